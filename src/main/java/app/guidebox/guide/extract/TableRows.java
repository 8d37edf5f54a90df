package app.guidebox.guide.extract;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables that compare or map things: each row is a card. */
final class TableRows {
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

  private static final WordList PARTS = Words.load("exam-parts");
  private static final WordList WEIGHTS = Words.load("weight-headers");

  private static final WordList COUNTS = Words.load("number-headers");
  private static final WordList LABELS = Words.load("numbered-labels");

  /** No number is longer, and no mark. */
  private static final int MAX_SHORT = 12;

  /** Columns for the learner to fill in. */
  private static final WordList TRACKERS = Words.load("tracker-headers");

  /** Where so many of the cells ask they need no header. */
  private static final double ASKING = 0.6;

  /** Longer cells hold text, not a link or a number. */
  private static final int MAX_CELL = 1000;

  private final String guide;

  private TableRows(String guide) {
    this.guide = guide;
  }

  static List<Candidate> of(Outline outline) {
    var rows = new TableRows(outline.guide());
    return outline.flows().stream()
        .flatMap(flow -> flow.units().stream())
        .filter(unit -> unit.block() instanceof Block.Table)
        .flatMap(unit -> rows.cards((Block.Table) unit.block(), unit.path()).stream())
        .toList();
  }

  private List<Candidate> cards(Block.Table table, List<String> path) {
    int key = keyColumn(table);
    if (!isWorthAsking(table, key)
        || isTracked(path)
        || Apparatus.titled(path)
        || isKey(table, path)
        || isWeighted(table)
        || Apparatus.holdsFacts(column(table, key))) {
      return List.of();
    }
    var quiz = TableQuiz.of(table);
    var cards = new ArrayList<Candidate>();
    for (Block.Row row : table.rows()) {
      var choice = quiz.flatMap(found -> found.card(row, guide, path));
      if (choice.isPresent()) {
        cards.add(choice.get());
        continue;
      }
      var asked =
          IntStream.range(0, table.header().size())
              .filter(column -> column > key && !row.cells().get(column).markdown().isBlank())
              .boxed()
              .toList();
      if (!asked.isEmpty() && !row.cells().get(key).markdown().isBlank()) {
        cards.add(card(table, row, key, asked, path));
      }
    }
    return cards;
  }

  private static List<String> column(Block.Table table, int column) {
    return table.rows().stream().map(row -> row.cells().get(column).markdown()).toList();
  }

  // The numbers and answers of a key say nothing without their questions.
  private static boolean isKey(Block.Table table, List<String> path) {
    return path.stream().anyMatch(Answers::isKeyTitle)
        && share(table, 0, cell -> isNumber(cell.replaceFirst("^\\s*Q", ""))) > 0.8;
  }

  // The parts of an exam, with the share of its questions that each has.
  private static boolean isWeighted(Block.Table table) {
    return PARTS.contains(Words.lower(header(table, keyColumn(table))).strip())
        && IntStream.range(1, table.header().size())
            .anyMatch(
                c ->
                    WEIGHTS.contains(Words.lower(header(table, c)).strip())
                        && share(table, c, TableRows::isPercentage) > 0.6);
  }

  private static boolean isPercentage(String cell) {
    return cell.length() <= MAX_SHORT && PERCENTAGE.matcher(Plain.of(cell)).matches();
  }

  // "Score Tracker" above a table whose headers say nothing of it.
  private static boolean isTracked(List<String> path) {
    return !path.isEmpty() && Words.lower(path.getLast()).endsWith("tracker");
  }

  private Candidate card(
      Block.Table table, Block.Row row, int key, List<Integer> asked, List<String> path) {
    String cell = row.cells().get(key).markdown();
    boolean counted = share(table, key, TableRows::isCounted) > 0.8;
    String name = counted ? QuestionText.withoutNumber(Emphasis.unwrapped(cell)) : cell;
    CardKind kind = kind(table, key, asked.size());
    String front =
        kind == CardKind.TABLE_ROW
            ? "%s%s\n\n%s".formatted(named(header(table, key)), name, asking(headers(table, asked)))
            : kind == CardKind.QUESTION
                ? Fronts.clean(Emphasis.unwrapped(name))
                : Emphasis.unwrapped(name);
    String back =
        asked.size() == 1
            ? row.cells().get(asked.getFirst()).markdown()
            : asked.stream()
                .map(c -> "- **%s**: %s".formatted(header(table, c), row.cells().get(c).markdown()))
                .collect(Collectors.joining("\n"));
    var source = new Source(guide, path, row.lines().first(), row.lines().last());
    var content = new CardContent(kind, front, back, List.of(), source);
    return new Candidate.Found(Convention.TABLE, content, row.lines());
  }

