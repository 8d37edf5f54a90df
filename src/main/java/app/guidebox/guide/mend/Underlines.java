package app.guidebox.guide.mend;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a rule that stands right below text from the underline of a title, which Markdown takes it
 * for.
 */
final class Underlines {
  /** What Markdown takes for a rule below text too. */
  static final String RULE = "***";

  private static final int RULE_LENGTH = 3;

  /** A bullet by itself, with the blanks around it, is no longer. */
  private static final int MAX_BULLET = 6;

  /** A title is shorter. */
  private static final int MAX_TITLE = 100;

  private final List<String> lines;
  private final IntPredicate inFence;
  private @Nullable Boolean numberSigns;

  /**
   * Looks at these lines.
   *
   * @param inFence tells the indexes of lines of code
   */
  Underlines(List<String> lines, IntPredicate inFence) {
    this.lines = lines;
    this.inFence = inFence;
  }

  /** Whether the line at that index is a rule that would underline the text above it. */
  boolean isRule(int index) {
    int dashes = dashes(lines.get(index));
    if (dashes < RULE_LENGTH || index == 0) {
      return false;
    }
    String above = lines.get(index - 1).strip();
    if (above.isEmpty() || above.indexOf('|') >= 0 || above.charAt(0) == '<') {
      return false;
    }
    char last = above.charAt(above.length() - 1);
    if (last == '?' || (dashes > RULE_LENGTH && !setsTitlesWithSigns())) {
      return false;
    }
    boolean sentence =
        above.length() > MAX_TITLE || ".!;:,".indexOf(last) >= 0 || isText(index - 2);
    return sentence || (dashes == RULE_LENGTH && setsTitlesWithSigns() && parts(index));
  }

  /**
   * Whether the line at that index is a bullet without text, which would underline what is above.
   */
  boolean isEmptyBullet(int index) {
    String line = lines.get(index);
    if (line.length() > MAX_BULLET || index == 0 || !line.strip().equals("-")) {
      return false;
    }
    boolean listed = index + 1 < lines.size() && lines.get(index + 1).strip().startsWith("-");
    return (listed || line.charAt(0) == ' ') && isText(index - 1);
  }

  // Right below a title, or above the next one, a line is no title of its own.
  private boolean parts(int index) {
    int next = index + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    boolean titled = index > 1 && isTitle(lines.get(index - 2));
    return titled || next == lines.size() || isTitle(lines.get(next)) || isBold(lines.get(next));
  }

  private static boolean isBold(String line) {
    return line.startsWith("**") || line.startsWith("__");
  }

  // How many dashes a line holds that holds nothing else; 0 for other lines.
  private static int dashes(String line) {
    if (line.isEmpty() || line.charAt(0) != '-') {
      return 0;
    }
    String text = line.stripTrailing();
    return text.chars().allMatch(c -> c == '-') ? text.length() : 0;
  }

  private boolean isText(int index) {
    if (index < 0) {
      return false;
    }
    String line = lines.get(index).strip();
    return !line.isEmpty() && "<#>|-*+=`~!".indexOf(line.charAt(0)) < 0;
  }

  // A guide whose titles begin with "#" underlines none.
  private boolean setsTitlesWithSigns() {
    if (numberSigns == null) {
      numberSigns =
          IntStream.range(0, lines.size()).anyMatch(i -> isTitle(lines.get(i)) && !inFence.test(i));
    }
    return numberSigns;
  }

  private static boolean isTitle(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level > 0 && level <= 6 && level < line.length() && line.charAt(level) == ' ';
  }
}
