package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells titles that announce questions, such as "Practice Questions". */
public final class QuestionTitles {
  private static final WordList WORDS = Words.load("question-titles");
  private static final WordList TASKS = Words.load("task-titles");
  private static final Pattern BETWEEN = Pattern.compile("[\\s:,.()!?/]+");

  /** How guides call what they prepare for by questions. */
  private static final Phrases INTERVIEWS =
      Phrases.of(
          "interview",
          "entrevista",
          "entretien",
          "colloqui",
          "vorstellungsgespräch",
          "собеседован",
          "співбесід",
          "rekrutacyjn",
          "mülakat",
          "phỏng vấn",
          "wawancara",
          "面试",
          "面試",
          "面接",
          "면접",
          "مصاحبه");

  /** Words of titles in scripts that set no blanks between words. */
  private static final Phrases WIDE =
      Phrases.of("面试题", "題庫", "题库", "试题", "习题", "问答", "問答", "简答", "問題", "질문", "문제집");

  /** A number of questions drawn together at an exam, with nothing beside it. */
  private static final Pattern TICKET =
      Pattern.compile("(?iu)(?:\\p{L}{4,20} )?(?:билет|білет) ?[№#]? ?\\d{1,3}[.:]?");

  private QuestionTitles() {}

  /** Whether a guide of that title is made of questions. */
  public static boolean ofGuide(String title) {
    String lower = Words.lower(title);
    return announced(List.of(title)) || INTERVIEWS.standIn(lower);
  }

  /** Whether the innermost of the headings says no more than that tasks or questions follow. */
  public static boolean announcesTasks(List<String> path) {
    return !path.isEmpty()
        && TASKS.mayBeSaidIn(path.getLast())
        && TASKS.contains(Plain.title(QuestionNumbers.withoutNumber(path.getLast())));
  }

  /** Whether the innermost of the headings announces questions. */
  public static boolean announced(List<String> path) {
    if (path.isEmpty()) {
      return false;
    }
    String title = path.getLast();
    boolean mayAnnounce = WORDS.mayStandIn(title);
    return (mayAnnounce && announces(BETWEEN.split(Words.lower(title))))
        || (Words.isForeign(title) && (WIDE.standIn(title) || TICKET.matcher(title).matches()));
  }

  /** Whether the title says of what the questions below it are: {@code 关于缭绳的问题}. */
  public static boolean areAbout(String title) {
    int end = title.length();
    while (end > 0 && !Character.isLetterOrDigit(title.charAt(end - 1))) {
      end--;
    }
    return title.startsWith("关于") && title.substring(0, end).endsWith("问题");
  }

  // One of the words, or two in a row: "question set".
  private static boolean announces(String[] words) {
    return IntStream.range(0, words.length)
        .anyMatch(
            i ->
                WORDS.contains(words[i])
                    || (i > 0
                        && WORDS.isOpening(words[i - 1])
                        && WORDS.contains(words[i - 1] + " " + words[i])));
  }
}
