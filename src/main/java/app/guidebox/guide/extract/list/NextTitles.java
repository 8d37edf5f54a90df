package app.guidebox.guide.extract.list;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.BoldLead;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that title the questions below them and end the answer above them. */
public final class NextTitles {
  /** A title is shorter. */
  private static final int MAX_TITLE = 80;

  private static final int MAX_CARD = 30;

  /** Words of fewer letters are small in a title too. */
  private static final int MIN_LETTERS = 4;

  private static final Pattern SECTION =
      Pattern.compile(
          "(?i)(?:section|part|chapter|module|unit|level|topic|set|day|week|phase|round)\\s+(?:\\d|[A-Z]\\b).*");

  /** {@code Questions 11-20: Knots}, {@code 🔹 11–20: Knots}. */
  private static final Pattern RANGE =
      Pattern.compile("[^\\p{L}\\d]*\\d{1,3}\\s?[-–—]\\s?\\d{1,3}\\s?[:.)–—-].*");

  /** {@code Preguntas avanzadas}, with the word in front. */
  private static final Pattern OTHERS =
      Pattern.compile("(?:Preguntas|Perguntas|Fragen|Domande|Вопросы) [\\p{L} -]{1,40}:?");

  /** Signs that judge; below a question with another sign they answer it: {@code ✅ Yes}. */
  private static final String JUDGING = "✅✔✓☑❌✖✗✘❎";

  private static final WordList LEVELS =
      Words.load("levels")
          .with(new WordList(Set.of("leichte", "einfache", "mittlere", "schwere", "schwierige")));

  /** What a level parts. */
  private static final Set<String> TASKS =
      Set.of(
          "questions",
          "tasks",
          "exercises",
          "problems",
          "aufgaben",
          "fragen",
          "exercices",
          "вопросы",
          "задания",
          "题",
          "题目");

  /** What is counted above the question of each: {@code **Card 3**}. */
  private static final WordList CARDS = Words.load("card-names");

  private static final Pattern COUNT = Pattern.compile("\\s*#?\\d{1,4}[.:：]?$");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

  private NextTitles() {}

  /** Whether such a line ends the units; by itself only one that says so plainly. */
  public static boolean follows(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return (isTitle(unit) && (at > 0 || isPlain(unit.text())))
        || (at > 0 && unit.isParagraph() && unit.item() <= 0 && isLevel(unit.text()))
        || (at > 0 && NumberedTopics.isTitle(unit));
  }

  // "Hard (give reasons)", "Schwere Aufgaben"
  private static boolean isLevel(String text) {
    int bracket = text.endsWith(")") ? text.indexOf(" (") : -1;
    String name = Words.lower(bracket < 0 ? text : text.substring(0, bracket));
    int space = name.indexOf(' ');
    return text.length() <= MAX_TITLE
        && text.indexOf('\n') < 0
        && (space < 0
            ? bracket > 0 && LEVELS.contains(name)
            : LEVELS.contains(name.substring(0, space))
                && TASKS.contains(name.substring(space + 1)));
  }

  /** Whether the unit is a title of more questions: {@code **Kubernetes Questions**}. */
  public static boolean isTitle(Unit unit) {
    String text = unit.text();
    if (unit.isParagraph() && isCountedCard(text)) {
      return true;
    }
    if (!unit.isParagraph()
        || text.length() > MAX_TITLE
        || !(Emphasis.isWhollyBold(text) || isSigned(text) || isPlain(text) || isBracketed(text))) {
      return false;
    }
    String title = Plain.title(text);
    return QuestionTitles.announced(List.of(Plain.of(text)))
        || SECTION.matcher(title).matches()
        || RANGE.matcher(Plain.of(text)).matches()
        || RunningNumbers.COUNTED.matcher(Plain.of(text)).find();
  }

  private static boolean isCountedCard(String text) {
    if (text.length() > MAX_CARD || !Words.hasDigit(text)) {
      return false;
    }
    String plain = Plain.of(text);
    String name = COUNT.matcher(plain).replaceFirst("");
    return name.length() < plain.length() && CARDS.contains(Words.lower(name));
  }

  /** Whether the unit is a name beside a question in the form of both: {@code **Reef** : …}. */
  public static boolean isBeside(Unit question, Unit unit) {
    return unit.isParagraph()
        && unit.item() == 0
        && unit.text().startsWith("**")
        && hasColonBehind(question.text())
        && hasColonBehind(unit.text())
        && BoldLead.of(unit.text())
            .filter(bold -> !TermWords.isAspect(bold.inside()))
            .filter(bold -> AnswerLabel.of(bold.inside() + ":").isEmpty())
            .isPresent();
  }

