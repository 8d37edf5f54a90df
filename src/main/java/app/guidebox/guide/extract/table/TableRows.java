package app.guidebox.guide.extract.table;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WholeLink;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table that compares or maps things: each row is a card. */
public final class TableRows {
  /** What stands above data that a task begins or ends with. */
  private static final WordList SAMPLES = Words.load("samples");

  /** What is listed with its fee and its length, and not to be learned. */
  private static final Set<String> EXAMS =
      Set.of(
          "exam",
          "exams",
          "certification",
          "certifications",
          "certificate",
          "cert",
          "examen",
          "certificación",
          "certificação",
          "exame",
          "prüfung",
          "zertifizierung",
          "certificazione",
          "esame",
          "экзамен",
          "сертификация",
          "认证",
          "考试",
          "試験",
          "資格",
          "시험",
          "자격증");

  /** A name in bold and italics is longer. */
  private static final int MARKS = 6;

  private final String guide;
  private final Block.Table written;
  private final Block.Table table;
  private final List<String> path;
  private final TableShape shape;
  private final int key;

  private TableRows(String guide, Block.Table written, List<String> path) {
    this.guide = guide;
    this.written = written;
    this.table = TableLinks.without(written);
    this.path = path;
    shape = new TableShape(table);
    key = shape.key();
  }

  /** The rows of a guide's tables that are worth a card, and those that cannot be one. */
  public static List<Candidate> of(Outline outline) {
    var cards = new ArrayList<Candidate>();
    var compared = new HashSet<List<String>>();
    boolean stressed = outline.flows().stream().anyMatch(TableRows::stressesNames);
    for (Flow flow : outline.flows()) {
      for (int i = 0; i < flow.size(); i++) {
        Unit unit = flow.get(i);
        if (unit.block() instanceof Block.Table table
            && (isOneMore(table, compared)
                || (stressed && isOneStressed(table))
                || TableShape.compares(table))
            && !holdsSamples(flow, i)) {
          cards.addAll(cards(outline.guide(), table, unit.path()));
        }
      }
    }
    return cards;
  }

  // A single row below the headers of another table, which has several.
  private static boolean isOneMore(Block.Table table, Set<List<String>> compared) {
    var headers = table.header().stream().map(Prose::markdown).toList();
    if (table.rows().size() > 1) {
      compared.add(headers);
    }
    return table.rows().size() == 1 && headers.size() > 1 && compared.contains(headers);
  }

  // Another table of two columns has several names in bold, and what is told of them.
  private static boolean stressesNames(Flow flow) {
    return flow.units().stream()
        .map(Unit::block)
        .anyMatch(
            block ->
                block instanceof Block.Table table
                    && table.rows().size() > 1
                    && table.rows().stream().allMatch(row -> namesInBold(table, row)));
  }

  // A single row, written like those.
  private static boolean isOneStressed(Block.Table table) {
    return table.rows().size() == 1
        && namesInBold(table, table.rows().getFirst())
        && Words.areAtLeast(2, table.rows().getFirst().cells().getLast().markdown());
  }

  private static boolean namesInBold(Block.Table table, Block.Row row) {
    return table.header().size() == 2
        && row.cells().size() == 2
        && isInBold(row.cells().getFirst().markdown().strip())
        && !row.cells().getLast().markdown().isBlank();
  }

  // "**reef**", "***reef***"
  private static boolean isInBold(String cell) {
    boolean italics = cell.startsWith("***") && cell.endsWith("***") && cell.length() > MARKS;
    return Emphasis.isWhollyBold(italics ? cell.substring(1, cell.length() - 1) : cell);
  }

  // Those of two tables side by side from row to row.
  private static List<Candidate> cards(String guide, Block.Table table, List<String> path) {
    return SideBySide.parts(HeaderRows.opened(table)).stream()
        .flatMap(part -> new TableRows(guide, part, path).cards().stream())
        .sorted(Comparator.comparingInt(card -> card.lines().first()))
        .toList();
  }

  // "Output:" above the rows that a program is to print.
  private static boolean holdsSamples(Flow flow, int table) {
    return table > 0
        && flow.get(table - 1).isParagraph()
        && SAMPLES.contains(Plain.title(FirstLine.of(flow.get(table - 1).text())));
  }

