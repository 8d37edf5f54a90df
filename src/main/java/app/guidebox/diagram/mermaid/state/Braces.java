package app.guidebox.diagram.mermaid.state;

import app.guidebox.diagram.mermaid.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Lets a composite state's opening brace end its line, and the closing one stand alone. */
final class Braces {
  private Braces() {}

  static List<TextLine> onLinesOfTheirOwn(List<TextLine> lines) {
    var parted = new ArrayList<TextLine>();
    for (TextLine line : lines) {
      if (line.text().equals("{") && !parted.isEmpty()) {
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
    int opening = rest.text().startsWith("state ") ? rest.text().indexOf('{') : -1;
    if (opening >= 0) {
      parted.add(new TextLine(rest.text().substring(0, opening + 1), rest.number(), rest.indent()));
      rest = rest.from(opening + 1);
    }
    if (rest.text().endsWith("}") && rest.text().length() > 1) {
      int closing = rest.text().length() - 1;
      part(
          new TextLine(rest.text().substring(0, closing).strip(), rest.number(), rest.indent()),
          parted);
      rest = rest.from(closing);
    }
    if (!rest.text().isEmpty()) {
      parted.add(rest);
    }
  }
}
