package app.guidebox.guide.extract.table;

import app.guidebox.guide.Block;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.line.QuestionLabels;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.FileNames;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What a table's columns hold: its key, what is asked of it, or nothing to be asked. */
final class TableShape {
  /** What a key to the questions calls its answers. */
  private static final WordList KEYS = Words.ANSWER.with(Words.CORRECT, Words.KEY_TITLES);

  private static final WordList PARTS = Words.load("exam-parts");
  private static final WordList WEIGHTS = Words.load("weight-headers");

  private static final WordList REPLIES = Words.load("replies");
  private static final WordList TOTALS = Words.load("totals");
  private static final WordList COUNTED = Words.load("exam-counts");
  private static final WordList COUNTS = Words.load("number-headers");
  private static final WordList LABELS = Words.load("numbered-labels");
  private static final WordList RANKS = Words.load("ranks");

  /** What a course asks for week by week. */
  private static final WordList SCHEDULES = Words.load("schedule-headers");

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
          "durum",
          "stan",
          "stav",
          "postęp",
          "progress",
          "progreso",
          "progresso",
          "fortschritt",
          "прогресс",
          "进度",
          "進捗",
          "진행",
          "trạng thái",
          "tiến độ");

  /** Where so many of the cells ask they need no header. */
  private static final double ASKING = 0.6;

  private static final int MIN_NAMES = 3;

  /** Behind a word and its translation may stand how it is said. */
  private static final int MAX_BARE = 3;

  /** What is told of a name has so many words. */
  private static final int MIN_TOLD = 3;

  /** The sign by which some apps join a cell with the one before it. */
  private static final String JOINED = "<";

  /** A longer cell is no name. */
  private static final int MAX_NAME = 60;

  private final Block.Table table;
  private final List<String> headers;

  /** The headers as word lists have them. */
  private final List<String> names;

  private final int key;
  private final boolean counted;
  private final boolean asking;

  /** The shape of a table that {@link #compares}. */
  TableShape(Block.Table table) {
    this.table = table;
    headers = columns().mapToObj(column -> header(table, column)).toList();
    names = headers.stream().map(it -> Words.lower(it).replace('’', '\'').strip()).toList();
    key = keyColumn();
    counted = share(key, Cells::isCounted) > 0.8;
    asking = share(key, Cells::asks) > ASKING;
  }

  /** Whether there is something to be compared: several columns and rows, or a term's row. */
  static boolean compares(Block.Table table) {
    int rows = table.rows().size();
    return table.header().size() > 1
        && (rows > 1 || (rows == 1 && (defines(table) || replies(table))));
  }

  // So does one under "Question" and "Answer".
  private static boolean replies(Block.Table table) {
    return table.header().size() == 2
        && Words.QUESTION.contains(Plain.title(table.header().getFirst().markdown()))
        && REPLIES.contains(Plain.title(table.header().getLast().markdown()));
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
    String header = names.get(key);
    return asking
        || (Words.QUESTION.contains(header) && !(QuestionLabels.isProblem(header) && isSolved()));
  }

  // "Problem" and "Solution" stand above things that happen, not above questions.
  private boolean isSolved() {
    return table.header().size() > key + 1 && !REPLIES.contains(names.get(key + 1));
  }

  /** The plain text of a column's header; a comment says nothing. */
  String header(int column) {
    return headers.get(column);
  }

  private IntStream columns() {
    return IntStream.range(0, table.header().size());
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
    return (table.header().size() == 2
            && table.header().stream()
                .allMatch(cell -> isComment(cell.markdown().strip()) || cell.markdown().isBlank()))
        || (table.header().size() == MAX_BARE && isBare());
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
    long named = columns().filter(c -> !header(c).isBlank()).count();
    if (named < 2 && !isHeadless()) {
      return false;
    }
    boolean tracks =
        columns()
            .filter(c -> c != key || share(c, Cells::isMeasure) > 0.5)
            .anyMatch(c -> isTracker(names.get(c)) || isTicked(c));
    if (tracks
        || isSheet()
        || share(key, FileNames::isDocument) > 0.5
        || share(key, Cells::areQuestions) > 0.8
        || isWeighted()
        || isCounting()
        || isSchedule()
        || DataTables.areHeaders(names)
        || names.contains(JOINED)
        || ListColumns.are(table, header(0), header(1))
        || ListColumns.areApart(names)
        || ListColumns.areCounted(table)
        || isSample()
        || Apparatus.holdsFacts(column(key))) {
      return false;
    }
    boolean blanks =
        IntStream.range(key + 1, table.header().size())
            .anyMatch(c -> share(c, Cells::isToFillIn) > 0.5);
    boolean links =
        columns().anyMatch(c -> share(c, Cells::isLink) > 0.5)
            && !isCompared()
            && !areTermsLinked()
            && !LinkedNames.areCompared(table, names);
    boolean ticks =
        IntStream.range(key + 1, table.header().size()).allMatch(c -> share(c, Cells::isTick) > 0.8)
            && !MarkColumns.tell(table, key);
    return !links && !ticks && !blanks;
  }

  private boolean isSample() {
    var rows =
        table.rows().stream()
            .map(row -> row.cells().stream().map(Prose::markdown).toList())
            .toList();
    return SampleData.holds(headers, rows);
  }

  // "Self-assessment before", "Self-assessment after"
  private static boolean isTracker(String header) {
    int space = header.indexOf(' ');
    return TRACKERS.contains(header)
        || (space > MIN_TRACKER && TRACKERS.contains(header.substring(0, space)));
  }

  /** Whether its first column holds the numbers of questions. */
  boolean isNumbered() {
    return share(0, Cells::isNumberOfQuestion) > 0.8;
  }

  // What the page itself is about stands among what it is compared with, which has other pages.
  private boolean isCompared() {
    return table.header().size() > key + 2
        && share(key, Cells::isLink) < 1
        && table.rows().stream()
            .allMatch(row -> !Cells.isLink(row.cells().get(key).markdown()) || leadsNear(row, key))
        && IntStream.range(key + 1, table.header().size())
            .noneMatch(c -> share(c, Cells::isLink) > 0);
  }

  // "Term" above names that lead to their own pages.
  private boolean areTermsLinked() {
    return (TermWords.isTermHeader(names.get(key)) || areToldOf())
        && IntStream.range(key + 1, table.header().size())
            .noneMatch(c -> share(c, Cells::isLink) > 0);
  }

  // Names that lead to their own titles, and what they are.
  private boolean areToldOf() {
    return table.header().size() > key + 2
        && share(key, cell -> cell.contains("](#")) > 0.5
        && IntStream.range(key + 1, table.header().size())
            .anyMatch(c -> share(c, cell -> Words.areAtLeast(MIN_TOLD, cell)) > 0.5);
  }

  private static boolean leadsNear(Block.Row row, int column) {
    return !row.cells().get(column).markdown().contains("://");
  }

  // "Status" above nothing but signs, perhaps with words behind them, and what is still to come.
  private boolean isTicked(int column) {
    return column > key && STATES.contains(names.get(column)) && share(column, Cells::isState) == 1;
  }

  private List<String> column(int column) {
    return table.rows().stream().map(row -> row.cells().get(column).markdown()).toList();
  }

  // The parts of an exam, with the share of its questions that each has.
  private boolean isWeighted() {
    return PARTS.contains(names.get(key))
        && IntStream.range(1, table.header().size())
            .anyMatch(c -> WEIGHTS.contains(names.get(c)) && share(c, Cells::isPercentage) > 0.6);
  }

  // How many questions there are of each kind, or counts with their totals.
  private boolean isCounting() {
    int last = table.header().size() - 1;
    boolean totals =
        TOTALS.contains(names.get(last))
            || TOTALS.contains(Words.lower(Plain.of(column(key).getLast())).strip());
    return (totals || COUNTED.contains(Plain.title(header(last))))
        && IntStream.rangeClosed(key + 1, last).allMatch(c -> share(c, Cells::isCount) == 1);
  }

  // What is read and handed in by week or by lecture.
  private boolean isSchedule() {
    return names.size() > 2
        && names.stream().limit(2).anyMatch(it -> LABELS.contains(it) || COUNTS.contains(it))
        && names.stream().skip(1).anyMatch(SCHEDULES::contains);
  }

  // A column of running numbers names nothing; ports and years do.
  private int keyColumn() {
    if (asksSecond()) {
      return 1;
    }
    boolean numbers = table.header().size() > 2 && share(0, Cells::isNumber) > 0.8;
    return (numbers && (counts() || (runs() && !ranks() && !isOfFigures(1)))) || isOfPages()
        ? 1
        : 0;
  }

  // Below "Stage" even running numbers name what the next columns tell of.
  private boolean ranks() {
    return RANKS.contains(names.get(0));
  }

  private boolean isOfFigures(int column) {
    return share(column, Words::hasDigit) > 0.8;
  }

  // "Page #" above the places of what the next column names, where they are known.
  private boolean isOfPages() {
    return table.header().size() > 2
        && TableLinks.isOfPages(header(0))
        && share(0, cell -> cell.isBlank() || Character.isDigit(cell.strip().charAt(0))) == 1;
  }

  // "Level", "Question" and "Answer"
  private boolean asksSecond() {
    return table.header().size() == 3
        && Words.QUESTION.contains(names.get(1))
        && Words.ANSWER.contains(names.get(2))
        && share(1, Cells::asks) > ASKING;
  }

  private boolean counts() {
    String header = names.get(0);
    return header.isEmpty()
        || COUNTS.contains(header)
        || LABELS.contains(header)
        || Words.QUESTION.contains(header);
  }

  // From 0 or 1 on, one by one; below "n" from any number on.
  private boolean runs() {
    int first = Cells.number(table.rows().getFirst().cells().getFirst().markdown());
    int next = header(0).strip().equalsIgnoreCase("n") ? first : Math.min(1, first);
    for (String cell : column(0)) {
      if (Cells.number(cell) != next++) {
        return false;
      }
    }
    return true;
  }

  // Numbers of questions, of weeks or of what was measured; a port or a year names something.
  private boolean isSheet() {
    if (isAnswerKey()) {
      return true;
    }
    if (table.header().size() != 2) {
      return false;
    }
    boolean numbers = share(0, Cells::isNumber) > 0.8;
    return share(0, Cells::isClock) > 0.8
        || (numbers
            && (counts() || share(1, Cells::isLetter) > 0.8 || share(1, Cells::isFigure) > 0.8));
  }

  // "Question | Answer | Remark" with a letter for each number.
  private boolean isAnswerKey() {
    return table.header().size() > 1
        && Words.QUESTION.contains(Plain.title(header(0)))
        && KEYS.contains(Plain.title(header(1)))
        && share(1, Cells::isLetter) > 0.8;
  }

  private double share(int column, Predicate<String> kind) {
    int matching = 0;
    for (var row : table.rows()) {
      matching += kind.test(row.cells().get(column).markdown()) ? 1 : 0;
    }
    return (double) matching / table.rows().size();
  }
}
