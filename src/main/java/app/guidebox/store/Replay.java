package app.guidebox.store;

import app.guidebox.leitner.Leitner;
import app.guidebox.leitner.Rules;
import app.guidebox.leitner.Schedule;
import app.guidebox.leitner.Verdict;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A card's schedule, worked out from the log alone. */
final class Replay {
  /** What the log makes of a card. */
  record Standing(Schedule schedule, int lapses) {}

  private sealed interface Event {
    record Answer(Verdict verdict, LocalDate day, Schedule before, Schedule after, long rules)
        implements Event {}

    record Adjusted(Schedule after) implements Event {}

    record ClockSetBack(LocalDate day) implements Event {}
  }

  // One row for each thing that happened to the card and still stands, in the order it happened.
  private static final String EVENTS =
      """
      SELECT r.seq, 0, r.verdict, r.day, r.box_before, r.due_before, r.reviewed_before,
             r.again_before, r.box_after, r.due_after, r.reviewed_after, r.again_after, r.rules
      FROM review r JOIN action a ON a.seq = r.seq
      WHERE r.card = ?1 AND a.undone = 0
      UNION ALL
      SELECT j.action, 1, 0, 0, 0, NULL, NULL, 0, j.box, j.due, j.reviewed, j.again, 0
      FROM adjustment j JOIN action a ON a.seq = j.action
      WHERE j.card = ?1 AND a.undone = 0
      UNION ALL
      SELECT action, 2, 0, day, 0, NULL, NULL, 0, 0, NULL, NULL, 0, 0 FROM clock_set_back
      ORDER BY 1
      """;

  private final Database database;
  private final Map<Long, Rules> rules = new HashMap<>();

  Replay(Database database) {
    this.database = database;
  }

  /** What varies a card's intervals: the same on every machine, as it comes from the card's id. */
  static long salt(UUID card) {
    return card.getMostSignificantBits() ^ card.getLeastSignificantBits();
  }

  /** The card's standing by its log. */
  Standing of(long card) {
    var id = database.one("SELECT id FROM card WHERE num = ?", row -> Ids.uuid(row.bytes(1)), card);
    Schedule schedule = new Schedule.Unseen();
    int lapses = 0;
    for (var event : events(card)) {
      switch (event) {
        case Event.Answer answer -> {
          if (isLapse(schedule, answer.verdict())) {
            lapses++;
          }
          // What was recorded counts, unless reviews from elsewhere have come in between.
          schedule =
              answer.before().equals(schedule)
                  ? answer.after()
                  : Leitner.after(
                      schedule, answer.verdict(), answer.day(), rules(answer.rules()), salt(id));
        }
        case Event.Adjusted(Schedule after) -> schedule = after;
        case Event.ClockSetBack(LocalDate day) -> schedule = Leitner.clockSetBack(schedule, day);
      }
    }
    return new Standing(schedule, lapses);
  }

  /** Whether a verdict on a card that stands so is a lapse: it was known once and no more. */
  static boolean isLapse(Schedule before, Verdict verdict) {
    return verdict == Verdict.AGAIN
        && switch (before) {
          case Schedule.Unseen() -> false;
          case Schedule.Boxed boxed -> !boxed.again();
          case Schedule.Learned learned -> true;
        };
  }

  /** Writes the standing of every card whose schedule the action touched. */
  void restoreSchedulesTouchedBy(long action) {
    var cards =
        database.all(
            """
            SELECT card FROM review WHERE seq = ?1
            UNION SELECT card FROM adjustment WHERE action = ?1
            """,
            row -> row.number(1),
            action);
    for (long card : cards) {
      write(card, of(card));
    }
  }

  void write(long card, Standing standing) {
    var columns = ScheduleColumns.of(standing.schedule());
    database.update(
        "UPDATE card SET box = ?, due = ?, reviewed = ?, again = ?, lapses = ? WHERE num = ?",
        columns.box(),
        columns.due(),
        columns.reviewed(),
        columns.again(),
        standing.lapses(),
        card);
  }

  private List<Event> events(long card) {
    return database.all(EVENTS, Replay::event, card);
  }

  private static Event event(Row row) throws SQLException {
    return switch (row.integer(2)) {
      case 0 ->
          new Event.Answer(
              row.yes(3) ? Verdict.GOOD : Verdict.AGAIN,
              LocalDate.ofEpochDay(row.number(4)),
              ScheduleColumns.read(row, 5),
              ScheduleColumns.read(row, 9),
              row.number(13));
      case 1 -> new Event.Adjusted(ScheduleColumns.read(row, 9));
      default -> new Event.ClockSetBack(LocalDate.ofEpochDay(row.number(4)));
    };
  }

  private Rules rules(long num) {
    return rules.computeIfAbsent(
        num,
        missing ->
            database.one(
                "SELECT line FROM rules WHERE num = ?", row -> Rules.parse(row.text(1)), missing));
  }
}
