package app.guidebox.guide.extract.asking;

/** What a bracket says beside a label, such as how many points a question is worth. */
public final class Asides {
  /** A longer one says what is asked. */
  private static final int MAX_LENGTH = 40;

  private Asides() {}

  /** The text behind a label without a first line that is one bracket: {@code [May 2019]}. */
  public static String without(String rest) {
    int closing = rest.isEmpty() ? -1 : closing(rest.charAt(0));
    int end = closing < 0 ? -1 : rest.indexOf(closing);
    boolean whole =
        end > 1
            && end <= MAX_LENGTH
            && (end + 1 == rest.length() || rest.charAt(end + 1) == '\n')
            && !QuestionText.hasAnyMark(rest.substring(0, end));
    return whole ? rest.substring(end + 1).strip() : rest;
  }

  private static int closing(char opening) {
    return switch (opening) {
      case '[' -> ']';
      case '(' -> ')';
      default -> -1;
    };
  }
}
