package app.guidebox.guide.scan;

import app.guidebox.guide.source.Indents;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds the marked-off parts of other Markdown dialects: {@code ??? question "…"} and {@code !!!
 * note} and the tabs {@code === "…"} of MkDocs, whose content is indented, {@code ::: details …} of
 * VuePress, Docusaurus and Quarto, which ends at {@code :::}, and {@code +++Title}, which ends at
 * {@code +++}.
 */
public final class AdmonitionScanner {
  /** So many may be open at once; keeps the scan linear. */
  private static final int MAX_OPEN = 12;

  private final List<String> lines;
  private final IntPredicate skipped;

  /**
   * A part's place.
   *
   * @param last the index of its last line, a closing mark included
   * @param contentEnd the index after the last line of its content
   */
  public record Span(int first, int last, int contentEnd, AdmonitionMark mark) {}

  /**
   * Looks at these lines.
   *
   * @param skipped tells the indexes of lines in which no mark counts
   */
  public AdmonitionScanner(List<String> lines, IntPredicate skipped) {
    this.lines = lines;
    this.skipped = skipped;
  }

  /** The outermost parts, from top to bottom. */
  public List<Span> scan() {
    Map<Integer, AdmonitionMark> marks = marks();
    if (marks.isEmpty()) {
      return List.of();
    }
    Map<Integer, Integer> closing = closing(marks);
    var spans = new ArrayList<Span>();
    for (int i = 0; i < lines.size(); i++) {
      var mark = Optional.ofNullable(marks.get(i)).filter(AdmonitionMark::opens);
      if (mark.isPresent()) {
        var span = span(i, mark.get(), closing);
        span.ifPresent(spans::add);
        i = span.map(Span::last).orElse(i);
      }
    }
    return spans;
  }

  private Map<Integer, AdmonitionMark> marks() {
    var marks = new HashMap<Integer, AdmonitionMark>();
    for (int i = 0; i < lines.size(); i++) {
      if (AdmonitionMark.mayBegin(lines.get(i)) && !skipped.test(i)) {
        int index = i;
        AdmonitionMark.of(lines.get(i)).ifPresent(mark -> marks.put(index, mark));
      }
    }
    return marks;
  }

  // For each opening row of colons the index of the row that closes it.
  private Map<Integer, Integer> closing(Map<Integer, AdmonitionMark> marks) {
    var closing = new HashMap<Integer, Integer>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < lines.size(); i++) {
      AdmonitionMark mark = marks.get(i);
      if (mark == null || !mark.isFenced()) {
        continue;
      }
      if (mark.opens()) {
        open.push(i);
        if (open.size() > MAX_OPEN) {
          open.removeLast();
        }
      } else if (open.stream().anyMatch(at -> closes(marks, at, mark))) {
        while (!closes(marks, open.peek(), mark)) {
          open.pop();
        }
        closing.put(open.pop(), i);
      }
    }
    return closing;
  }

  private static boolean closes(
      Map<Integer, AdmonitionMark> marks, int opening, AdmonitionMark mark) {
    AdmonitionMark opened = marks.get(opening);
    return opened != null && opened.sign() == mark.sign() && opened.length() == mark.length();
  }

  private Optional<Span> span(int at, AdmonitionMark mark, Map<Integer, Integer> closing) {
    if (mark.isFenced()) {
      return Optional.ofNullable(closing.get(at)).map(end -> new Span(at, end, end, mark));
    }
    int last = at;
    int inside = mark.indent() + indent(at, mark);
    for (int i = at + 1; i < lines.size() && isInside(lines.get(i), inside); i++) {
      last = lines.get(i).isBlank() ? last : i;
    }
    return last == at ? Optional.empty() : Optional.of(new Span(at, last, last + 1, mark));
  }

  private static boolean isInside(String line, int columns) {
    return line.isBlank() || Indents.columns(line) >= columns;
  }

  // Four columns, or two where the first line has no more.
  private int indent(int at, AdmonitionMark mark) {
    int next = at + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    int columns = next < lines.size() ? Indents.columns(lines.get(next)) : 0;
    boolean narrow = columns == mark.indent() + 2 || columns == mark.indent() + 3;
    return narrow ? 2 : 4;
  }
}
