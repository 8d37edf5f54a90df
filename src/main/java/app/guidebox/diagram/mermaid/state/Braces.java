package app.guidebox.diagram.mermaid.state;

import app.guidebox.diagram.mermaid.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Lets a composite state's opening brace end its line, and the closing one stand alone. */
final class Braces {
  /** More states than frames can be nested are not opened on one line. */
  private static final int MOST_ON_A_LINE = 40;

  private Braces() {}

  static List<TextLine> onLinesOfTheirOwn(List<TextLine> lines) {
    var parted = new ArrayList<TextLine>();
    for (TextLine line : lines) {
      boolean lone = line.text().equals("{") && !parted.isEmpty();
      if (lone && !parted.getLast().text().endsWith("{")) {
        var before = parted.removeLast();
        parted.add(new TextLine(before.text() + " {", before.number(), before.indent()));
      } else {
        part(line, parted);
      }
    }
    return parted;
  }

  private static void part(TextLine line, List<TextLine> parted) {
    var rest = line;
    int opening = opening(rest);
    for (int i = 0; i < MOST_ON_A_LINE && opening >= 0; i++) {
      parted.add(new TextLine(rest.text().substring(0, opening + 1), rest.number(), rest.indent()));
      rest = rest.from(opening + 1);
      opening = opening(rest);
    }
    String text = rest.text();
    int end = text.length();
    int closings = 0;
    while (end > 0
        && (text.charAt(end - 1) == '}' || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
      closings += text.charAt(end) == '}' ? 1 : 0;
    }
    if (end > 0) {
      parted.add(new TextLine(text.substring(0, end), rest.number(), rest.indent()));
    }
    for (int i = 0; i < closings; i++) {
      parted.add(new TextLine("}", rest.number(), rest.indent() + end));
    }
  }

  private static int opening(TextLine line) {
    return line.text().startsWith("state ") ? line.text().indexOf('{') : -1;
  }
}