  private static CardKind kind(Block.Table table, int key, int asked) {
    String header = Words.lower(Plain.of(table.header().get(key).markdown()));
    if (Words.QUESTION.contains(header) || share(table, key, TableRows::asks) > ASKING) {
      return CardKind.QUESTION;
    }
    return asked == 1 && TermWords.isTermHeader(header) ? CardKind.DEFINITION : CardKind.TABLE_ROW;
  }

  private static boolean asks(String cell) {
    return QuestionText.hasMark(Plain.of(cell));
  }

  private static String asking(String headers) {
    return QuestionText.hasMark(headers) ? headers : headers + "?";
  }

  private static String headers(Block.Table table, List<Integer> asked) {
    return asked.stream().map(column -> header(table, column)).collect(Collectors.joining(", "));
  }

  private static String header(Block.Table table, int column) {
    return Plain.of(table.header().get(column).markdown());
  }

  private static String named(String header) {
    return header.isBlank() ? "" : header + ": ";
  }

  // A column of running numbers names nothing; ports and years do.
  private static int keyColumn(Block.Table table) {
    boolean numbers = table.header().size() > 2 && share(table, 0, TableRows::isNumber) > 0.8;
    return numbers && (counts(table) || runs(table)) ? 1 : 0;
  }

  private static boolean counts(Block.Table table) {
    String header = Words.lower(header(table, 0)).strip();
    return header.isEmpty()
        || COUNTS.contains(header)
        || LABELS.contains(header)
        || Words.QUESTION.contains(header);
  }

  // From 0 or 1 on, one by one.
  private static boolean runs(Block.Table table) {
    int next = Math.min(1, number(table.rows().getFirst().cells().getFirst().markdown()));
    for (String cell : column(table, 0)) {
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

  private static boolean isWorthAsking(Block.Table table, int key) {
    boolean tracks =
        IntStream.range(0, table.header().size())
            .filter(c -> c != key || share(table, c, TableRows::isMeasure) > 0.5)
            .anyMatch(
                c -> TRACKERS.contains(Words.lower(Plain.of(table.header().get(c).markdown()))));
    if (tracks || isSheet(table)) {
      return false;
    }
    boolean shaped = table.header().size() > key + 1 && table.rows().size() >= 2;
    boolean titled =
        table.header().stream().filter(cell -> !cell.markdown().isBlank()).count() >= 2;
    if (!shaped || !titled) {
      return false;
    }
    boolean blanks =
        IntStream.range(key + 1, table.header().size())
            .anyMatch(c -> share(table, c, TableRows::isToFillIn) > 0.5);
    boolean links =
        IntStream.range(0, table.header().size())
            .anyMatch(c -> share(table, c, TableRows::isLink) > 0.5);
    boolean ticks =
        IntStream.range(key + 1, table.header().size())
            .allMatch(c -> share(table, c, TableRows::isTick) > 0.8);
    return !links && !ticks && !blanks;
  }

  // Numbers of questions, of weeks or of what was measured; a port or a year names something.
  private static boolean isSheet(Block.Table table) {
    if (table.header().size() != 2) {
      return false;
    }
    boolean letters = share(table, 1, cell -> Plain.of(cell).strip().length() == 1) > 0.8;
    boolean figures = share(table, 1, cell -> FIGURE.matcher(Plain.of(cell)).matches()) > 0.8;
    return share(table, 0, TableRows::isClock) > 0.8
        || (share(table, 0, TableRows::isNumber) > 0.8 && (counts(table) || letters || figures));
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

  private static boolean isNumber(String cell) {
    return cell.length() <= MAX_SHORT && NUMBER.matcher(cell).matches();
  }

  // "09:00 - 28:00": when something is told, not what.
  private static boolean isClock(String cell) {
    return CLOCK.matcher(Plain.of(cell)).matches();
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

  private static double share(Block.Table table, int column, Predicate<String> kind) {
    long matching =
        table.rows().stream()
            .map(row -> row.cells().get(column))
            .map(Prose::markdown)
            .filter(kind)
            .count();
    return (double) matching / Math.max(1, table.rows().size());
  }
}
