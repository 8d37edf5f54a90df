package app.guidebox.guide.island;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the title of a marked-off part says, as Quarto and MyST have it: a heading in its first line
 * is its title, {@code {solution} ex-1} names its exercise, and {@code {admonition} Question} its
 * kind.
 *
 * @param kind what the part is, in lower case
 * @param title its own title in Markdown; may be empty
 */
record CalloutTitles(String kind, String title) {
  private static final Pattern HEADING =
      Pattern.compile(
          "#{1,6}\\s+(?:<a\\b[^<>]{0,200}>\\s*</a>\\s*)?(\\S.*?)(?:\\s+#{1,6}|\\s*\\{#[^{}]*\\})?");

  /** Behind this word stands the label of the exercise, which nobody reads. */
  private static final String SOLUTION = "solution";

  private static final String QUESTION = "question";

  /** A title that says no more than that the part asks may count it: {@code Question 3}. */
  private static final Pattern COUNT = Pattern.compile("\\s*#?\\d{0,4}[.:)]?\\s*$");

  /** Those of a directive, as its name and the words behind it tell. */
  static CalloutTitles ofDirective(String kind, String words) {
    return kind.equals(SOLUTION) ? new CalloutTitles(kind, "") : asking(kind, words);
  }

  /**
   * Those of a part between rows of colons.
   *
   * @param opening its first line
   * @param content its lines; a heading that is its title is left blank
   */
  static CalloutTitles of(String kind, String title, String opening, List<String> content) {
    if (opening.contains("{" + SOLUTION + "}")) {
      return new CalloutTitles(kind, "");
    }
    boolean headed = opening.contains("{.callout-") || opening.contains("{#");
    return asking(kind, headed && title.isEmpty() ? takeHeading(content) : title);
  }

  private static CalloutTitles asking(String kind, String title) {
    int from = 0;
    while (from < title.length() && !Character.isLetter(title.codePointAt(from))) {
      from += Character.charCount(title.codePointAt(from));
    }
    String word = COUNT.matcher(title.substring(from)).replaceFirst("").toLowerCase(Locale.ROOT);
    return FencedQuestions.QUESTION.contains(word) && word.length() > 1
        ? new CalloutTitles(QUESTION, "")
        : new CalloutTitles(kind, title);
  }

  private static String takeHeading(List<String> content) {
    for (int i = 0; i < content.size(); i++) {
      Matcher heading = HEADING.matcher(content.get(i).strip());
      if (heading.matches()) {
        content.set(i, "");
        return heading.group(1).strip();
      }
      if (!content.get(i).isBlank() && !content.get(i).startsWith("<!--")) {
        return "";
      }
    }
    return "";
  }
}
