package app.guidebox.guide.block;

import java.util.List;

/** Tells text that its author set in from the margin from a program's text. */
final class IndentedText {
  /** Fewer words may be a command. */
  private static final int MIN_WORDS = 5;

  /** So many signs of a script without blanks are as much. */
  private static final int MIN_SIGNS = 8;

  private static final String ENDS = ".!?:。！？：…)";

  private static final String CODE = "{}=;<>|\\\t$";

  private IndentedText() {}

  /** Whether the lines, between which single ones may be empty, read as sentences. */
  static boolean isProse(List<String> lines) {
    return !lines.isEmpty()
        && ((begins(lines.getFirst()) && ends(lines) && noneIsCode(lines)) || areKeyed(lines));
  }

  // "a) rain", "b) snow" and below them which of them is right.
  private static boolean areKeyed(List<String> lines) {
    int blank = lines.indexOf("");
    return blank > 1
        && lines.size() == blank + 2
        && isLettered(lines.get(0), 'a')
        && isLettered(lines.get(1), 'b')
        && lines.getLast().indexOf(':') > 0
        && isText(lines.getLast());
  }

  private static boolean isLettered(String line, char letter) {
    return line.length() > 2
        && Character.toLowerCase(line.charAt(0)) == letter
        && ".)".indexOf(line.charAt(1)) >= 0
        && line.charAt(2) == ' ';
  }

  private static boolean begins(String line) {
    int first = line.codePointAt(0);
    boolean ideographic = Character.isIdeographic(first);
    return (Character.isUpperCase(first) || ideographic)
        && (line.split(" ", MIN_WORDS).length == MIN_WORDS
            || (ideographic && line.length() >= MIN_SIGNS));
  }

  private static boolean ends(List<String> lines) {
    String last = lines.getLast();
    return ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
  }

  private static boolean noneIsCode(List<String> lines) {
    return lines.stream().allMatch(line -> line.isEmpty() || isText(line));
  }

  private static boolean isText(String line) {
    return line.chars().noneMatch(c -> CODE.indexOf(c) >= 0)
        && !line.contains("  ")
        && Character.isLetter(line.codePointAt(0));
  }
}
