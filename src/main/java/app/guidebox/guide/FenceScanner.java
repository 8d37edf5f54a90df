package app.guidebox.guide;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
final class FenceScanner {
  /** So many fence lines are looked at for the end of a nesting fence; keeps the scan linear. */
  private static final int MAX_LOOK_AHEAD = 100;

  private static final Set<String> HOLDS_MARKDOWN = Set.of("", "markdown", "md", "mdx");

  private final List<Mark> marks = new ArrayList<>();
  private final int end;

  private record Mark(int index, FenceLine line) {}

  /**
   * A fence's place, as indexes of its opening and closing line.
   *
   * @param closed whether it has a closing line; if not, it reaches to the end
   */
  record Span(int first, int last, boolean closed, FenceLine opening, List<Span> inner) {}

  FenceScanner(List<String> lines) {
    end = lines.size();
    for (int i = 0; i < end; i++) {
      int index = i;
      String line = lines.get(i);
      if (line.contains("```") || line.contains("~~~")) {
        FenceLine.of(line).ifPresent(found -> marks.add(new Mark(index, found)));
      }
    }
  }

  /** The outermost fences, from top to bottom. */
  List<Span> scan() {
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
    for (int i = opening + 1; i < marks.size(); i++) {
      if (marks.get(i).line().closes(outer.line())) {
        return Optional.of(
            new Span(outer.index(), marks.get(i).index(), true, outer.line(), List.of()));
      }
    }
    return Optional.empty();
  }

  private Span unclosed(int opening) {
    Mark outer = marks.get(opening);
    return new Span(outer.index(), end - 1, false, outer.line(), List.of());
  }
}
