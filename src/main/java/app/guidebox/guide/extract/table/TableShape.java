package app.guidebox.guide.extract.table;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.question.HeadingQuestions;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Plain;
import app.guidebox.guide.extract.wording.QuestionText;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.wording.WordList;
import app.guidebox.guide.extract.wording.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a table's columns hold: its key, what is asked of it, or nothing to be asked. */
final class TableShape {
  private static final Pattern LINK_CELL =
      Pattern.compile("[\\s*_]*(?:\\[[^\\]]*\\]\\([^)]*\\)[\\s,*_]*)+|<?https?://\\S+>?");
  private static final Pattern NUMBER = Pattern.compile("[#\\s]*\\d{1,9}[.)]?");
  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,3}:\\d{2}(?::\\d{2})?(?:\\s*[-–—]\\s*\\d{1,3}:\\d{2}(?::\\d{2})?)?");
  private static final Pattern TICK = Pattern.compile("[\\s⬜☐☑✅❌🔲\\[\\]xX-]*");

  private static final Pattern FIGURE =
      Pattern.compile("[~≈<>≤≥$€£]*\\s*\\d[\\d,]*[.,]\\d+\\s*(?:%|\\p{L}{1,4})?");

  private static final Pattern PERCENTAGE =
      Pattern.compile("~?\\d{1,3}(?:\\s?[-–—]\\s?\\d{1,3})?\\s?%");

  private static final Pattern QUESTIONS =
      Pattern.compile("Q\\d{1,4}(?:(?:, ?|; ?| ?[-–—] ?)Q?\\d{1,4}){0,200}+");

  private static final WordList PARTS = Words.load("exam-parts");
  private static final WordList WEIGHTS = Words.load("weight-headers");

  private static final Pattern COUNT = Pattern.compile("~?\\d{1,6}\\+?");

  private static final WordList REPLIES = Words.load("replies");
  private static final WordList TOTALS = Words.load("totals");
  private static final WordList COUNTS = Words.load("number-headers");
  private static final WordList LABELS = Words.load("numbered-labels");

  /** No number is longer, and no mark. */
  private static final int MAX_SHORT = 12;

  /** Columns for the learner to fill in. */
  private static final WordList TRACKERS = Words.load("tracker-headers");

  /** Shorter words at the beginning of a header may say something else. */
  private static final int MIN_TRACKER = 12;

  /** Columns that are for the learner too where they only tick. */
  private static final Set<String> STATES =
      Set.of(
          "status",
          "state",
          "estado",
          "statut",
          "stato",
          "статус",
          "состояние",
          "状态",
          "상태",
          "状態",
          "durum");

  /** Where so many of the cells ask they need no header. */
  private static final double ASKING = 0.6;

  /** Longer cells hold text, not a link or a number. */
  private static final int MAX_CELL = 1000;

  private static final int MIN_NAMES = 3;

  /** A longer cell is no name. */
  private static final int MAX_NAME = 60;

  private final Block.Table table;
  private final int key;
  private final boolean counted;
  private final boolean asking;

  /** The shape of a table that {@link #compares}. */
  TableShape(Block.Table table) {
    this.table = table;
    key = keyColumn();
    counted = share(key, TableShape::isCounted) > 0.8;
    asking = share(key, TableShape::asks) > ASKING;
  }

  /** Whether there is something to be compared: several columns and rows, or a term's row. */
  static boolean compares(Block.Table table) {
    int rows = table.rows().size();
    return table.header().size() > 1 && (rows > 1 || (rows == 1 && defines(table)));
  }

  // Under "Term" and "Definition" one row says as much as several.
  private static boolean defines(Block.Table table) {
    return table.header().size() == 2
        && TermWords.isTermHeader(Words.lower(Plain.of(table.header().getFirst().markdown())));
  }

  /** The column that names what each row is about. */
  int key() {
    return key;
  }

  /** Whether numbers stand before the names in the key's column. */
  boolean isCounted() {
    return counted;
  }

  /** Whether the key's column holds questions. */
  boolean isAsking() {
    String header = Words.lower(header(key)).strip();
    return asking
        || (Words.QUESTION.contains(header) && !(HeadingQuestions.isProblem(header) && isSolved()));
  }

  // "Problem" and "Solution" stand above things that happen, not above questions.
  private boolean isSolved() {
    return table.header().size() > key + 1
        && !REPLIES.contains(Words.lower(header(key + 1)).strip());
  }

  /** The plain text of a column's header; a comment says nothing. */
  String header(int column) {
    return header(table, column);
  }

  /** The plain text of a header of that table. */
  static String header(Block.Table table, int column) {
    String header = table.header().get(column).markdown().strip();
    return isComment(header) ? "" : Plain.of(header);
  }

  private static boolean isComment(String header) {
    return header.startsWith("<!--") && header.indexOf("-->") == header.length() - 3;
  }

  /** Whether it has two columns without headers: names and what they mean. */
  boolean isHeadless() {
    return table.header().size() == 2
        && table.header().stream()
            .allMatch(cell -> isComment(cell.markdown().strip()) || cell.markdown().isBlank());
  }

  /** Whether nothing at all stands above its columns, as where a page tells of itself. */
  boolean isBare() {
    return table.header().stream().allMatch(cell -> cell.markdown().isBlank());
  }

  /** Whether it has several names, none of them alone and no text that leads elsewhere. */
  boolean isListOfNames() {
    return table.rows().size() >= MIN_NAMES
        && share(0, cell -> !cell.isBlank() && cell.length() <= MAX_NAME) == 1
        && share(1, cell -> !cell.isBlank() && !cell.contains("](") && !cell.contains("http")) == 1;
  }

  /** Whether a row of it can be asked for. */
  boolean isWorthAsking() {
    long named =
        IntStream.range(0, table.header().size()).filter(c -> !header(c).isBlank()).count();
    if (named < 2 && !isHeadless()) {
      return false;
    }
    boolean tracks =
        IntStream.range(0, table.header().size())
            .filter(c -> c != key || share(c, TableShape::isMeasure) > 0.5)
            .anyMatch(c -> isTracker(Words.lower(header(c))) || isTicked(c));
    if (tracks
        || isSheet()
        || share(key, TableShape::areQuestions) > 0.8
        || isWeighted()
        || isCounting()
        || DataTables.areHeaders(headers())
        || Apparatus.holdsFacts(column(key))) {
      return false;
    }
    boolean blanks =
        IntStream.range(key + 1, table.header().size())
            .anyMatch(c -> share(c, TableShape::isToFillIn) > 0.5);
    boolean links =
        IntStream.range(0, table.header().size()).anyMatch(c -> share(c, TableShape::isLink) > 0.5)
            && !isCompared();
    boolean ticks =
        IntStream.range(key + 1, table.header().size())
                .allMatch(c -> share(c, TableShape::isTick) > 0.8)
            && !opposes();
    return !links && !ticks && !blanks;
  }

  // "Self-assessment before", "Self-assessment after"
  private static boolean isTracker(String header) {
    int space = header.indexOf(' ');
    return TRACKERS.contains(header)
        || (space > MIN_TRACKER && TRACKERS.contains(header.substring(0, space)));
  }

  private List<String> headers() {
    return IntStream.range(0, table.header().size())
        .mapToObj(column -> Words.lower(header(column)).replace('’', '\'').strip())
        .toList();
  }

  /** Whether its first column holds the numbers of questions. */
  boolean isNumbered() {
    return share(0, TableShape::isNumberOfQuestion) > 0.8;
  }

  // What several things have, and what they have not.
  private boolean opposes() {
    var columns = IntStream.range(key + 1, table.header().size()).boxed().toList();
    return columns.size() > 1
        && columns.stream().noneMatch(c -> header(c).isBlank())
        && columns.stream().anyMatch(c -> share(c, cell -> cell.indexOf('✅') >= 0) > 0)
        && columns.stream().anyMatch(c -> share(c, cell -> cell.indexOf('❌') >= 0) > 0)
        && columns.stream().allMatch(c -> share(c, TableShape::says) == 1);
  }

  private static boolean says(String cell) {
    return cell.indexOf('✅') >= 0 || cell.indexOf('❌') >= 0;
  }

  // What the page itself is about stands among what it is compared with, which has other pages.
  private boolean isCompared() {
    return table.header().size() > key + 2
        && share(key, TableShape::isLink) < 1
        && table.rows().stream()
            .allMatch(row -> !isLink(row.cells().get(key).markdown()) || leadsNear(row, key))
        && IntStream.range(key + 1, table.header().size())
            .noneMatch(c -> share(c, TableShape::isLink) > 0);
  }

  private static boolean leadsNear(Block.Row row, int column) {
    return !row.cells().get(column).markdown().contains("://");
  }

  // "Status" above nothing but ticks and what is still to come.
  private boolean isTicked(int column) {
    return column > key
        && STATES.contains(Words.lower(header(column)).strip())
        && share(column, TableShape::isTick) == 1;
  }

  private List<String> column(int column) {
    return table.rows().stream().map(row -> row.cells().get(column).markdown()).toList();
  }

  // The parts of an exam, with the share of its questions that each has.
  private boolean isWeighted() {
    return PARTS.contains(Words.lower(header(key)).strip())
        && IntStream.range(1, table.header().size())
            .anyMatch(
                c ->
                    WEIGHTS.contains(Words.lower(header(c)).strip())
                        && share(c, TableShape::isPercentage) > 0.6);
  }

  // How many questions there are of each kind, with their totals.
  private boolean isCounting() {
    int last = table.header().size() - 1;
    boolean totals =
        TOTALS.contains(Words.lower(header(last)).strip())
            || TOTALS.contains(Words.lower(Plain.of(column(key).getLast())).strip());
    return totals
        && IntStream.rangeClosed(key + 1, last).allMatch(c -> share(c, TableShape::isCount) == 1);
  }

  private static boolean isCount(String cell) {
    return cell.length() <= MAX_SHORT && COUNT.matcher(Plain.of(cell).strip()).matches();
  }

  private static boolean isPercentage(String cell) {
    return cell.length() <= MAX_SHORT && PERCENTAGE.matcher(Plain.of(cell)).matches();
  }

  private static boolean asks(String cell) {
    return QuestionText.hasAnyMark(cell) && QuestionText.hasMark(Plain.of(cell));
  }

  // A column of running numbers names nothing; ports and years do.
  private int keyColumn() {
    if (asksSecond()) {
      return 1;
    }
    boolean numbers = table.header().size() > 2 && share(0, TableShape::isNumber) > 0.8;
    return numbers && (counts() || runs()) ? 1 : 0;
  }

  // "Level", "Question" and "Answer"
  private boolean asksSecond() {
    return table.header().size() == 3
        && Words.QUESTION.contains(Words.lower(header(1)).strip())
        && Words.ANSWER.contains(Words.lower(header(2)).strip())
        && share(1, TableShape::asks) > ASKING;
  }

  private boolean counts() {
    String header = Words.lower(header(0)).strip();
    return header.isEmpty()
        || COUNTS.contains(header)
        || LABELS.contains(header)
        || Words.QUESTION.contains(header);
  }

  // From 0 or 1 on, one by one.
  private boolean runs() {
    int next = Math.min(1, number(table.rows().getFirst().cells().getFirst().markdown()));
    for (String cell : column(0)) {
      if (number(cell) != next++) {
        return false;
      }
    }
    return true;
  }

  private static int number(String cell) {
    int number = 0;
    for (int i = 0; i < Math.min(cell.length(), MAX_SHORT); i++) {
      int digit = Character.digit(cell.charAt(i), 10);
      number = digit < 0 ? number : number % 10_000_000 * 10 + digit;
    }
    return number;
  }

  // Numbers of questions, of weeks or of what was measured; a port or a year names something.
  private boolean isSheet() {
    if (table.header().size() != 2) {
      return false;
    }
    boolean numbers = share(0, TableShape::isNumber) > 0.8;
    return share(0, TableShape::isClock) > 0.8
        || (numbers
            && (counts()
                || share(1, TableShape::isLetter) > 0.8
                || share(1, TableShape::isFigure) > 0.8));
  }

  private static boolean isLetter(String cell) {
    return Plain.of(cell).strip().length() == 1;
  }

  private static boolean isFigure(String cell) {
    return FIGURE.matcher(Plain.of(cell)).matches();
  }

  private static boolean isMeasure(String cell) {
    return cell.isBlank() || Apparatus.isMeasure(cell);
  }

  // "**2. Ships**" in a list of things.
  private static boolean isCounted(String cell) {
    int at = 0;
    while (at < cell.length() && "*_ ".indexOf(cell.charAt(at)) >= 0) {
      at++;
    }
    int digits = at;
    while (at < cell.length() && Character.isDigit(cell.charAt(at))) {
      at++;
    }
    boolean numbered = at > digits && at - digits <= 2 && at + 2 < cell.length();
    return numbered && ".)".indexOf(cell.charAt(at)) >= 0 && cell.charAt(at + 1) == ' ';
  }

  private static boolean isNumberOfQuestion(String cell) {
    String text = cell.strip();
    return isNumber(text.startsWith("Q") ? text.substring(1) : text);
  }

  // "Q1, Q4, Q7–Q9" tells of questions by their numbers.
  private static boolean areQuestions(String cell) {
    return cell.startsWith("Q") && QUESTIONS.matcher(cell).matches();
  }

  private static boolean isNumber(String cell) {
    return cell.length() <= MAX_SHORT && NUMBER.matcher(cell).matches();
  }

  // "09:00 - 28:00": when something is told, not what.
  private static boolean isClock(String cell) {
    return cell.indexOf(':') >= 0 && CLOCK.matcher(Plain.of(cell)).matches();
  }

  private static boolean isTick(String cell) {
    return cell.length() <= MAX_SHORT && TICK.matcher(cell).matches();
  }

  // "____" for the learner to write on.
  private static boolean isToFillIn(String cell) {
    return (cell.contains("__") || cell.contains("\\_\\_"))
        && cell.chars().allMatch(c -> "_*/ \\$%".indexOf(c) >= 0);
  }

  private static boolean isLink(String cell) {
    boolean may = cell.contains("](") || cell.contains("http");
    return may && cell.length() < MAX_CELL && LINK_CELL.matcher(cell).matches();
  }

  private double share(int column, Predicate<String> kind) {
    int matching = 0;
    for (var row : table.rows()) {
      matching += kind.test(row.cells().get(column).markdown()) ? 1 : 0;
    }
    return (double) matching / table.rows().size();
  }
}
