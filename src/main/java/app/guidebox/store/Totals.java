package app.guidebox.store;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Sums over the review log and the cards. */
public final class Totals {
  private static final String IN_PLAY = " AND retired = 0 AND suspended = 0 AND removed = 0 ";

  private final Database database;

  Totals(Database database) {
    this.database = database;
  }

  /** How many cards there are that take part, retired and removed ones left out. */
  public int cards() {
    return (int) database.count("SELECT count(*) FROM card WHERE retired = 0 AND removed = 0");
  }

  /** The days from one to another on which something was answered, in order. */
  public List<DayTotals> days(LocalDate from, LocalDate to) {
    return database.all(
        """
        WITH counted AS (
          SELECT day, 1 AS many, verdict, box_before, taken
          FROM review WHERE day BETWEEN ?1 AND ?2
          UNION ALL
          SELECT r.day, -1, r.verdict, r.box_before, r.taken
          FROM action a JOIN review r ON r.seq = a.seq
          WHERE a.undone > 0 AND r.day BETWEEN ?1 AND ?2)
        SELECT day, sum(many), sum(many * verdict), sum(many * (box_before > 0)),
               sum(many * (box_before > 0 AND verdict)), sum(many * taken)
        FROM counted GROUP BY day HAVING sum(many) > 0 ORDER BY day
        """,
        row ->
            new DayTotals(
                LocalDate.ofEpochDay(row.number(1)),
                row.integer(2),
                row.integer(3),
                row.integer(4),
                row.integer(5),
                Duration.ofMillis(row.number(6))),
        from.toEpochDay(),
        to.toEpochDay());
  }

  /** How many cards fall due on a day, those overdue by then not counted. */
  public List<DueTotal> dueBetween(LocalDate from, LocalDate to) {
    return database.all(
        "SELECT due, count(*) FROM card WHERE due BETWEEN ? AND ?"
            + IN_PLAY
            + "GROUP BY due ORDER BY due",
        row -> new DueTotal(LocalDate.ofEpochDay(row.number(1)), row.integer(2)),
        from.toEpochDay(),
        to.toEpochDay());
  }
}
