package app.guidebox.ui.backups;

import app.guidebox.store.Backup;
import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Days;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Notice;
import app.guidebox.ui.Page;
import app.guidebox.ui.ProblemBanner;
import app.guidebox.ui.Screen;
import app.guidebox.ui.backups.BackupsViewModel.Copies;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of the library's copies. */
public final class BackupsView implements Screen {
  private static final double KILO = 1024;

  private final BackupsViewModel model;
  private final Days days;
  private final Page page;
  private final ProblemBanner problem;
  private final Action copyNow;
  private final Action reload;
  private final Action restore;
  private final Action keep;

  /**
   * @param days names days as the learner's calendar has them
   */
  public BackupsView(BackupsViewModel model, Days days) {
    this.model = model;
    this.problem = new ProblemBanner(model.problemProperty());
    this.days = days;
    copyNow = Action.of("backups.now", Feather.COPY, model::backUp).on("B");
    reload = Action.of("backups.reload", Feather.REFRESH_CW, model::load).on("F5");
    restore =
        Action.of("backups.restore", Feather.ROTATE_CCW, model::restore)
            .on("Shortcut+Enter")
            .when(model.asking());
    keep = Action.of("backups.keep", Feather.X, model::keep).on("Esc").when(model.asking());
    page = new Page(header());
    model.stateProperty().subscribe(_ -> show());
    model.copiesProperty().subscribe(_ -> show());
    model.chosenProperty().subscribe(_ -> show());
  }

  @Override
  public String title() {
    return Messages.text("backups.title");
  }

  @Override
  public Parent root() {
    return page;
  }

  @Override
  public List<Action> actions() {
    return List.of(restore, keep, copyNow, reload);
  }

  @Override
  public void shown() {
    model.load();
  }

  private Node header() {
    var subtitle = new Label(Messages.text("backups.subtitle"));
    subtitle.getStyleClass().add("screen-subtitle");
    LineBreaking.wrap(subtitle);
    subtitle.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(subtitle, Priority.ALWAYS);
    var button = Buttons.labelled(copyNow, "primary");
    button.setMinWidth(Region.USE_PREF_SIZE);
    var header = new HBox(24, subtitle, button);
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private void show() {
    page.show(
        model.stateProperty().get(),
        Messages.text("backups.loading"),
        reload,
        () -> contentOf(model.copiesProperty().get()));
  }

  private Node contentOf(Copies copies) {
    if (copies.backups().isEmpty() && copies.setAside().isEmpty()) {
      return Notice.of(
          Feather.COPY,
          Messages.text("backups.empty"),
          Messages.text("backups.empty.hint"),
          Buttons.labelled(copyNow));
    }
    var all = new VBox(problem);
    all.getStyleClass().add("settings");
    addPanel(all, "backups.kept", copies.backups());
    addPanel(all, "backups.aside", copies.setAside());
    return all;
  }

  private void addPanel(VBox all, String key, List<Backup> backups) {
    if (backups.isEmpty()) {
      return;
    }
    var title = new Label(Messages.text(key));
    title.getStyleClass().add("section-title");
    var rows = new VBox();
    rows.getStyleClass().add("history-rows");
    backups.stream().map(this::row).forEach(rows.getChildren()::add);
    var panel = new VBox(title, rows);
    panel.getStyleClass().addAll("panel", "history-panel");
    all.getChildren().add(panel);
  }

  private Node row(Backup backup) {
    var when = new Label(when(backup));
    when.getStyleClass().add("setting-name");
    var what =
        new Label(Messages.text("backups.what", backup.cards(), backup.reviews(), size(backup)));
    what.getStyleClass().addAll("muted", "small");
    var words = new VBox(3, when, what);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(12, words);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("history-row");
    if (!model.chosenProperty().get().equals(Optional.of(backup))) {
      row.getChildren().add(Buttons.labelled(choosing(backup), "small"));
      return row;
    }
    var question = new Label(Messages.text("backups.question"));
    LineBreaking.wrap(question);
    question.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(question, Priority.ALWAYS);
    var answer =
        new HBox(
            10,
            question,
            Buttons.labelled(keep, "small"),
            Buttons.labelled(restore, "small", "primary"));
    answer.getChildren().forEach(each -> ((Region) each).setMinWidth(Region.USE_PREF_SIZE));
    question.setMinWidth(0);
    answer.setAlignment(Pos.CENTER_LEFT);
    answer.getStyleClass().add("warning-banner");
    return new VBox(row, answer);
  }

  private Action choosing(Backup backup) {
    return Action.of("backups.choose", Feather.ROTATE_CCW, () -> model.choose(backup))
        .spoken(Messages.text("backups.choose.spoken", when(backup)));
  }

  private String when(Backup backup) {
    return Messages.text("day.time", days.name(days.of(backup.at())), days.time(backup.at()));
  }

  private static String size(Backup backup) {
    double kilobytes = backup.bytes() / KILO;
    return kilobytes < KILO
        ? Messages.text("size.kilobytes", Math.round(kilobytes))
        : Messages.text("size.megabytes", kilobytes / KILO);
  }
}
