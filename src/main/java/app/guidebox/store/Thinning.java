package app.guidebox.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which backups are kept: the newest ones, and then ever fewer the older they are. */
final class Thinning {
  /** What was done in this and the last sessions. */
  static final int NEWEST = 10;

  /** The last of each day for two weeks. */
  static final int DAILY = 14;

  /** The last of each week for ten weeks. */
  static final int WEEKLY = 10;

  /** The last of each month for a year. */
  static final int MONTHLY = 12;

  private Thinning() {}

  /** Those of the times to be kept; days are those of the time zone. */
  static Set<Instant> kept(List<Instant> times, ZoneId zone) {
    var newestFirst = times.stream().sorted(Comparator.reverseOrder()).toList();
    var kept = new LinkedHashSet<>(newestFirst.stream().limit(NEWEST).toList());
    keepLastOfEach(newestFirst, kept, DAILY, time -> day(time, zone));
    keepLastOfEach(newestFirst, kept, WEEKLY, time -> week(day(time, zone)));
    keepLastOfEach(newestFirst, kept, MONTHLY, time -> day(time, zone).withDayOfMonth(1));
    return kept;
  }

  private static void keepLastOfEach(
      List<Instant> newestFirst, Set<Instant> kept, int most, Function<Instant, ?> period) {
    var seen = new HashSet<Object>();
    for (var time : newestFirst) {
      if (seen.size() < most && seen.add(period.apply(time))) {
        kept.add(time);
      }
    }
  }

  private static LocalDate day(Instant time, ZoneId zone) {
    return time.atZone(zone).toLocalDate();
  }

  private static int week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