  private List<Candidate> cards() {
    if (isTracked() || Apparatus.titled(path) || isKey() || tellsOfPage() || listsExams()) {
      return List.of();
    }
    if (!shape.isWorthAsking()) {
      return leftOpen();
    }
    var quiz = TableQuiz.of(table);
    var cards = new ArrayList<Candidate>();
    for (RowGroup group : RowGroup.of(table, key, !shape.isAsking())) {
      var choice = quiz.flatMap(found -> found.card(group.rows().getFirst(), guide, path));
      var asked = group.asked();
      if (choice.isPresent()) {
        cards.add(choice.get());
      } else if (!asked.isEmpty() && !Cells.isEmpty(group.name())) {
        cards.add(card(group, asked));
      }
    }
    return cards.isEmpty() ? leftOpen() : cards;
  }

  // Without headers, and neither in a part of its own nor with sentences.
  private boolean tellsOfPage() {
    return shape.isBare()
        && (path.isEmpty()
            || (path.size() < 2 && !HeaderRows.isRecord(table.rows().getFirst().cells()))
            || !shape.isListOfNames());
  }

  // Questions in a column of their own whose answers are elsewhere.
  private List<Candidate> leftOpen() {
    int column =
        IntStream.range(0, written.header().size())
            .filter(i -> Words.QUESTION.contains(Plain.title(written.header().get(i).markdown())))
            .findFirst()
            .orElse(-1);
    return column < 0
        ? List.of()
        : written.rows().stream().flatMap(row -> leftOpen(row, column).stream()).toList();
  }

  private static Optional<Candidate> leftOpen(Block.Row row, int column) {
    String asked = column < row.cells().size() ? row.cells().get(column).markdown() : "";
    String plain = Plain.of(asked);
    if (asked.contains("](") || !QuestionText.asks(plain)) {
      return Optional.empty();
    }
    var skipped = new Skipped(row.lines().first(), Placeholders.UNANSWERED, plain);
    return Optional.of(new Candidate.Rejected(Convention.TABLE, skipped, row.lines()));
  }

  // The numbers and answers of a key say nothing without their questions.
  private boolean isKey() {
    return shape.isNumbered() && path.stream().anyMatch(AnswerTitles::isKey);
  }

  // "Exam", "Fee" and "Duration"
  private boolean listsExams() {
    var others =
        IntStream.range(0, table.header().size())
            .filter(i -> i != key)
            .mapToObj(shape::header)
            .toList();
    return EXAMS.contains(Words.lower(shape.header(key)).strip()) && Apparatus.holdsFacts(others);
  }

  // "Score Tracker" above a table whose headers say nothing of it.
  private boolean isTracked() {
    return !path.isEmpty() && Words.lower(path.getLast()).endsWith("tracker");
  }

  private Candidate card(RowGroup group, List<Integer> asked) {
    String cell = group.name();
    String name =
        shape.isCounted() ? QuestionNumbers.withoutNumber(Emphasis.unwrapped(cell)) : cell;
    CardKind kind = kind(asked.size());
    String front =
        kind == CardKind.TABLE_ROW
            ? named(shape.header(key))
                + WholeLink.textOf(name)
                + second(group)
                + "\n\n"
                + asking(headers(asked))
            : kind == CardKind.QUESTION
                ? Fronts.clean(Emphasis.unwrapped(name))
                : inPart() + WholeLink.textOf(Emphasis.unwrapped(name)) + second(group);
    Lines lines = group.lines();
    var source = new Source(guide, path, lines.first(), lines.last());
    var content = new CardContent(kind, front, group.told(asked), List.of(), source);
    return new Candidate.Found(Convention.TABLE, content, lines);
  }

  // ", Rig: sloop"
  private String second(RowGroup group) {
    String second = group.second();
    return second.isEmpty() ? "" : ", " + named(shape.header(key + 1)) + second;
  }

  // Without headers only the title above the table tells what its names are.
  private String inPart() {
    return shape.isBare() ? QuestionNumbers.withoutNumber(path.getLast()) + ": " : "";
  }

  private CardKind kind(int asked) {
    if (shape.isAsking()) {
      return CardKind.QUESTION;
    }
    boolean named =
        shape.isHeadless()
            || (asked == 1 && TermWords.isTermHeader(Words.lower(shape.header(key))));
    return named ? CardKind.DEFINITION : CardKind.TABLE_ROW;
  }

  private static String asking(String headers) {
    return QuestionText.hasMark(headers) ? headers : headers + "?";
  }

  private String headers(List<Integer> asked) {
    return asked.stream()
        .map(shape::header)
        .filter(header -> !header.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String named(String header) {
    return Words.hasLetterOrDigit(header) ? header + ": " : "";
  }
}
