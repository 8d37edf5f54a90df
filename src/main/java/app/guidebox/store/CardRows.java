package app.guidebox.store;

import app.guidebox.deck.Card;
import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardId;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.DeckId;
import app.guidebox.deck.Source;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads whole cards. */
final class CardRows {
  /** The columns that {@link #read} expects, to be followed by a condition. */
  static final String SELECT =
      """
      SELECT c.num, c.deck, c.position, c.id, d.id, d.file,
             t.kind, t.front, t.back, t.options, t.headings, t.line, t.end_line,
             t.own_front, t.own_back, c.box, c.due, c.reviewed, c.again, c.lapses,
             c.own, c.retired, c.suspended, c.removed, c.buried, c.flag, t.differs, c.changed,
             t.note, t.tags
      FROM card c JOIN card_text t ON t.card = c.num JOIN deck d ON d.num = c.deck
      """;

  private CardRows() {}

  static StoredCard read(Row row) throws SQLException {
    var written = written(row);
    var shown =
        new CardContent(
            written.kind(),
            row.absent(14) ? written.front() : row.text(14),
            row.absent(15) ? written.back() : row.text(15),
            written.options(),
            written.source());
    var card =
        new Card(new CardId(Ids.uuid(row.bytes(4))), new DeckId(Ids.uuid(row.bytes(5))), shown);
    return new StoredCard(
        row.number(1),
        row.number(2),
        row.integer(3),
        card,
        written,
        ScheduleColumns.read(row, 16),
        row.integer(20),
        marks(row));
  }

  private static CardContent written(Row row) throws SQLException {
    return new CardContent(
        CardKind.ofWord(row.text(7)).orElse(CardKind.QUESTION),
        row.text(8),
        row.text(9),
        LineList.readOptions(row.text(10)),
        new Source(row.text(6), LineList.read(row.text(11)), row.integer(12), row.integer(13)));
  }

  private static Marks marks(Row row) throws SQLException {
    var tags = row.text(30);
    return new Marks(
        row.yes(21),
        row.yes(22),
        row.yes(23),
        row.yes(24),
        LocalDate.ofEpochDay(row.number(25)),
        row.integer(26),
        row.yes(27),
        row.number(28),
        row.text(29),
        tags.isBlank() ? List.of() : List.of(tags.strip().split(" ")));
  }
}
