package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.Words;
import java.util.Set;

/** Titles that begin like a question and go on like a statement: {@code What we learned}. */
public final class Clauses {
  private static final Set<String> ASKING =
      Set.of("what", "how", "why", "where", "when", "which", "who");

  /** Who does what such a title tells; behind a verb they would be asked. */
  private static final Set<String> SUBJECTS =
      Set.of("we", "i", "you", "you'll", "we'll", "i'll", "you've", "we've", "i've", "you're");

  private static final String WHATS = "what's ";

  private static final String THIS = "this";

  /** "Why this matters" is asked of a title above it. */
  private static final int MIN_WORDS = 4;

  private Clauses() {}

  /** Whether the title, without a question mark, is one. */
  public static boolean isOne(String plain) {
    if (QuestionText.hasAnyMark(plain)) {
      return false;
    }
    String title = Words.lower(QuestionNumbers.withoutNumber(plain)).replace('\u2019', '\'');
    int first = title.indexOf(' ');
    if (first <= 0) {
      return false;
    }
    int end = title.indexOf(' ', first + 1);
    String second = title.substring(first + 1, end < 0 ? title.length() : end);
    if (title.startsWith(WHATS)) {
      return second.endsWith("ing") || second.endsWith("ed");
    }
    boolean told = SUBJECTS.contains(second) || (second.equals(THIS) && isLong(title));
    return end > 0 && told && ASKING.contains(title.substring(0, first));
  }

  private static boolean isLong(String title) {
    return Words.areAtLeast(MIN_WORDS, title);
  }
}
