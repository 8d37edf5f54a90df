package app.guidebox.store;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** Sums over the review log and the cards. */
public final class Totals {
  private static final String SUMS =
      """
      SELECT r.day, count(*), sum(r.verdict), sum(r.box_before > 0),
             sum(r.box_before > 0 AND r.verdict), sum(r.taken)
      """;

  // Runs along an index in the order of the days, so that nothing is sorted.
  private static final String ALL =
      SUMS + "FROM review r WHERE r.day BETWEEN ? AND ? GROUP BY r.day ORDER BY r.day";

  // From the few that were undone; SQLite would begin with the many of the day.
  private static final String UNDONE =
      SUMS
          + """
          FROM action a CROSS JOIN review r ON r.seq = a.seq
          WHERE a.undone > 0 AND r.day BETWEEN ? AND ? GROUP BY r.day
          """;

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
    var undone = new HashMap<LocalDate, DayTotals>();
    sums(UNDONE, from, to).forEach(day -> undone.put(day.day(), day));
    return sums(ALL, from, to).stream()
        .map(day -> undone.containsKey(day.day()) ? day.minus(undone.get(day.day())) : day)
        .filter(day -> day.reviews() > 0)
        .toList();
  }

  private List<DayTotals> sums(String sql, LocalDate from, LocalDate to) {
    return database.all(
        sql,
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
        // Deck by deck, because that is how the index of due cards begins.
        "SELECT due, count(*) FROM deck CROSS JOIN card ON card.deck = deck.num"
            + " WHERE due BETWEEN ? AND ? AND due IS NOT NULL"
            + " AND retired = 0 AND suspended = 0 AND card.removed = 0"
            + " GROUP BY due ORDER BY due",
        row -> new DueTotal(LocalDate.ofEpochDay(row.number(1)), row.integer(2)),
        from.toEpochDay(),
        to.toEpochDay());
  }
}
