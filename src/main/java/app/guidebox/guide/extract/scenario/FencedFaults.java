package app.guidebox.guide.extract.scenario;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fault and what mends it in a fence below a title: {@code Scenario:} and {@code Fix:} at the
 * margin, and what is told of each below it, indented.
 */
public final class FencedFaults {
  /** What mends the fault, or is learned from it. */
  private static final WordList MENDS = MendedFaults.FIXES.with(Words.load("lessons"));

  private static final WordList PARTS = MendedFaults.FAULTS.with(MendedFaults.REMEDIES, MENDS);

  private static final WordList TITLES =
      MendedFaults.FAULTS.with(Words.load("numbered-cases"), Words.load("problem"));

  private FencedFaults() {}

  /** What begins with a label at the margin of the fence. */
  private record Part(String label, List<String> rows) {
    boolean is(WordList words) {
      return Label.of(label, words).isPresent();
    }

    boolean tells() {
      return rows.size() > 1 && rows.stream().skip(1).anyMatch(row -> !row.isBlank());
    }
  }

  /** The faults of a guide, each with what mends it. */
  public static List<Candidate> of(Outline outline) {
    var found = new ArrayList<Candidate>();
    for (Flow flow : outline.flows()) {
      for (int i = 0; i + 1 < flow.size(); i++) {
        if (flow.get(i + 1).block() instanceof Block.Fence fence
            && (fence.language().isEmpty() || fence.language().equals("text"))
            && isTitle(flow.get(i))) {
          card(outline.guide(), flow.get(i), fence).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Candidate> card(String guide, Unit title, Block.Fence fence) {
    var parts = parts(fence.text());
    int told = 0;
    while (told < parts.size() && parts.get(told).is(MendedFaults.FAULTS)) {
      told++;
    }
    var remedies = parts.subList(told, parts.size());
    boolean mended =
        told > 0
            && parts.stream().allMatch(part -> part.is(PARTS) && part.tells())
            && remedies.stream().anyMatch(part -> part.is(MENDS));
    if (!mended) {
      return Optional.empty();
    }
    String front = title(title) + "\n\n" + fenced(parts.subList(0, told), fence);
    var lines = title.lines().to(fence.lines().last());
    var source = new Source(guide, title.path(), lines.first(), lines.last());
    String back = fenced(remedies, fence);
    var card = new CardContent(CardKind.SCENARIO, front, back, List.of(), source);
    return Optional.of(new Candidate.Found(Convention.SCENARIO, card, lines));
  }

  private static boolean isTitle(Unit unit) {
    return unit.isHeading()
        || (unit.isParagraph()
            && unit.item() == 0
            && unit.text().indexOf('\n') < 0
            && Emphasis.isWhollyBold(unit.text()));
  }

  // "Problem 2: A torn sail"
  private static String title(Unit unit) {
    String title = QuestionNumbers.withoutNumber(Emphasis.unwrapped(unit.text()));
    return Label.of(title, TITLES)
        .filter(label -> !label.number().isEmpty() && !label.rest().isEmpty())
        .map(Label::rest)
        .orElse(title);
  }

  private static List<Part> parts(String text) {
    var parts = new ArrayList<Part>();
    for (String row : text.split("\n", -1)) {
      if (!row.isBlank() && !Character.isWhitespace(row.charAt(0))) {
        parts.add(new Part(row, new ArrayList<>()));
      }
      if (!parts.isEmpty()) {
        parts.getLast().rows().add(row);
      } else if (!row.isBlank()) {
        return List.of();
      }
    }
    return parts;
  }

  // A single part needs no label.
  private static String fenced(List<Part> parts, Block.Fence fence) {
    var rows = new ArrayList<String>();
    parts.forEach(part -> rows.addAll(part.rows()));
    String text = String.join("\n", parts.size() == 1 ? rows.subList(1, rows.size()) : rows);
    String told = text.stripTrailing().stripIndent();
    return MarkdownWriter.write(
        new Block.Fence(fence.kind(), "", told, fence.textLine(), List.of(), fence.lines()));
  }
}
