package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What an exam demands, as its outline words it: {@code 1.2 Define …} below {@code Domain 1}. */
public final class Objectives {
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\.\\d{1,2}[.:)]?\\s.*");

  private static final Pattern WEIGHT = Pattern.compile(".*\\d\\s?%.*");

  private static final String GIVEN = "Given a scenario";

  /** {@code 4.3 - } takes no more. */
  private static final int MAX_NUMBER = 9;

  /** How exams call their parts. */
  private static final Set<String> DOMAINS =
      Set.of(
          "domain", "dominio", "domínio", "domaine", "domäne", "домен", "objective", "考试域", "领域");

  /** {@code 5.0 Mooring} above {@code 5.1} and {@code 5.2}. */
  private static final Pattern WHOLE = Pattern.compile("\\d{1,2}\\.0[.:)]?\\s.*");

  /** How objectives are worded, and few questions. */
  private static final Phrases WORDINGS =
      Phrases.of(
          "given a scenario",
          "summarize ",
          "summarise ",
          "explain the importance of ",
          "compare and contrast ");

  private Objectives() {}

  /** Whether the numbered title is worded like one; a list of terms below it tells that it is. */
  public static boolean isWorded(String title) {
    if (!NUMBERED.matcher(title).matches() || QuestionText.hasAnyMark(title)) {
      return false;
    }
    String worded = Words.lower(title.substring(title.indexOf(' ') + 1));
    return WORDINGS.begin(worded);
  }

  /** Whether the title is one of a domain's, by its number and the title above it. */
  public static boolean isOne(String title, List<String> path) {
    return !path.isEmpty() && isNumbered(title) && isDomain(Words.lower(Plain.of(path.getLast())));
  }

  /**
   * Whether the title is one of those of exams that also say what to do in a case, which tells that
   * the others demand nothing of the reader either: {@code 2.5 Given a scenario, …}.
   */
  public static boolean givesScenario(String title) {
    int given = title.indexOf(GIVEN);
    return given > 0 && given < MAX_NUMBER && NUMBERED.matcher(title).matches();
  }

  /** Whether the title is numbered like them and asks nothing. */
  public static boolean isNumbered(String title) {
    return !QuestionText.hasAnyMark(title) && NUMBERED.matcher(title).matches();
  }

  private static boolean isDomain(String title) {
    String first = title.split("[\\s\\d:.]", 2)[0];
    return DOMAINS.contains(first)
        || WEIGHT.matcher(title).matches()
        || WHOLE.matcher(title).matches();
  }
}
