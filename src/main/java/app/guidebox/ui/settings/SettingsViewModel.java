package app.guidebox.ui.settings;

import app.guidebox.leitner.FallRule;
import app.guidebox.leitner.Ladder;
import app.guidebox.leitner.LastBox;
import app.guidebox.leitner.StudyDay;
import app.guidebox.study.Library;
import app.guidebox.study.StudySettings;
import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** How the library is studied; each change is saved at once. */
public final class SettingsViewModel {
  private final Library library;
  private final Background background;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Loading());
  private final ReadOnlyObjectWrapper<StudySettings> settings =
      new ReadOnlyObjectWrapper<>(StudySettings.STANDARD);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  public SettingsViewModel(Library library, Background background) {
    this.library = library;
    this.background = background;
  }

  /** Fetches the settings. */
  public void load() {
    state.set(new LoadState.Loading());
    background.start(
        _ -> library.settings(),
        fetched -> {
          settings.set(fetched);
          state.set(new LoadState.Ready());
        },
        sentence -> state.set(new LoadState.Failed(sentence)));
  }

  /** How far the page is. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The settings as they are saved. */
  public ReadOnlyObjectProperty<StudySettings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** Why the last change was not taken; empty if it was. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /**
   * Changes the boxes' intervals.
   *
   * @param text days with dashes between, such as {@code 1-3-7-14-30}
   */
  public void setLadder(String text) {
    change(
        now ->
            now.withEveryDeck(
                now.everyDeck().with(now.everyDeck().rules().with(Ladder.parse(text)))));
  }

  /** Changes where a card falls that was not known. */
  public void setFall(FallRule fall) {
    change(now -> now.withEveryDeck(now.everyDeck().with(now.everyDeck().rules().with(fall))));
  }

  /** Changes what becomes of a card that was known in the last box. */
  public void setLastBox(LastBox lastBox) {
    change(now -> now.withEveryDeck(now.everyDeck().with(now.everyDeck().rules().with(lastBox))));
  }

  /** Changes how many new cards a day brings, in a deck and all together. */
  public void setNewPerDay(int cards) {
    change(
        now ->
            now.withNewPerDay(cards)
                .withEveryDeck(now.everyDeck().withCaps(cards, now.everyDeck().reviewsPerDay())));
  }

  /** Changes how many due cards of a deck a day asks. */
  public void setReviewsPerDay(int cards) {
    change(now -> now.withEveryDeck(now.everyDeck().withCaps(now.everyDeck().newPerDay(), cards)));
  }

  /** Changes when the learner's day begins. */
  public void setDayBegins(LocalTime time) {
    change(now -> now.withDay(new StudyDay(time)));
  }

  private void change(UnaryOperator<StudySettings> wish) {
    StudySettings wanted;
    try {
      wanted = wish.apply(settings.get());
    } catch (IllegalArgumentException refused) {
      problem.set(refused.getMessage());
      return;
    }
    problem.set("");
    if (wanted.equals(settings.get())) {
      return;
    }
    background.start(
        _ -> {
          library.change(wanted);
          return wanted;
        },
        settings::set,
        sentence -> problem.set(sentence));
  }
}
