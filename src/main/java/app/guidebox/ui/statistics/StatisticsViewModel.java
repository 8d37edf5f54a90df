package app.guidebox.ui.statistics;

import app.guidebox.study.Library;
import app.guidebox.study.Statistics;
import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The library in numbers. */
public final class StatisticsViewModel {
  /** A month fits on the page and is as far as the forecast goes. */
  static final int DAYS = 30;

  private final Library library;
  private final Background background;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Loading());
  private final ObservableList<Figure> figures = FXCollections.observableArrayList();
  private final ObservableList<Integer> perBox = FXCollections.observableArrayList();
  private final ObservableList<DayCount> studied = FXCollections.observableArrayList();
  private final ObservableList<DayCount> coming = FXCollections.observableArrayList();

  private int leeches;

  /**
   * A number that stands for itself.
   *
   * @param key what it counts, in the message bundle
   */
  public record Figure(String key, long number) {}

  /** How many cards or answers a day has. */
  public record DayCount(LocalDate day, int count) {}

  private record Fetched(Statistics statistics, LocalDate today, int leeches) {}

  /** Whoever has more has no use for the exact number. */
  private static final int MOST_LEECHES = 999;

  public StatisticsViewModel(Library library, Background background) {
    this.library = library;
    this.background = background;
  }

  /** Fetches the numbers anew. */
  public void load() {
    state.set(new LoadState.Loading());
    background.start(
        _ ->
            new Fetched(
                library.statistics(), library.today(), library.leeches(MOST_LEECHES).size()),
        this::show,
        sentence -> state.set(new LoadState.Failed(sentence)));
  }

  /** How far the page is. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The numbers at the top. */
  public List<Figure> figures() {
    return List.copyOf(figures);
  }

  /** How many cards lie in each box; first those not yet seen. */
  public List<Integer> perBox() {
    return List.copyOf(perBox);
  }

  /** How many cards keep being forgotten. */
  public int leeches() {
    return leeches;
  }

  /** The answers of each of the last days, the oldest first and today last. */
  public List<DayCount> studied() {
    return List.copyOf(studied);
  }

  /** The cards that fall due on each of the next days, today first. */
  public List<DayCount> coming() {
    return List.copyOf(coming);
  }

  private void show(Fetched fetched) {
    var statistics = fetched.statistics();
    var today = fetched.today();
    figures.setAll(
        new Figure("statistics.cards", statistics.cards()),
        new Figure("statistics.decks", statistics.decks()),
        new Figure("statistics.reviews", statistics.reviews()),
        new Figure("statistics.streak", statistics.streak()));
    perBox.setAll(statistics.perBox());
    leeches = fetched.leeches();
    studied.setAll(
        days(
            today.minusDays(DAYS - 1L),
            byDay(statistics.recent(), total -> total.day(), total -> total.reviews())));
    coming.setAll(
        days(today, byDay(statistics.forecast(), total -> total.day(), total -> total.cards())));
    state.set(new LoadState.Ready());
  }

  private static <T> Map<LocalDate, Integer> byDay(
      List<T> totals, Function<T, LocalDate> day, Function<T, Integer> count) {
    return totals.stream().collect(Collectors.toMap(day, count, Integer::sum));
  }

  private static List<DayCount> days(LocalDate first, Map<LocalDate, Integer> counts) {
    return IntStream.range(0, DAYS)
        .mapToObj(first::plusDays)
        .map(day -> new DayCount(day, counts.getOrDefault(day, 0)))
        .toList();
  }
}
