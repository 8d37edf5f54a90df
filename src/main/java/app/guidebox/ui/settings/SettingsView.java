package app.guidebox.ui.settings;

import app.guidebox.leitner.FallRule;
import app.guidebox.leitner.Ladder;
import app.guidebox.leitner.LastBox;
import app.guidebox.study.StudySettings;
import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Page;
import app.guidebox.ui.Place;
import app.guidebox.ui.Preferences;
import app.guidebox.ui.ProblemBanner;
import app.guidebox.ui.Screen;
import app.guidebox.ui.Theme;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of settings. */
public final class SettingsView implements Screen {
  /** A day that begins later than this would cut a morning in two. */
  private static final int LATEST_DAY_START = 8;

  private static final int NEW_STEP = 5;
  private static final int REVIEW_STEP = 10;

  private final SettingsViewModel model;
  private final Preferences preferences;
  private final Page page;
  private final Path libraryFile;
  private final Action reload;
  private final Action backups;
  private final ProblemBanner problem;

  /**
   * Lays out the page.
   *
   * @param libraryFile shown, so that the learner knows where the answers are kept
   */
  public SettingsView(
      SettingsViewModel model, Preferences preferences, Path libraryFile, Navigator navigator) {
    this.model = model;
    this.problem = new ProblemBanner(model.problemProperty());
    this.preferences = preferences;
    this.reload = Action.of("settings.reload", Feather.REFRESH_CW, model::load).on("F5");
    this.libraryFile = libraryFile;
    this.backups =
        Action.of("settings.backups", Feather.COPY, () -> navigator.go(new Place.Backups()));
    var title = new Label(title());
    title.getStyleClass().add("screen-title");
    page = new Page(title);
    model.stateProperty().subscribe(_ -> show());
  }

  @Override
  public String title() {
    return Messages.text("settings.title");
  }

  @Override
  public Parent root() {
    return page;
  }

  @Override
  public List<Action> actions() {
    return List.of(reload, backups);
  }

  @Override
  public void shown() {
    model.load();
  }

  private void show() {
    page.show(
        model.stateProperty().get(),
        Messages.text("settings.loading"),
        reload,
        () -> rows(model.settingsProperty().get()));
  }

  private Node library() {
    var file = new Label(libraryFile.toString());
    file.getStyleClass().addAll("muted", "small");
    file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    file.setTooltip(new Tooltip(libraryFile.toString()));
    return SettingRows.panel(
        "settings.library", file, SettingRows.row("settings.copies", Buttons.labelled(backups)));
  }

  private Node rows(StudySettings settings) {
    var appearance =
        SettingRows.panel(
            "settings.appearance",
            SettingRows.choice(
                "settings.theme",
                List.of(Theme.Choice.values()),
                preferences.themeProperty().get(),
                preferences.themeProperty()::set));
    var rules = settings.everyDeck().rules();
    var boxes =
        SettingRows.panel(
            "settings.boxes",
            SettingRows.text(
                "settings.ladder",
                rules.ladder().toString(),
                List.of(Ladder.STANDARD, Ladder.DOUBLING, Ladder.SHORT),
                model::setLadder),
            SettingRows.choice(
                "settings.fall", List.of(FallRule.values()), rules.fall(), model::setFall),
            SettingRows.choice(
                "settings.last", List.of(LastBox.values()), rules.lastBox(), model::setLastBox));
    var hours =
        IntStream.rangeClosed(0, LATEST_DAY_START).mapToObj(hour -> LocalTime.of(hour, 0)).toList();
    var day =
        SettingRows.panel(
            "settings.day",
            SettingRows.number("settings.new", settings.newPerDay(), NEW_STEP, model::setNewPerDay),
            SettingRows.number(
                "settings.reviews",
                settings.everyDeck().reviewsPerDay(),
                REVIEW_STEP,
                model::setReviewsPerDay),
            SettingRows.pick(
                "settings.begins", hours, settings.day().begins(), model::setDayBegins));
    var all = new VBox(problem, appearance, boxes, day, library());
    all.getStyleClass().add("settings");
    return all;
  }
}
