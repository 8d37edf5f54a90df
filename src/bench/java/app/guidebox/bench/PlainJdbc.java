package app.guidebox.bench;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The statements behind the measured calls, without any of our code: the least they can cost. */
final class PlainJdbc implements AutoCloseable {
  private static final String IN_PLAY = " AND retired = 0 AND suspended = 0 AND removed = 0 ";
  private static final String WAITING =
      "SELECT num, id, deck, box, due, reviewed, again FROM card ";
  private static final String SETTINGS = "SELECT name, value FROM setting";
  private static final String DECKS =
      "SELECT num, id, name, origin, file, coalesce(version, 0), settings FROM deck"
          + " WHERE removed = 0 ORDER BY rank = 0, rank, name COLLATE NOCASE, num";
  private static final String DECK =
      "SELECT num, id, name, origin, file, coalesce(version, 0), settings FROM deck WHERE num = ?";
  private static final String CARD =
      """
      SELECT c.num, c.deck, c.position, c.id, d.id, d.file, t.kind, t.front, t.back, t.options,
             t.headings, t.line, t.end_line, t.own_front, t.own_back, c.box, c.due, c.reviewed,
             c.again, c.lapses, c.own, c.retired, c.suspended, c.removed, c.buried, c.flag,
             t.differs, c.changed, t.note, t.tags
      """;
  private static final String JOINED =
      CARD + " FROM card c JOIN card_text t ON t.card = c.num JOIN deck d ON d.num = c.deck ";
  private static final int DECK_COUNT = 20;
  private static final int REVIEWS_A_DAY = 200;
  private static final int NEW_A_DAY = 20;
  private static final int USUAL_INTERVAL = 28;
  private static final int SPREAD_DAYS = 5;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final long today;
  private final Deque<Long> waiting = new ArrayDeque<>();

