package app.guidebox.guide;

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
    return !lines.isEmpty() && begins(lines.getFirst()) && ends(lines) && noneIsCode(lines);
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
