package app.guidebox.guide.extract.table;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Emphasis;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.QuestionText;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table that compares or maps things: each row is a card. */
public final class TableRows {
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

  /** The rows of a guide's tables that are worth a card, and those that cannot be one. */
  public static List<Candidate> of(Outline outline) {
    return outline.flows().stream()
        .flatMap(flow -> flow.units().stream())
        .filter(unit -> unit.block() instanceof Block.Table table && TableShape.compares(table))
        .flatMap(
            unit ->
                new TableRows(
                        outline.guide(),
                        TableLinks.without((Block.Table) unit.block()),
                        unit.path())
                    .cards().stream())
        .toList();
  }

  private List<Candidate> cards() {
    if (!shape.isWorthAsking() || isTracked() || Apparatus.titled(path) || isKey()) {
      return List.of();
    }
    var quiz = TableQuiz.of(table);
    var cards = new ArrayList<Candidate>();
    for (RowGroup group : RowGroup.of(table, key)) {
      var choice = quiz.flatMap(found -> found.card(group.rows().getFirst(), guide, path));
      var asked = group.asked();
      if (choice.isPresent()) {
        cards.add(choice.get());
      } else if (!asked.isEmpty() && !group.name().isBlank()) {
        cards.add(card(group, asked));
      }
    }
    return cards;
  }

  // The numbers and answers of a key say nothing without their questions.
  private boolean isKey() {
    return shape.isNumbered() && path.stream().anyMatch(AnswerTitles::isKey);
  }

  // "Score Tracker" above a table whose headers say nothing of it.
  private boolean isTracked() {
    return !path.isEmpty() && Words.lower(path.getLast()).endsWith("tracker");
  }

  private Candidate card(RowGroup group, List<Integer> asked) {
    String cell = group.name();
    String name = shape.isCounted() ? QuestionText.withoutNumber(Emphasis.unwrapped(cell)) : cell;
    CardKind kind = kind(asked.size());
    String front =
        kind == CardKind.TABLE_ROW
            ? "%s%s\n\n%s".formatted(named(shape.header(key)), name, asking(headers(asked)))
            : kind == CardKind.QUESTION
                ? Fronts.clean(Emphasis.unwrapped(name))
                : Emphasis.unwrapped(name);
    Lines lines = group.lines();
    var source = new Source(guide, path, lines.first(), lines.last());
    var content = new CardContent(kind, front, group.told(asked), List.of(), source);
    return new Candidate.Found(Convention.TABLE, content, lines);
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
    return header.codePoints().anyMatch(Character::isLetterOrDigit) ? header + ": " : "";
  }
}
