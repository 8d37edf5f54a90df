package app.guidebox.guide.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the fences of a guide as the author meant them.
 *
 * <p>CommonMark does not nest fences: a bare fence around a template that itself holds {@code
 * ```bash} blocks ends at the first inner closing line, and everything after it is read inside out.
 * Here a fence line with an info string inside a bare (or Markdown) fence opens a nested block;
 * where that reading never closes, CommonMark's applies.
 */
public final class FenceScanner {
  /** So many fence lines are looked at for the end of a nesting fence; keeps the scan linear. */
  private static final int MAX_LOOK_AHEAD = 100;

  private static final Set<String> HOLDS_MARKDOWN = Set.of("", "markdown", "md", "mdx");

  /** A fence that stands no deeper is in no entry of a list. */
  private static final int MIN_INDENT = 2;

  private static final int TAB = 4;

  private final List<String> lines;
  private final List<Mark> marks = new ArrayList<>();
  private final int end;

  /** Lines of code with the signs at their end that were meant to close it. */
  private final BitSet glued = new BitSet();

  private record Mark(int index, FenceLine line) {}

  /**
   * A fence's place, as indexes of its opening and closing line.
   *
   * @param closed whether it has a closing line; if not, it reaches to the end of the entry that it
   *     stands in, or of the guide
   */
  public record Span(int first, int last, boolean closed, FenceLine opening, List<Span> inner) {}

  /** Looks at these lines. */
  public FenceScanner(List<String> lines) {
    this.lines = lines;
    end = lines.size();
    for (int i = 0; i < end; i++) {
      int index = i;
      String line = lines.get(i);
      if (line.contains("```") || line.contains("~~~")) {
        FenceLine.of(line).ifPresent(found -> marks.add(new Mark(index, found)));
        if (FenceLine.isGlued(line)) {
          glued.set(index);
        }
      }
    }
  }

  /** Which of the lines are code or the marks around it, by index. */
  public static boolean[] linesOfCode(List<String> lines) {
    var code = new boolean[lines.size()];
    for (Span fence : new FenceScanner(lines).scan()) {
      Arrays.fill(code, fence.first(), fence.last() + 1, true);
    }
    return code;
  }

  /** The outermost fences, from top to bottom. */
  public List<Span> scan() {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < marks.size(); ) {
      int opening = i;
      Span span = nested(opening).or(() -> strict(opening)).orElseGet(() -> unclosed(opening));
      spans.add(span);
      while (i < marks.size() && marks.get(i).index() <= span.last()) {
        i++;
      }
    }
    return spans;
  }

  private Optional<Span> nested(int opening) {
    Mark outer = marks.get(opening);
    if (!HOLDS_MARKDOWN.contains(outer.line().language().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    var inner = new ArrayList<Span>();
    Deque<Mark> open = new ArrayDeque<>();
    int last = Math.min(marks.size(), opening + MAX_LOOK_AHEAD);
    for (int i = opening + 1; i < last; i++) {
      Mark mark = marks.get(i);
      if (!open.isEmpty() && mark.line().closes(open.peek().line())) {
        Mark opened = open.pop();
        if (open.isEmpty()) {
          inner.add(new Span(opened.index(), mark.index(), true, opened.line(), List.of()));
        }
      } else if (open.isEmpty() && mark.line().closes(outer.line())) {
        return Optional.of(new Span(outer.index(), mark.index(), true, outer.line(), inner));
      } else if (open.isEmpty() && opensNested(mark.line(), outer.line())) {
        open.push(mark);
      }
    }
    return Optional.empty();
  }

  private static boolean opensNested(FenceLine line, FenceLine outer) {
    return line.marker() == outer.marker()
        && line.length() >= outer.length()
        && !line.info().isEmpty()
        && line.info().indexOf(' ') < 0;
  }

  private Optional<Span> strict(int opening) {
    Mark outer = marks.get(opening);
    int close = glued.nextSetBit(outer.index() + 1);
    if (close > 0 && opensNext(opening, close)) {
      return Optional.of(new Span(outer.index(), close, true, outer.line(), List.of()));
    }
    int seen = outer.index() + 1;
    for (int i = opening + 1; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.line().closes(outer.line())) {
        return Optional.of(new Span(outer.index(), mark.index(), true, outer.line(), List.of()));
      }
      int left = leftAt(outer, seen, mark.index() + 1);
      if (left <= mark.index()) {
        return Optional.of(unclosed(outer, left));
      }
      seen = left;
    }
    return Optional.empty();
  }

  // The next fence opens below that line, or there is none; else the line is code.
  private boolean opensNext(int opening, int close) {
    if (marks.get(opening).line().marker() != '`') {
      return false;
    }
    int next = opening + 1;
    return next == marks.size()
        || (marks.get(next).index() > close && !marks.get(next).line().info().isEmpty());
  }

  private Span unclosed(int opening) {
    Mark outer = marks.get(opening);
    return unclosed(outer, leftAt(outer, outer.index() + 1, end));
  }

  private Span unclosed(Mark outer, int left) {
    int last = left - 1;
    while (left < end && last > outer.index() && lines.get(last).isBlank()) {
      last--;
    }
    return new Span(outer.index(), last, false, outer.line(), List.of());
  }

  // The first of the lines that is not in the entry of a list in which the fence is opened.
  private int leftAt(Mark outer, int from, int to) {
    int indent = outer.line().quoteDepth() > 0 ? 0 : width(outer.line().prefix());
    if (indent < MIN_INDENT) {
      return to;
    }
    for (int i = from; i < to; i++) {
      String line = lines.get(i);
      if (!line.isBlank() && indent(line) < indent) {
        return i;
      }
    }
    return to;
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return width(line.substring(0, at));
  }

  private static int width(String prefix) {
    return prefix.chars().map(c -> c == '\t' ? TAB : 1).sum();
  }
}
