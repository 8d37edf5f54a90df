package app.guidebox.guide.block;

import app.guidebox.guide.Prose;
import app.guidebox.guide.island.Island;
import app.guidebox.guide.source.Placeholder;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A section and what is folded away in it, set one below the other, so that the library reads them
 * at once: beginning a text of its own for each folded part costs more than reading it.
 */
final class Sheet {
  /** Begins the heading that ends one part and opens the next; no guide can contain it. */
  private static final String CUT = "# " + Placeholder.MARK;

  /** Begins such a heading above the summary of a folded part. */
  private static final String SUMMARY = CUT + "s";

  private final Function<String, Document> parser;
  private final List<Part> parts = new ArrayList<>();
  private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
  private final List<Optional<Parsed>> parsed;

  private record Part(String cut, String text, int firstLine) {}

  /**
   * A part as the library understood it.
   *
   * @param nodes its blocks
   * @param index tells the nodes' source lines
   */
  record Parsed(List<Node> nodes, LineIndex index) {}

  /**
   * Reads the section and all that is folded away in it.
   *
   * @param parser may fail with a {@link StackOverflowError}
   */
  Sheet(Sections.Section section, Function<String, Document> parser) {
    this.parser = parser;
    add(section.body(), section.within());
    parsed = together().orElseGet(() -> parts.stream().map(this::alone).toList());
  }

  private void add(Island.Prepared prepared, List<Island.Enclosing> within) {
    add(prepared, CUT, prepared.text(), prepared.firstLine());
    for (Island.Enclosing part : within) {
      if (part instanceof Island.Folded folded && !Prose.isBare(folded.summary())) {
        add(folded, SUMMARY, folded.summary(), folded.lines().first());
      }
      add(part.body(), Sections.within(part.body()));
    }
  }

  private void add(Object owner, String cut, String text, int firstLine) {
    numbers.put(owner, parts.size());
    parts.add(new Part(cut, text, firstLine));
  }

  /** Whether the heading ends one part and opens the next. */
  static boolean isCut(Heading heading) {
    return heading.getChars().startsWith(CUT);
  }

  /** Whether the part that it opens is the summary of a folded part. */
  static boolean opensSummary(Heading heading) {
    return heading.getChars().startsWith(SUMMARY);
  }

  /** The prepared text as the library understood it; empty if that was beyond it. */
  Optional<Parsed> body(Island.Prepared prepared) {
    return Optional.ofNullable(numbers.get(prepared)).flatMap(parsed::get);
  }

  /** The summary as the library understood it; empty if there are no marks in it. */
  Optional<Parsed> summary(Island.Folded folded) {
    return Optional.ofNullable(numbers.get(folded)).flatMap(parsed::get);
  }

  // Empty where one part swallows the beginning of the next, as an open script does.
  private Optional<List<Optional<Parsed>>> together() {
    var text = new StringBuilder();
    var starts = new int[parts.size()];
    for (int i = 0; i < starts.length; i++) {
      text.append(i == 0 ? "" : "\n\n" + parts.get(i).cut() + "\n\n");
      starts[i] = text.length();
      text.append(parts.get(i).text());
    }
    String sheet = text.toString();
    var nodes = nodes(sheet).map(Sheet::cut).filter(cut -> cut.size() == parts.size());
    return nodes.map(found -> parsed(found, starts, new LineIndex(sheet, 1)));
  }

  private List<Optional<Parsed>> parsed(List<List<Node>> nodes, int[] starts, LineIndex index) {
    var found = new ArrayList<Optional<Parsed>>();
    for (int i = 0; i < starts.length; i++) {
      var lines = index.part(starts[i], parts.get(i).firstLine());
      found.add(Optional.of(new Parsed(nodes.get(i), lines)));
    }
    return found;
  }

  private static List<List<Node>> cut(List<Node> nodes) {
    var cut = new ArrayList<List<Node>>();
    cut.add(new ArrayList<>());
    for (Node node : nodes) {
      if (node instanceof Heading heading && isCut(heading)) {
        cut.add(new ArrayList<>());
      } else {
        cut.getLast().add(node);
      }
    }
    return cut;
  }

  private Optional<Parsed> alone(Part part) {
    return nodes(part.text())
        .map(nodes -> new Parsed(nodes, new LineIndex(part.text(), part.firstLine())));
  }

  // The library's expressions recurse on what no person writes.
  private Optional<List<Node>> nodes(String text) {
    try {
      var nodes = new ArrayList<Node>();
      parser.apply(text).getChildren().forEach(nodes::add);
      return Optional.of(nodes);
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }
}
