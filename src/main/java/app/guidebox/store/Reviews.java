package app.guidebox.store;

import app.guidebox.leitner.Leitner;
import app.guidebox.leitner.Rules;
import app.guidebox.leitner.Schedule;
import app.guidebox.leitner.Verdict;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The review log, which is only ever added to. */
public final class Reviews {
  // Longer than this the learner was not thinking but away.
  private static final Duration LONGEST = Duration.ofHours(1);

  private final Database database;
  private final Journal journal;
  private final Clock clock;
  private final Map<Rules, Long> rules = new HashMap<>();

  Reviews(Database database, Journal journal, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  /** An answer that was recorded. */
  public record Answered(long action, Schedule schedule) {}

  /**
   * Records an answer and moves the card accordingly, in one transaction that is on the disk when
   * this returns.
   *
   * @return the action that it is, and where the card stands now
   */
  public Answered add(
      StoredCard card, Verdict verdict, LocalDate day, Duration taken, Rules judgedBy) {
    return database.writing(
        () -> {
          var before = card.schedule();
          var after =
              Leitner.after(before, verdict, day, judgedBy, Replay.salt(card.card().id().value()));
          long action = journal.begin(ActionKind.ANSWER, "");
          log(action, card, verdict, day, after, taken, judgedBy);
          int lapses = card.lapses() + (Replay.isLapse(before, verdict) ? 1 : 0);
          new Replay(database).write(card.num(), new Replay.Standing(after, lapses));
          return new Answered(action, after);
        });
  }

  private void log(
      long action,
      StoredCard card,
      Verdict verdict,
      LocalDate day,
      Schedule next,
      Duration taken,
      Rules judgedBy) {
    var now = clock.instant();
    var before = ScheduleColumns.of(card.schedule());
    var after = ScheduleColumns.of(next);
    database.update(
        "INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        action,
        Ids.bytes(UUID.randomUUID()),
        card.num(),
        now.toEpochMilli(),
        clock.getZone().getRules().getOffset(now).getTotalSeconds(),
        day.toEpochDay(),
        verdict == Verdict.GOOD ? 1 : 0,
        before.box(),
        before.due(),
        before.reviewed(),
        before.again(),
        after.box(),
        after.due(),
        after.reviewed(),
        after.again(),
        Math.clamp(taken.toMillis(), 0, LONGEST.toMillis()),
        numberOf(judgedBy));
  }

  // Kept only once a transaction with it is committed, or a rolled back number would be remembered.
  private long numberOf(Rules judgedBy) {
    var known = rules.get(judgedBy);
    if (known != null) {
      return known;
    }
    var line = judgedBy.toString();
    var stored = database.first("SELECT num FROM rules WHERE line = ?", row -> row.number(1), line);
    if (stored.isPresent()) {
      rules.put(judgedBy, stored.get());
      return stored.get();
    }
    return database.insert("INSERT INTO rules (line) VALUES (?)", line);
  }

  /** How many rows the log has, those that were undone included. */
  public long count() {
    return database.count("SELECT count(*) FROM review");
  }

  /** Whether the log has a row. */
  public boolean any() {
    return database.first("SELECT 1 FROM review LIMIT 1", row -> true).isPresent();
  }

  /** A card's rows of the log, oldest first. */
  public List<ReviewEntry> of(StoredCard card) {
    return database.all(
        """
        SELECT r.id, r.at, r.offset, r.day, r.verdict, r.taken, a.undone > 0,
               r.box_before, r.due_before, r.reviewed_before, r.again_before,
               r.box_after, r.due_after, r.reviewed_after, r.again_after
        FROM review r JOIN action a ON a.seq = r.seq
        WHERE r.card = ? ORDER BY r.seq
        """,
        Reviews::entry,
        card.num());
  }

  private static ReviewEntry entry(Row row) throws SQLException {
    return new ReviewEntry(
        Ids.uuid(row.bytes(1)),
        Instant.ofEpochMilli(row.number(2)),
        row.integer(3),
        LocalDate.ofEpochDay(row.number(4)),
        row.yes(5) ? Verdict.GOOD : Verdict.AGAIN,
        ScheduleColumns.read(row, 8),
        ScheduleColumns.read(row, 12),
        Duration.ofMillis(row.number(6)),
        row.yes(7));
  }
}
