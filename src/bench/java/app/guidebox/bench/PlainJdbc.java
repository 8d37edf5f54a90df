package app.guidebox.bench;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The statements behind the measured calls, without any of our code: the least they can cost. */
final class PlainJdbc implements AutoCloseable {
  private static final String IN_PLAY = " AND retired = 0 AND suspended = 0 AND removed = 0 ";
  private static final String TODAY = "20514";

  private final Connection connection;
  private long card = 90_001;

  PlainJdbc(Path file) {
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      try (var statement = connection.createStatement()) {
        statement.executeUpdate("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the library could not be opened", e);
    }
  }

  private List<Object> rows(String sql) {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
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

  /** What is due and new in each of twenty decks, and what was done today. */
  Object queue() {
    var all = new ArrayList<Object>();
    for (int deck = 1; deck <= 20; deck++) {
      var in = "FROM card WHERE deck = " + deck;
      var due = in + " AND due <= " + TODAY + " AND due IS NOT NULL AND buried <= " + TODAY;
      all.add(
          rows(
              "SELECT id, deck, box, due, reviewed, again "
                  + due
                  + " AND again = 1 AND reviewed >= "
                  + TODAY
                  + IN_PLAY));
      all.add(
          rows(
              "SELECT id, deck, box, due, reviewed, again "
                  + due
                  + " AND (again = 0 OR reviewed < "
                  + TODAY
                  + ")"
                  + IN_PLAY
                  + "ORDER BY box, due, position LIMIT 200"));
      all.add(
          rows(
              "SELECT id, deck, box, due, reviewed, again "
                  + in
                  + " AND box = 0 AND buried <= "
                  + TODAY
                  + IN_PLAY
                  + "ORDER BY position LIMIT 1"));
    }
    all.add(rows("SELECT count(*) FROM review WHERE day = " + TODAY));
    return all;
  }

  /** The first fifty cards with two words. */
  Object search() {
    return rows(
        """
        SELECT c.num, c.deck, c.position, c.id, d.id, d.file, t.kind, t.front, t.back, t.options,
               t.headings, t.line, t.end_line, c.box, c.due, c.reviewed, c.again, c.lapses, t.note
        FROM card_search s CROSS JOIN card c ON c.num = s.rowid
        JOIN card_text t ON t.card = c.num JOIN deck d ON d.num = c.deck
        WHERE s.card_search MATCH '"thing"* "777"*' AND s.rowid > 0 AND c.removed = 0
        ORDER BY s.rowid LIMIT 50
        """);
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
            FROM review WHERE day BETWEEN 20150 AND 20514 GROUP BY day
            """),
        rows(
            "SELECT due, count(*) FROM deck CROSS JOIN card ON card.deck = deck.num"
                + " WHERE due BETWEEN 0 AND 20543 AND due IS NOT NULL AND retired = 0"
                + " AND suspended = 0 AND card.removed = 0 GROUP BY due"));
  }

  /** One answer: a card read, three rows written, one transaction. */
  Object answer() {
    card++;
    try (var read =
            connection.prepareStatement(
                "SELECT * FROM card c JOIN card_text t ON t.card = c.num WHERE c.num = ?");
        var begin = connection.prepareStatement("BEGIN IMMEDIATE");
        var action =
            connection.prepareStatement(
                "INSERT INTO action (kind, name, at, offset) VALUES ('answer', '', 0, 0)");
        var review =
            connection.prepareStatement(
                "INSERT INTO review VALUES (last_insert_rowid(), ?, ?, 0, 0, 20514, 1, 0, NULL,"
                    + " NULL, 0, 1, 20515, 20514, 0, 5000, 1)");
        var move =
            connection.prepareStatement(
                "UPDATE card SET box = 1, due = 20515, reviewed = 20514 WHERE num = ?");
        var commit = connection.prepareStatement("COMMIT")) {
      begin.executeUpdate();
      read.setLong(1, card);
      try (var row = read.executeQuery()) {
        row.next();
      }
      action.executeUpdate();
      var id = UUID.randomUUID();
      review.setBytes(
          1,
          ByteBuffer.allocate(16)
              .putLong(id.getMostSignificantBits())
              .putLong(id.getLeastSignificantBits())
              .array());
      review.setLong(2, card);
      review.executeUpdate();
      move.setLong(1, card);
      run(move);
      commit.executeUpdate();
      return id;
    } catch (SQLException e) {
      throw new IllegalStateException("the answer failed", e);
    }
  }

  private static void run(PreparedStatement statement) throws SQLException {
    statement.executeUpdate();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("closing failed", e);
    }
  }
}
