package app.guidebox.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes over reviews from a damaged library that a restored backup lacks. Rows are read one by one,
 * so that a damaged page costs only what lies on it; cards are known by their ids.
 */
final class Salvage {
  /** Rows asked for at once; where that fails they are asked for singly. */
  private static final int BATCH = 500;

  private static final String REVIEWS =
      """
      SELECT r.id, c.id, r.at, r.offset, r.day, r.verdict, r.box_before, r.due_before,
             r.reviewed_before, r.again_before, r.box_after, r.due_after, r.reviewed_after,
             r.again_after, r.taken, u.line
      FROM review r JOIN card c ON c.num = r.card JOIN rules u ON u.num = r.rules
      JOIN action a ON a.seq = r.seq
      WHERE a.undone = 0 AND r.seq BETWEEN ? AND ? ORDER BY r.seq
      """;

  private final Database database;
  private final Replay replay;

  Salvage(Database database, Replay replay) {
    this.database = database;
    this.replay = replay;
  }

  private record Rescued(UUID id, UUID card, List<@Nullable Object> values, String rules) {}

  /** Takes over what can be read; says how many reviews were new. */
  int from(Path damaged) {
    var rescued = read(damaged);
    return database.writing(
        () -> {
          var touched = new TreeSet<Long>();
          int added = 0;
          for (var review : rescued) {
            added += add(review, touched) ? 1 : 0;
          }
          touched.forEach(card -> replay.write(card, replay.of(card)));
          return added;
        });
  }

  private static List<Rescued> read(Path damaged) {
    var rescued = new ArrayList<Rescued>();
    try (var source = StoreOpening.readOnly(damaged)) {
      // Otherwise SQLite reads nothing of a file that is shorter than its header says.
      source.script("PRAGMA writable_schema = ON");
      long last = source.count("SELECT coalesce(max(seq), 0) FROM action");
      for (long from = 1; from <= last; from += BATCH) {
        if (!readInto(source, from, from + BATCH - 1, rescued)) {
          for (long seq = from; seq < from + BATCH; seq++) {
            readInto(source, seq, seq, rescued);
          }
        }
      }
    } catch (LibraryException e) {
      // Nothing more can be read; what was read so far counts.
      return rescued;
    }
    return rescued;
  }

  private static boolean readInto(Database source, long from, long to, List<Rescued> rescued) {
    try {
      rescued.addAll(source.all(REVIEWS, Salvage::rescued, from, to));
      return true;
    } catch (LibraryException e) {
      return false;
    }
  }

  private static Rescued rescued(Row row) throws SQLException {
    var values = new ArrayList<@Nullable Object>();
    for (int column = 3; column <= 15; column++) {
      values.add(row.absent(column) ? null : (Object) row.number(column));
    }
    return new Rescued(Ids.uuid(row.bytes(1)), Ids.uuid(row.bytes(2)), values, row.text(16));
  }

  private boolean add(Rescued review, Set<Long> touched) {
    byte[] id = Ids.bytes(review.id());
    var card =
        database.first(
            "SELECT num FROM card WHERE id = ?", row -> row.number(1), Ids.bytes(review.card()));
    boolean known = database.count("SELECT count(*) FROM review WHERE id = ?", id) > 0;
    if (card.isEmpty() || known) {
      return false;
    }
    long action =
        database.insert(
            "INSERT INTO action (kind, at, offset) VALUES ('answer', ?, ?)",
            review.values().get(0),
            review.values().get(1));
    database.update(
        "INSERT INTO rules (line) VALUES (?) ON CONFLICT (line) DO NOTHING", review.rules());
    long rules = database.count("SELECT num FROM rules WHERE line = ?", review.rules());
    var values = new ArrayList<@Nullable Object>(List.of(action, id, card.get()));
    values.addAll(review.values());
    values.add(rules);
    database.update(
        "INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values.toArray());
    touched.add(card.get());
    return true;
  }
}
