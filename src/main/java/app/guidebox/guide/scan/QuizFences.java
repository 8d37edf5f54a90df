package app.guidebox.guide.scan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells apart fences that hold code from those in which an author set a question off. */
public final class QuizFences {
  private static final Pattern OPTION = Pattern.compile("\\s{0,8}([A-Ha-h])[.)]\\s+\\S.*");
  private static final Pattern KEY =
      Pattern.compile(
          "(?i)\\s{0,8}(?:correct\\s+)?(?:ans|answer|answers|antwort|respuesta|resposta|réponse|risposta|ответ|答案)"
              + "\\s{0,3}[:.]\\s{0,3}\\(?([A-H])\\b.{0,200}");

  /** Some sites unfold what stands in such a fence, title by title. */
  private static final String ACCORDION = "accordion";

  /** Longer fences hold something else. */
  private static final int MAX_LINES = 80;

  private QuizFences() {}

  /**
   * Whether the fence holds no more than a question, its options and the letter of the right one,
   * or what is unfolded title by title.
   */
  public static boolean isQuiz(FenceScanner.Span span, List<String> lines) {
    if (span.closed() && ACCORDION.equals(span.opening().language())) {
      return true;
    }
    if (!span.closed()
        || !span.opening().language().isEmpty()
        || !span.inner().isEmpty()
        || span.last() - span.first() > MAX_LINES) {
      return false;
    }
    var text = lines.subList(span.first() + 1, span.last());
    if (text.stream().noneMatch(line -> line.indexOf('?') > 0)) {
      return false;
    }
    boolean asks = false;
    int options = 0;
    int key = -1;
    for (String line : text) {
      Matcher option = OPTION.matcher(line);
      Matcher answer = KEY.matcher(line);
      if (option.matches() && index(option) == options) {
        options++;
      } else if (answer.matches() && options > 0) {
        key = index(answer);
      }
      asks |= options == 0 && line.indexOf('?') > 0;
    }
    return asks && options > 1 && key >= 0 && key < options;
  }

  private static int index(Matcher letter) {
    return Character.toUpperCase(letter.group(1).charAt(0)) - 'A';
  }
}
