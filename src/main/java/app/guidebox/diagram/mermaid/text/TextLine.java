package app.guidebox.diagram.mermaid.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a diagram that is not blank.
 *
 * @param text without the spaces around it
 * @param number counted from 1
 * @param indent how many columns stand before the text; a tab is one
 */
public record TextLine(String text, int number, int indent) {
  /** The lines of a text. */
  public static List<TextLine> of(String text) {
    var lines = new ArrayList<TextLine>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String stripped = line.strip();
      if (!stripped.isEmpty()) {
        lines.add(new TextLine(stripped, number, line.length() - line.stripLeading().length()));
      }
    }
    return lines;
  }

  /** Where the text begins, counted from 1. */
  public int column() {
    return indent + 1;
  }

  /** This line with another text, which begins that many characters later. */
  public TextLine from(int start) {
    String rest = text.substring(start);
    int blanks = rest.length() - rest.stripLeading().length();
    return new TextLine(rest.strip(), number, indent + start + blanks);
  }

  /** Reports that the line could not be read. */
  public void report(Problems problems, String message) {
    problems.add(number, column(), message);
  }
}
