package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts a sheet into its figures: what is joined by lines, shares rows, or has only blank between.
 */
final class Figures {
  /** How many rows above a box its caption may begin. */
  private static final int CAPTION_ROWS = 4;

  /** A stretch of rows that belongs to one figure. */
  private record Span(int top, int bottom) {
    boolean meets(Span other) {
      return top <= other.bottom && other.top <= bottom;
    }

    Span with(Span other) {
      return new Span(Math.min(top, other.top), Math.max(bottom, other.bottom));
    }
  }

  private final Sheet sheet;
  private final TextBlocks texts;
  private final EdgeTracer.Traced traced;

  Figures(Sheet sheet, TextBlocks texts, EdgeTracer.Traced traced) {
    this.sheet = sheet;
    this.texts = texts;
    this.traced = traced;
  }

  List<Figure> part() {
    var spans = new ArrayList<Span>();
    for (Frame frame : sheet.frames()) {
      spans.add(new Span(frame.top(), frame.bottom()));
    }
    for (Stroke edge : traced.edges()) {
      spans.add(span(edge));
    }
    var merged = mergeAcrossBlanks(merge(withCaptions(merge(spans))));
    return merged.stream().map(this::figure).toList();
  }

  private Span span(Stroke edge) {
    int top = edge.path().stream().mapToInt(place -> place[0]).min().orElseThrow();
    int bottom = edge.path().stream().mapToInt(place -> place[0]).max().orElseThrow();
    var span = new Span(top, bottom);
    for (TextBlock label : edge.labels()) {
      span = span.with(new Span(label.top(), label.bottom()));
    }
    return span.with(span(edge.start(), span)).with(span(edge.end(), span));
  }

  private static Span span(Terminal terminal, Span otherwise) {
    return switch (terminal.end()) {
      case End.AtFrame(Frame frame) -> new Span(frame.top(), frame.bottom());
      case End.AtText(TextBlock text) -> new Span(text.top(), text.bottom());
      case End.Nowhere() -> otherwise;
    };
  }

  private static List<Span> merge(List<Span> spans) {
    var sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::top));
    var merged = new ArrayList<Span>();
    for (Span span : sorted) {
      if (!merged.isEmpty() && merged.getLast().meets(span)) {
        merged.add(merged.removeLast().with(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** Adds the texts that stand right above a figure's boxes side by side, as their captions. */
  private List<Span> withCaptions(List<Span> spans) {
    var grown = new ArrayList<Span>();
    for (Span span : spans) {
      int top = span.top;
      for (int row = span.top - 1; row >= Math.max(0, span.top - CAPTION_ROWS); row--) {
        if (captionsIn(row) && columnsAt(span)) {
          top = row;
        } else if (!blankOrRule(row)) {
          break;
        }
      }
      grown.add(new Span(top, span.bottom));
    }
    return grown;
  }

  private boolean columnsAt(Span span) {
    return sheet.frames().stream()
            .filter(frame -> frame.top() >= span.top && frame.top() <= span.top + 1)
            .count()
        > 1;
  }

  private boolean captionsIn(int row) {
    return texts.all().stream().filter(text -> text.top() <= row && text.bottom() >= row).count()
        > 1;
  }

  private boolean blankOrRule(int row) {
    for (int column = 0; column < sheet.ink().columns(); column++) {
      Role role = sheet.role(row, column);
      if (role != Role.BLANK && role != Role.RULE) {
        return false;
      }
    }
    return true;
  }

  private List<Span> mergeAcrossBlanks(List<Span> spans) {
    var merged = new ArrayList<Span>();
    for (Span span : spans) {
      if (!merged.isEmpty() && onlyBlanks(merged.getLast().bottom + 1, span.top)) {
        merged.add(merged.removeLast().with(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private boolean onlyBlanks(int from, int to) {
    for (int row = from; row < to; row++) {
      if (sheet.cells().end(row) > 0) {
        return false;
      }
    }
    return true;
  }

  private Figure figure(Span span) {
    return new Figure(
        span.top,
        span.bottom,
        sheet.frames().stream()
            .filter(frame -> frame.top() >= span.top && frame.bottom() <= span.bottom)
            .toList(),
        traced.edges().stream().filter(edge -> within(edge.path().getFirst()[0], span)).toList(),
        texts.all().stream().filter(text -> within(text.top(), span)).toList());
  }

  private static boolean within(int row, Span span) {
    return row >= span.top && row <= span.bottom;
  }
}
