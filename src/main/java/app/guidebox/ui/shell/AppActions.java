package app.guidebox.ui.shell;

import app.guidebox.ui.Action;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/** What can be done wherever the learner is. */
public final class AppActions {
  private final List<Action> places;
  private final List<Action> tools;
  private final Action back;
  private final List<Action> others;

  /**
   * What the window as a whole can do.
   *
   * @param otherTheme changes from light to dark or back
   * @param quit closes the window
   */
  public record Wishes(Runnable otherTheme, Runnable quit) {}

  AppActions(Navigator navigator, Wishes wishes, Runnable palette, Runnable shortcuts) {
    places =
        List.of(
            Action.of("go.library", Feather.LAYERS, () -> navigator.go(new Place.Library()))
                .on("Shortcut+1"),
            Action.of(
                    "go.import", Feather.DOWNLOAD, () -> navigator.go(new Place.Import(List.of())))
                .on("Shortcut+O"),
            Action.of("go.browse", Feather.SEARCH, () -> navigator.go(new Place.Browse("")))
                .on("Shortcut+2"),
            Action.of(
                    "go.statistics",
                    Feather.BAR_CHART_2,
                    () -> navigator.go(new Place.Statistics()))
                .on("Shortcut+3"),
            Action.of("go.history", Feather.CLOCK, () -> navigator.go(new Place.History()))
                .on("Shortcut+4"),
            Action.of("go.settings", Feather.SLIDERS, () -> navigator.go(new Place.Settings()))
                .on("Shortcut+Comma"));
    tools =
        List.of(
            Action.of("app.palette", Feather.COMMAND, palette).on("Shortcut+K"),
            Action.of("app.shortcuts", Feather.HELP_CIRCLE, shortcuts).on("F1", "Shift+Slash"));
    back = Action.of("go.back", Feather.ARROW_LEFT, navigator::back).on("Esc", "Alt+Left");
    others =
        List.of(
            Action.of(
                    "study.all",
                    Feather.PLAY,
                    () -> navigator.go(new Place.Study(Optional.empty())))
                .on("Shortcut+Enter"),
            Action.of("go.backups", Feather.COPY, () -> navigator.go(new Place.Backups()))
                .on("Shortcut+Shift+B"),
            Action.of("app.theme", Feather.MOON, wishes.otherTheme()).on("Shortcut+Shift+L"),
            Action.of("app.quit", Feather.LOG_OUT, wishes.quit()).on("Shortcut+Q"));
  }

  List<Action> places() {
    return places;
  }

  List<Action> tools() {
    return tools;
  }

  Action back() {
    return back;
  }

  List<Action> all() {
    return Stream.of(List.of(back), places, others, tools).flatMap(List::stream).toList();
  }

  /** Whether the place is one that the navigation leads to, rather than a step deeper. */
  static boolean isMain(Place place) {
    return switch (place) {
      case Place.Library _,
          Place.Import _,
          Place.Browse _,
          Place.Statistics _,
          Place.History _,
          Place.Settings _ ->
          true;
      case Place.Study _,
          Place.Reader _,
          Place.Deck _,
          Place.EditCard _,
          Place.NewCard _,
          Place.Backups _ ->
          false;
    };
  }

  /** The id of the action that opens a main place; of a step deeper, that of where it belongs. */
  static String idOf(Place place) {
    return switch (place) {
      case Place.History _ -> "go.history";
      case Place.Deck _ -> "go.library";
      case Place.EditCard _, Place.NewCard _ -> "go.browse";
      case Place.Backups _ -> "go.settings";
      case Place.Library _ -> "go.library";
      case Place.Import _ -> "go.import";
      case Place.Browse _ -> "go.browse";
      case Place.Statistics _ -> "go.statistics";
      case Place.Settings _ -> "go.settings";
      case Place.Study _ -> "study.all";
      case Place.Reader _ -> "go.reader";
    };
  }
}
