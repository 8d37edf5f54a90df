package app.guidebox.store;

import app.guidebox.leitner.Leitner;
import java.time.LocalDate;

/** Mends schedules once a clock that was ahead has been put right. */
final class ClockRepair {
  private final Database database;
  private final Journal journal;

  ClockRepair(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  /** See {@link Store#mendClock}. */
  int mend(LocalDate today) {
    // The log's last days are at the end of an index, so the usual answer costs nothing.
    var last =
        database.first("SELECT max(day) FROM review", row -> row.absent(1) ? 0 : row.number(1));
    if (last.orElse(0L) <= today.plusDays(1).toEpochDay()) {
      return 0;
    }
    return database.writing(() -> mendAll(today));
  }

  private record Ahead(long card, Replay.Standing standing) {}

  private int mendAll(LocalDate today) {
    var ahead =
        database.all(
            "SELECT num, box, due, reviewed, again, lapses FROM card WHERE reviewed > ?",
            row ->
                new Ahead(
                    row.number(1),
                    new Replay.Standing(ScheduleColumns.read(row, 2), row.integer(6))),
            today.plusDays(1).toEpochDay());
    if (ahead.isEmpty()) {
      return 0;
    }
    long action = journal.begin(ActionKind.CLOCK, "");
    database.update(
        "INSERT INTO clock_set_back (action, day) VALUES (?, ?)", action, today.toEpochDay());
    var replay = new Replay(database);
    for (var each : ahead) {
      var mended = Leitner.clockSetBack(each.standing().schedule(), today);
      replay.write(each.card(), new Replay.Standing(mended, each.standing().lapses()));
    }
    return ahead.size();
  }
}
