package app.guidebox.study;

import app.guidebox.store.DayTotals;
import app.guidebox.store.DueTotal;
import app.guidebox.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Works out the library's numbers. */
final class StatisticsReader {
  private static final int FORECAST_DAYS = 30;
  private static final int RECENT_DAYS = 365;

  private final Store store;
  private final SettingsBook settings;

  StatisticsReader(Store store, SettingsBook settings) {
    this.store = store;
    this.settings = settings;
  }

  Statistics read(LocalDate today) {
    var decks = store.decks().all();
    var recent = store.totals().days(today.minusDays(RECENT_DAYS - 1), today);
    return new Statistics(
        store.reviews().count(),
        decks.size(),
        store.totals().cards(),
        new BoxCounts(store, settings).of(decks),
        streak(recent, today),
        recent,
        forecast(today));
  }

  // A day that has only begun does not break a streak.
  private static int streak(List<DayTotals> recent, LocalDate today) {
    var studied = recent.stream().map(DayTotals::day).collect(Collectors.toSet());
    var day = studied.contains(today) ? today : today.minusDays(1);
    int length = 0;
    while (studied.contains(day)) {
      length++;
      day = day.minusDays(1);
    }
    return length;
  }

  private List<DueTotal> forecast(LocalDate today) {
    var byDay = new HashMap<LocalDate, Integer>();
    var last = today.plusDays(FORECAST_DAYS - 1);
    for (var total : store.totals().dueBetween(LocalDate.EPOCH, last)) {
      var day = total.day().isBefore(today) ? today : total.day();
      byDay.merge(day, total.cards(), Integer::sum);
    }
    var days = new ArrayList<DueTotal>();
    for (int i = 0; i < FORECAST_DAYS; i++) {
      var day = today.plusDays(i);
      days.add(new DueTotal(day, byDay.getOrDefault(day, 0)));
    }
    return days;
  }
}
