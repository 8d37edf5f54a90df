package app.guidebox.diagram.mermaid.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The statements of a kind in which each one has a line of its own. */
public final class Statements {
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][\\w-]*:?");

  /** What stands before the semicolon of a character reference. */
  private static final Pattern REFERENCE_END = Pattern.compile("[&#]\\w{1,10}$");

  private Statements() {}

  /**
   * The lines without remarks, beginning with what stands behind the diagram's kind on its line.
   */
  public static List<TextLine> of(Source source) {
    List<TextLine> lines = TextLine.of(source.body());
    return Stream.concat(
            lines.stream().limit(1).map(Statements::withoutHeader), lines.stream().skip(1))
        .map(TextLine::withoutRemark)
        .filter(line -> !line.text().isEmpty())
        .toList();
  }

  /** As {@link #of}, where semicolons end statements too. */
  public static List<TextLine> partedBySemicolons(Source source) {
    return of(source).stream()
        .flatMap(line -> parts(line).stream())
        .filter(line -> !line.text().isEmpty())
        .toList();
  }

  private static List<TextLine> parts(TextLine line) {
    var parts = new ArrayList<TextLine>();
    String text = line.text();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '"';
      if (text.charAt(i) == ';'
          && !quoted
          && !REFERENCE_END.matcher(text.substring(Math.max(start, i - 12), i)).find()) {
        parts.add(cut(line, start, i));
        start = i + 1;
      }
    }
    parts.add(cut(line, start, text.length()));
    return parts;
  }

  private static TextLine cut(TextLine line, int start, int end) {
    String part = line.text().substring(start, end);
    int blanks = part.length() - part.stripLeading().length();
    return new TextLine(part.strip(), line.number(), line.indent() + start + blanks);
  }

  private static TextLine withoutHeader(TextLine line) {
    var header = HEADER.matcher(line.text());
    return header.lookingAt() ? line.from(header.end()) : line;
  }
}
