package app.guidebox.diagram.mermaid.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A line of a diagram that is not blank.
 *
 * @param text without the spaces around it
 * @param number counted from 1
 * @param indent how many columns stand before the text; a tab is one
 */
public record TextLine(String text, int number, int indent) {
  /** What nobody closed does not swallow more than this, so that joining stays quick. */
  private static final int LONGEST_JOINED = 4_000;

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

  /**
   * The lines, those together that belong together; their line ends are kept.
   *
   * @param open whether a text goes on in the next line
   */
  public static List<TextLine> joined(List<TextLine> lines, Predicate<String> open) {
    var joined = new ArrayList<TextLine>();
    for (TextLine line : lines) {
      boolean goesOn =
          !joined.isEmpty()
              && joined.getLast().text.length() < LONGEST_JOINED
              && open.test(joined.getLast().text);
      if (goesOn) {
        var before = joined.removeLast();
        joined.add(new TextLine(before.text + "\n" + line.text, before.number, before.indent));
      } else {
        joined.add(line);
      }
    }
    return joined;
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

  /** What stands behind the keyword, if the line begins with it; perhaps nothing. */
  public Optional<TextLine> behind(String keyword) {
    boolean found =
        text.regionMatches(true, 0, keyword, 0, keyword.length())
            && (text.length() == keyword.length()
                || Character.isWhitespace(text.charAt(keyword.length())));
    return found ? Optional.of(from(keyword.length())) : Optional.empty();
  }

  /** The line without the remark at its end, which begins with two percent signs. */
  public TextLine withoutRemark() {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        quoted = !quoted;
      } else if (!quoted && text.startsWith("%%", i)) {
        return new TextLine(text.substring(0, i).strip(), number, indent);
      }
    }
    return this;
  }
}
