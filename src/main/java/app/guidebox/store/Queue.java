package app.guidebox.store;

import app.guidebox.deck.CardId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What waits to be asked, deck by deck.
 *
 * <p>A {@code +} before a column keeps SQLite from choosing an index by it: the one by which cards
 * lie in the order of the queue is to be taken, so that nothing is sorted.
 */
public final class Queue {
  private static final String SELECT = "SELECT num, id, deck, box, due, reviewed, again FROM card ";
  private static final String IN_PLAY = " AND retired = 0 AND suspended = 0 AND removed = 0 ";

  private final Database database;

  Queue(Database database) {
    this.database = database;
  }

  /** A deck's cards that were not known today and are to come back before the day is over. */
  public List<QueuedCard> repeats(StoredDeck deck, LocalDate day) {
    return database.all(
        SELECT
            + "WHERE deck = ?1 AND again = 1 AND reviewed >= ?2 AND +due <= ?2 AND buried <= ?2"
            + IN_PLAY
            + "ORDER BY box, position",
        Queue::card,
        deck.num(),
        day.toEpochDay());
  }

  /**
   * A deck's due cards but for today's repeats: lower boxes first, within a box the longest overdue
   * first.
   */
  public List<QueuedCard> due(StoredDeck deck, LocalDate day, int most) {
    return database.all(
        SELECT
            + "WHERE deck = ?1 AND box > 0 AND +due <= ?2 AND buried <= ?2"
            + " AND (again = 0 OR reviewed < ?2)"
            + IN_PLAY
            + "ORDER BY box, due, position LIMIT ?3",
        Queue::card,
        deck.num(),
        day.toEpochDay(),
        most);
  }

  /** A deck's cards that were never answered, in the guide's order. */
  public List<QueuedCard> unseen(StoredDeck deck, LocalDate day, int most) {
    return database.all(
        SELECT
            + "WHERE deck = ?1 AND box = 0 AND buried <= ?2"
            + IN_PLAY
            + "ORDER BY position LIMIT ?3",
        Queue::card,
        deck.num(),
        day.toEpochDay(),
        most);
  }

  /** How many of a deck's cards are due. */
  public int countDue(StoredDeck deck, LocalDate day) {
    return (int)
        database.count(
            "SELECT count(*) FROM card WHERE deck = ?1 AND due <= ?2 AND due IS NOT NULL AND buried"
                + " <= ?2"
                + IN_PLAY,
            deck.num(),
            day.toEpochDay());
  }

  /** How many of a deck's cards that lie in a box were last answered before a day. */
  public int countNotSince(StoredDeck deck, LocalDate day, LocalDate today) {
    return (int)
        database.count(
            "SELECT count(*) FROM card WHERE deck = ?1 AND box > 0 AND reviewed < ?2"
                + " AND buried <= ?3 AND +due IS NOT NULL"
                + IN_PLAY,
            deck.num(),
            day.toEpochDay(),
            today.toEpochDay());
  }

  /** How many of a deck's cards that take part were never answered. */
  public int countUnseen(StoredDeck deck) {
    return (int)
        database.count(
            "SELECT count(*) FROM card WHERE deck = ? AND box = 0" + IN_PLAY, deck.num());
  }

  /** What was done on a day, by the row of the deck; decks without an answer are left out. */
  public Map<Long, DoneToday> done(LocalDate day) {
    var done = new HashMap<Long, DoneToday>();
    database.all(
        """
        SELECT c.deck,
               count(DISTINCT CASE WHEN r.box_before = 0 THEN r.card END),
               count(DISTINCT CASE WHEN r.box_before > 0 AND r.again_before = 0 THEN r.card END)
        FROM review r JOIN action a ON a.seq = r.seq JOIN card c ON c.num = r.card
        WHERE r.day = ? AND a.undone = 0 GROUP BY c.deck
        """,
        row -> done.put(row.number(1), new DoneToday(row.integer(2), row.integer(3))),
        day.toEpochDay());
    return done;
  }

  /** The first day after today on which one of the deck's cards is due. */
  public Optional<LocalDate> nextDue(StoredDeck deck, LocalDate today) {
    return database.first(
        "SELECT due FROM card WHERE deck = ? AND due > ?" + IN_PLAY + "ORDER BY due LIMIT 1",
        row -> LocalDate.ofEpochDay(row.number(1)),
        deck.num(),
        today.toEpochDay());
  }

  /** How many of a deck's cards lie in each box, from box 0 for those never answered. */
  public List<Integer> perBox(StoredDeck deck, int boxes) {
    var counts = new Integer[boxes + 1];
    Arrays.fill(counts, 0);
    database.all(
        """
        SELECT box, count(*) FROM card WHERE deck = ? AND retired = 0 AND removed = 0 GROUP BY box
        """,
        row -> counts[Math.min(boxes, row.integer(1))] += row.integer(2),
        deck.num());
    return List.of(counts);
  }

  private static QueuedCard card(Row row) throws SQLException {
    return new QueuedCard(
        row.number(1),
        new CardId(Ids.uuid(row.bytes(2))),
        row.number(3),
        ScheduleColumns.read(row, 4));
  }
}
