package app.guidebox.bench;

import app.guidebox.store.Store;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;

/** Fills a library with as many cards and reviews as wanted, faster than a learner would. */
final class SyntheticLibrary {
  private static final int DECKS = 20;
  private static final long YEARLY = 330;

  // Of cards that were answered in the last thirty days, a third are due.
  private static final long REST = 20;
  private static final String ANSWER =
      " is explained here at some length, with the words that an answer of a real guide has: a"
          + " managed service, in one region or several, whose cost depends on how it is used.";

  private SyntheticLibrary() {}

  static Path in(Path file, int cards, int reviews, Clock clock) {
    if (Files.exists(file)) {
      return file;
    }
    Store.open(file, clock).close();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      try (var statement = connection.createStatement()) {
        statement.executeUpdate("PRAGMA synchronous = OFF; PRAGMA cache_size = -500000");
      }
      connection.setAutoCommit(false);
      long today = LocalDate.ofInstant(clock.instant(), clock.getZone()).toEpochDay();
      decks(connection);
      cards(connection, cards);
      reviews(connection, cards, reviews, today);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("the library could not be filled", e);
    }
    return file;
  }

  private static byte[] id(long number) {
    return ByteBuffer.allocate(16).putLong(number * 0x9E3779B97F4A7C15L).putLong(number).array();
  }

  private static void decks(Connection connection) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO deck (num, id, name, origin, file) VALUES (?, ?, ?, 'own:',"
                + " 'guide.md')")) {
      for (int deck = 1; deck <= DECKS; deck++) {
        insert.setInt(1, deck);
        insert.setBytes(2, id(deck));
        insert.setString(3, "Deck " + deck);
        insert.executeUpdate();
      }
    }
  }

  private static void cards(Connection connection, int cards) throws SQLException {
    try (var card =
            connection.prepareStatement(
                "INSERT INTO card (num, id, deck, position) VALUES (?, ?, ?, ?)");
        var text =
            connection.prepareStatement(
                "INSERT INTO card_text (card, kind, front, back, options, headings, line, end_line)"
                    + " VALUES (?, 'question', ?, ?, '', 'Guide\n', 1, 5)")) {
      for (int num = 1; num <= cards; num++) {
        card.setInt(1, num);
        card.setBytes(2, id(num));
        card.setInt(3, 1 + num % DECKS);
        card.setInt(4, num);
        card.addBatch();
        text.setInt(1, num);
        text.setString(2, "What is thing %d of kind %d?".formatted(num, num % 97));
        text.setString(3, "Thing " + num + ANSWER);
        text.addBatch();
        if (num % 1000 == 0) {
          card.executeBatch();
          text.executeBatch();
        }
      }
      card.executeBatch();
      text.executeBatch();
    }
    try (var index = connection.createStatement()) {
      index.executeUpdate("INSERT INTO card_search (card_search) VALUES ('rebuild')");
    }
  }

  // Nine of ten cards were reviewed over ten years; each time known, up to the last days.
  private static void reviews(Connection connection, int cards, int reviews, long today)
      throws SQLException {
    if (reviews == 0) {
      return;
    }
    var random = new Random(1);
    int seen = cards * 9 / 10;
    int each = reviews / seen;
    int extra = reviews - each * seen;
    long seq = 0;
    try (var statement = connection.createStatement();
        var action =
            connection.prepareStatement(
                "INSERT INTO action (seq, kind, at, offset) VALUES (?, 'answer', ?, 0)");
        var review =
            connection.prepareStatement(
                "INSERT INTO review VALUES (?, ?, ?, ?, 0, ?, 1, ?, ?, ?, 0, ?, ?, ?, 0, 8000, 1)");
        var card =
            connection.prepareStatement(
                "UPDATE card SET box = ?, due = ?, reviewed = ? WHERE num = ?")) {
      statement.executeUpdate(
          "INSERT INTO rules (num, line) VALUES (1, '1-3-7-14-30 to_first_box stay spread"
              + " long_term')");
      for (int num = 1; num <= seen; num++) {
        int times = each + (num <= extra ? 1 : 0);
        long day = today - YEARLY * (times - 1) - 1 - random.nextInt(30);
        for (int time = 0; time < times; time++) {
          seq++;
          int box = Math.min(5, time);
          int next = Math.min(5, time + 1);
          action.setLong(1, seq);
          action.setLong(2, day * 86_400_000);
          action.addBatch();
          review.setLong(1, seq);
          review.setBytes(2, id(1_000_000_000L + seq));
          review.setInt(3, num);
          review.setLong(4, day * 86_400_000);
          review.setLong(5, day);
          review.setInt(6, box);
          if (box == 0) {
            review.setNull(7, Types.INTEGER);
            review.setNull(8, Types.INTEGER);
          } else {
            review.setLong(7, day);
            review.setLong(8, day - 30);
          }
          review.setInt(9, next);
          review.setLong(10, day + REST);
          review.setLong(11, day);
          review.addBatch();
          if (time == times - 1) {
            card.setInt(1, next);
            card.setLong(2, day + REST);
            card.setLong(3, day);
            card.setInt(4, num);
            card.addBatch();
          }
          day += YEARLY;
        }
        if (num % 1000 == 0) {
          action.executeBatch();
          review.executeBatch();
          card.executeBatch();
        }
      }
      action.executeBatch();
      review.executeBatch();
      card.executeBatch();
    }
  }
}
