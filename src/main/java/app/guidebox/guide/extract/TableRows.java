package app.guidebox.guide.extract;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table that compares or maps things: each row is a card. */
final class TableRows {
  private final String guide;
  private final Block.Table table;
  private final List<String> path;
  private final TableShape shape;
  private final int key;

  private TableRows(String guide, Block.Table table, List<String> path) {
    this.guide = guide;
    this.table = table;
    this.path = path;
    shape = new TableShape(table);
    key = shape.key();
  }

  static List<Candidate> of(Outline outline) {
    return outline.flows().stream()
        .flatMap(flow -> flow.units().stream())
        .filter(unit -> unit.block() instanceof Block.Table)
        .flatMap(
            unit ->
                new TableRows(outline.guide(), (Block.Table) unit.block(), unit.path())
                    .cards().stream())
        .toList();
  }

  private List<Candidate> cards() {
    if (!shape.isWorthAsking() || isTracked() || Apparatus.titled(path) || isKey()) {
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
        cards.add(card(row, asked));
      }
    }
    return cards;
  }

  // The numbers and answers of a key say nothing without their questions.
  private boolean isKey() {
    return path.stream().anyMatch(Answers::isKeyTitle) && shape.isNumbered();
  }

  // "Score Tracker" above a table whose headers say nothing of it.
  private boolean isTracked() {
    return !path.isEmpty() && Words.lower(path.getLast()).endsWith("tracker");
  }

  private Candidate card(Block.Row row, List<Integer> asked) {
    String cell = row.cells().get(key).markdown();
    String name = shape.isCounted() ? QuestionText.withoutNumber(Emphasis.unwrapped(cell)) : cell;
    CardKind kind = kind(asked.size());
    String front =
        kind == CardKind.TABLE_ROW
            ? "%s%s\n\n%s".formatted(named(shape.header(key)), name, asking(headers(asked)))
            : kind == CardKind.QUESTION
                ? Fronts.clean(Emphasis.unwrapped(name))
                : Emphasis.unwrapped(name);
    String back =
        asked.size() == 1
            ? row.cells().get(asked.getFirst()).markdown()
            : asked.stream()
                .map(c -> "- **%s**: %s".formatted(shape.header(c), row.cells().get(c).markdown()))
                .collect(Collectors.joining("\n"));
    var source = new Source(guide, path, row.lines().first(), row.lines().last());
    var content = new CardContent(kind, front, back, List.of(), source);
    return new Candidate.Found(Convention.TABLE, content, row.lines());
  }

  private CardKind kind(int asked) {
    if (shape.isAsking()) {
      return CardKind.QUESTION;
    }
    boolean named = asked == 1 && TermWords.isTermHeader(Words.lower(shape.header(key)));
    return named ? CardKind.DEFINITION : CardKind.TABLE_ROW;
  }

  private static String asking(String headers) {
    return QuestionText.hasMark(headers) ? headers : headers + "?";
  }

  private String headers(List<Integer> asked) {
    return asked.stream().map(shape::header).collect(Collectors.joining(", "));
  }

  private static String named(String header) {
    return header.isBlank() ? "" : header + ": ";
  }
}
