package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.Emphasis;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question without what its author set before or around it. */
public final class UndecoratedQuestion {
  /** What a program counts its questions by: {@code **KN-07-Q0001** (choose one)}. */
  private static final Pattern ID =
      Pattern.compile(
          "\\*\\*\\p{Lu}[\\p{Lu}\\d]{0,9}(?:[-_.][\\p{Lu}\\d]{1,9}){1,4}[:.]?\\*\\*[:.]?\\s+(?:\\([^()]{1,60}\\)\\s+)?(?=\\S)");

  private UndecoratedQuestion() {}

  /** The text without boxes and other symbols, an id or number before it, and bold around it. */
  public static String of(String question) {
    int at = 0;
    while (at < question.length()) {
      int c = question.codePointAt(at);
      if (Character.getType(c) != Character.OTHER_SYMBOL && !Character.isWhitespace(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    String named = withoutId(question.substring(at));
    return Emphasis.unwrapped(QuestionNumbers.withoutNumber(named));
  }

  private static String withoutId(String text) {
    Matcher id = ID.matcher(text);
    return text.startsWith("**") && id.lookingAt() ? text.substring(id.end()) : text;
  }
}
