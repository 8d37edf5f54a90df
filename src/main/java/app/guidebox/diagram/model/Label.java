package app.guidebox.diagram.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A text in a diagram: lines broken by the author, each of spans in one style. */
public record Label(List<Line> lines) {
  /** No text at all. */
  public static final Label EMPTY = new Label(List.of());

  /** One line as the author broke it. */
  public record Line(List<Span> spans) {
    public Line {
      spans = List.copyOf(spans);
    }

    /** The line without its styles. */
    public String text() {
      return spans.stream().map(Span::text).collect(Collectors.joining());
    }
  }

  /** A stretch of text in one style. */
  public record Span(String text, boolean bold, boolean italic, boolean code) {
    /** A stretch of ordinary text. */
    public static Span plain(String text) {
      return new Span(text, false, false, false);
    }
  }

  public Label {
    lines = List.copyOf(lines);
  }

  /** A label in the ordinary style; {@code \n} breaks lines, blank text gives {@link #EMPTY}. */
  public static Label of(String text) {
    return text.isBlank()
        ? EMPTY
        : new Label(
            Arrays.stream(text.split("\n", -1))
                .map(line -> new Line(List.of(Span.plain(line))))
                .toList());
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The text without styles, its lines joined by {@code \n}. */
  public String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
