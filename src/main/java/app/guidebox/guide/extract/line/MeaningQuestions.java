package app.guidebox.guide.extract.line;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.UndecoratedQuestion;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.regex.Pattern;

/** A line that asks what something is: {@code What is meant by reefing?}. */
public final class MeaningQuestions {
  private static final Pattern MEANING =
      Pattern.compile(
          "(?:what (?:is|are) (?!it|this|that|these|those|they|your?|my|our|next|the"
              + " (?:point|problem|difference))|what (?:is|are) (?:.{1,60} )?meant by |what does"
              + " .{1,60} mean|was (?:ist|sind|bedeutet|versteht man unter) (?!das\\?)|qu'est-ce"
              + " qu|que sont |¿?qué (?:es|son|significa) |o que (?:é|são|significa) |(?:che"
              + " )?cos'è |cosa (?:sono|si intende) |что (?:такое|означает) |що таке |co to jest"
              + " |czym jest |wat is |vad är |hvad er |什么是|什麼是)[^.!?？]{2,80}[?？]");

  /** So far into an answer stands what it is about. */
  private static final int MAX_BEGINNING = 100;

  /** Shorter words come again by chance. */
  private static final int MIN_NAME = 3;

  private MeaningQuestions() {}

  /** Whether the line is one. */
  public static boolean isOne(String line) {
    return MEANING.matcher(lower(line)).matches();
  }

  /**
   * Whether the unit at that place is one in the first line below a title, or above a text that
   * begins with the name that it asks for.
   */
  public static boolean asks(Flow flow, int at) {
    String text = flow.get(at).text();
    if (at == 0
        || text.indexOf('\n') >= 0
        || text.startsWith("[")
        || !QuestionText.hasAnyMark(text)
        || !flow.get(at).isParagraph()
        || flow.get(at).item() != 0
        || at + 1 == flow.size()
        || !flow.get(at + 1).isParagraph()) {
      return false;
    }
    String asked = lower(UndecoratedQuestion.of(text));
    return MEANING.matcher(asked).matches()
        && (flow.get(at - 1).isHeading() || isNamedAgain(asked, flow.get(at + 1).text()));
  }

  // "What is a reef knot?" above "A reef knot …".
  private static boolean isNamedAgain(String asked, String told) {
    String begin = Words.lower(Plain.of(told.substring(0, Math.min(told.length(), MAX_BEGINNING))));
    int from = begin.indexOf(' ') + 1;
    int end = TermWords.withoutEnd(asked, " ?？").length();
    for (int at = asked.indexOf(' ') + 1; at > 0; at = asked.indexOf(' ', at) + 1) {
      String name = asked.substring(at, Math.max(at, end));
      boolean again = begin.startsWith(name) || begin.startsWith(name, from);
      if (again && name.length() >= MIN_NAME) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String line) {
    return Words.lower(Plain.of(line)).replace('’', '\'');
  }
}