  PlainJdbc(Path file, long today) {
    this.today = today;
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      try (var statement = connection.createStatement()) {
        statement.executeUpdate(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the library could not be opened", e);
    }
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    var statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private List<Object> rows(String sql, Object... values) {
    try (var result = bound(sql, values).executeQuery()) {
      var rows = new ArrayList<Object>();
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        for (int column = 1; column <= columns; column++) {
          rows.add(String.valueOf(result.getObject(column)));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("the query failed: " + sql, e);
    }
  }

  private void update(String sql, Object... values) {
    try {
      bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the change failed: " + sql, e);
    }
  }

  /** What is due and new in each of the decks, and what was done today. */
  Object queue() {
    var all = new ArrayList<Object>();
    all.add(rows(SETTINGS));
    all.add(rows(DECKS));
    for (int deck = 1; deck <= DECK_COUNT; deck++) {
      all.add(
          rows(
              WAITING
                  + "WHERE deck = ?1 AND again = 1 AND reviewed >= ?2 AND +due <= ?2"
                  + " AND buried <= ?2"
                  + IN_PLAY
                  + "ORDER BY box, position",
              deck,
              today));
      all.add(
          rows(
              WAITING
                  + "WHERE deck = ?1 AND box > 0 AND +due <= ?2 AND buried <= ?2"
                  + " AND (again = 0 OR reviewed < ?2)"
                  + IN_PLAY
                  + "ORDER BY box, due, position LIMIT ?3",
              deck,
              today,
              REVIEWS_A_DAY));
    }
    all.add(unseen());
    all.add(done());
    return all;
  }

  private Object unseen() {
    return rows(
        WAITING
            + "WHERE deck = ?1 AND box = 0 AND buried <= ?2"
            + IN_PLAY
            + "ORDER BY position LIMIT ?3",
        1,
        today,
        NEW_A_DAY);
  }

  private Object done() {
    return rows(
        """
        SELECT c.deck, count(DISTINCT CASE WHEN r.box_before = 0 THEN r.card END),
               count(DISTINCT CASE WHEN r.box_before > 0 AND r.again_before = 0 THEN r.card END)
        FROM review r JOIN action a ON a.seq = r.seq JOIN card c ON c.num = r.card
        WHERE r.day = ? AND a.undone = 0 GROUP BY c.deck
        """,
        today);
  }

  /** The counts on each deck's card. */
  Object decks() {
    var all = new ArrayList<Object>();
    all.add(rows(SETTINGS));
    all.add(rows(DECKS));
    for (int deck = 1; deck <= DECK_COUNT; deck++) {
      all.add(
          rows(
              "SELECT box, count(*) FROM card WHERE deck = ? AND retired = 0 AND removed = 0"
                  + " GROUP BY box",
              deck));
      all.add(
          rows(
              "SELECT count(*) FROM card WHERE deck = ?1 AND due <= ?2 AND due IS NOT NULL"
                  + " AND buried <= ?2"
                  + IN_PLAY,
              deck,
              today));
    }
    all.add(unseen());
    all.add(done());
    return all;
  }

  /** The first fifty cards with two words. */
  Object search() {
    return List.of(
        rows(SETTINGS),
        rows(DECKS),
        rows(
            CARD
                + """
                FROM card_search s CROSS JOIN card c ON c.num = s.rowid
                JOIN card_text t ON t.card = c.num JOIN deck d ON d.num = c.deck
                WHERE s.card_search MATCH ? AND s.rowid > ? AND c.removed = 0
                ORDER BY s.rowid LIMIT ?
                """,
            "\"thing\"* \"777\"*",
            0,
            50));
  }

  /** The sums of a year, the boxes and the forecast. */
  Object statistics() {
    return List.of(
        rows("SELECT count(*) FROM review"),
        rows(
            "SELECT deck, box, count(*) FROM card WHERE retired = 0 AND removed = 0 GROUP BY 1, 2"),
        rows(
            """
            SELECT day, count(*), sum(verdict), sum(box_before > 0),
                   sum(box_before > 0 AND verdict), sum(taken)
            FROM review WHERE day BETWEEN ? AND ? GROUP BY day
            """,
            today - 364,
            today),
        rows(
            "SELECT due, count(*) FROM deck CROSS JOIN card ON card.deck = deck.num"
                + " WHERE due BETWEEN 0 AND ? AND due IS NOT NULL AND retired = 0"
                + " AND suspended = 0 AND card.removed = 0 GROUP BY due",
            today + 29));
  }

  /**
   * One answer: the card read, three rows written in one transaction, the next card read. The cards
   * are those of the day, in the order of a session.
   */
  Object answer() {
    if (waiting.isEmpty()) {
      rows(
              "SELECT num FROM card WHERE box > 0 AND due <= ? ORDER BY box, due, position"
                  + " LIMIT 1000",
              today)
          .forEach(num -> waiting.add(Long.valueOf(num.toString())));
    }
    long card = waiting.removeFirst();
    var id = UUID.randomUUID();
    var bytes =
        ByteBuffer.allocate(Long.BYTES * 2)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    rows(SETTINGS);
    update("BEGIN IMMEDIATE");
    rows(JOINED + "WHERE c.num = ?", card);
    rows(DECK, 1);
    update("UPDATE action SET undone = 2 WHERE undone = 1 AND undone > 0");
    update("INSERT INTO action (kind, name, at, offset, target) VALUES ('answer', '', 0, 0, NULL)");
    update(
        "INSERT INTO review VALUES (last_insert_rowid(), ?, ?, 0, 0, ?, 1, 0, NULL, NULL, 0, 1,"
            + " 20515, 20514, 0, 5000, 1)",
        bytes,
        card,
        today);
    update(
        "UPDATE card SET box = 5, due = ?, reviewed = ?, again = 0, lapses = 0 WHERE num = ?",
        today + USUAL_INTERVAL + card % SPREAD_DAYS,
        today,
        card);
    update("COMMIT");
    return List.of(rows(JOINED + "WHERE c.num = ?", waiting.getFirst()), rows(DECK, 1));
  }

  @Override
  public void close() {
    try {
      for (var statement : prepared.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("closing failed", e);
    }
  }
}