  /** Whether the unit is a short line with an emoji before it, and so is the question. */
  public static boolean isSignedLike(Unit question, Unit unit) {
    return Fronts.isSigned(unit.text())
        && Fronts.isSigned(question.text())
        && unit.isParagraph()
        && unit.item() == 0
        && unit.text().length() <= MAX_TITLE
        && unit.text().indexOf('\n') < 0
        && !unit.text().endsWith(".")
        && !judges(unit.text(), question.text());
  }

  // "✅ Yes" below "🔹 Is a reef a sail made smaller?".
  private static boolean judges(String text, String question) {
    return JUDGING.indexOf(text.charAt(0)) >= 0 && text.charAt(0) != question.charAt(0);
  }

  private static boolean hasColonBehind(String text) {
    return BoldLead.of(text)
        .map(bold -> bold.after().stripLeading())
        .filter(after -> after.startsWith(":") || after.startsWith("："))
        .isPresent();
  }

  /** Whether a title stands in the row above the one that asks: "🔹 Harder ones", "9. Why?". */
  public static boolean isAbove(String[] rows, int row) {
    boolean signed =
        (row == rows.length - 1 || row == 1)
            && Fronts.isSigned(rows[row - 1])
            && !QuestionText.hasAnyMark(rows[row - 1]);
    return signed
        ? isAskingNumber(rows[row]) || isToldBelowTitle(rows, row)
        : isPlainAbove(rows[row - 1], rows[row]);
  }

  /**
   * Whether the row is a name in bold between texts, as the first row is above the first of them.
   */
  public static boolean isName(String[] rows, int row) {
    return row > 1
        && row + 1 < rows.length
        && rows[row].length() <= MAX_TITLE
        && Emphasis.isWhollyBold(rows[row])
        && Emphasis.isWhollyBold(rows[0])
        && !Emphasis.isWhollyBold(rows[row - 1])
        && !Emphasis.isWhollyBold(rows[row + 1])
        && !QuestionText.hasAnyMark(rows[row]);
  }

  // "🔹 Harder ones", then "Why?" and its answer.
  private static boolean isToldBelowTitle(String[] rows, int row) {
    return row == 1
        && AskingLine.isOne(rows[row])
        && Arrays.stream(rows, 2, rows.length).noneMatch(QuestionText::hasAnyMark);
  }

  /** Whether the row begins with a number and ends like a question. */
  public static boolean isAskingNumber(String row) {
    return row.length() > 3
        && Character.isDigit(row.charAt(0))
        && QuestionText.hasMark(row)
        && QuestionNumbers.isNumbered(row);
  }

  /** Whether a number stands before a demand, or before a question that goes on with one. */
  public static boolean isDemandingNumber(String row) {
    return row.length() > 3
        && Character.isDigit(row.charAt(0))
        && QuestionNumbers.isNumbered(row)
        && (QuestionText.begins(row) || QuestionText.hasMarkInside(row));
  }

  // "Harder Questions" right above the first of them.
  private static boolean isPlainAbove(String line, String next) {
    return line.length() <= MAX_TITLE && isPlain(line) && QuestionText.asks(Plain.of(next));
  }

  // "Harder Sailing Questions" in a line of its own.
  private static boolean isPlain(String text) {
    return isPlainEnglish(text) || OTHERS.matcher(text).matches();
  }

  private static boolean isPlainEnglish(String text) {
    return (text.endsWith("Questions") || text.endsWith("Questions:"))
        && text.indexOf('\n') < 0
        && text.indexOf(',') < 0
        && BETWEEN_WORDS
            .splitAsStream(text)
            .allMatch(word -> word.length() < MIN_LETTERS || !startsSmall(word));
  }

  private static boolean startsSmall(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  // "[HARDER QUESTIONS (21-30)]"
  private static boolean isBracketed(String text) {
    return text.startsWith("[") && text.indexOf(']') == text.length() - 1;
  }

  // "🔹 Questions for the second mate".
  private static boolean isSigned(String text) {
    return Fronts.isSigned(text)
        && text.indexOf('\n') < 0
        && (text.endsWith(")") || Character.isLetterOrDigit(text.codePointBefore(text.length())));
  }
}
