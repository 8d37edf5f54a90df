package app.guidebox.ui.history;

import app.guidebox.diagram.picture.Emoji;
import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Chips;
import app.guidebox.ui.Days;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Notice;
import app.guidebox.ui.Page;
import app.guidebox.ui.ProblemBanner;
import app.guidebox.ui.Screen;
import app.guidebox.ui.history.HistoryViewModel.Past;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page of what was done, day by day, with undo and redo by name. */
public final class HistoryView implements Screen {
  private final HistoryViewModel model;
  private final Days days;
  private final SimpleBooleanProperty undoable = new SimpleBooleanProperty();
  private final SimpleBooleanProperty redoable = new SimpleBooleanProperty();
  private final ProblemBanner problem;
  private final Action undo;
  private final Action redo;
  private final Action reload;
  private final Button undoButton;
  private final Button redoButton;
  private final Page page;

  /**
   * @param days names days as the learner's calendar has them
   */
  public HistoryView(HistoryViewModel model, Days days) {
    this.model = model;
    this.problem = new ProblemBanner(model.problemProperty());
    this.days = days;
    undo =
        Action.of("history.undo", Feather.CORNER_UP_LEFT, model::undo)
            .on("Shortcut+Z", "U")
            .when(undoable);
    redo =
        Action.of("history.redo", Feather.CORNER_UP_RIGHT, model::redo)
            .on("Shortcut+Shift+Z", "Shortcut+Y")
            .when(redoable);
    reload = Action.of("history.reload", Feather.REFRESH_CW, model::load).on("F5");
    undoButton = Buttons.labelled(undo, "primary");
    redoButton = Buttons.labelled(redo);
    page = new Page(header());
    model.stateProperty().subscribe(_ -> show());
    model.pastProperty().subscribe(_ -> show());
  }

  @Override
  public String title() {
    return Messages.text("history.title");
  }

  @Override
  public Parent root() {
    return page;
  }

  @Override
  public List<Action> actions() {
    return List.of(undo, redo, reload);
  }

  @Override
  public void shown() {
    model.load();
  }

  private Node header() {
    var title = new Label(title());
    title.getStyleClass().add("screen-title");
    var subtitle = new Label(Messages.text("history.subtitle"));
    subtitle.getStyleClass().add("screen-subtitle");
    LineBreaking.wrap(subtitle);
    var buttons = new FlowPane(10, 10, undoButton, redoButton);
    return new VBox(20, new VBox(4, title, subtitle), buttons);
  }

  private void show() {
    page.show(
        model.stateProperty().get(),
        Messages.text("history.loading"),
        reload,
        () -> contentOf(model.pastProperty().get()));
  }

  private Node contentOf(Past past) {
    name(undoButton, undoable, past.undoable(), "history.undo");
    name(redoButton, redoable, past.redoable(), "history.redo");
    if (past.actions().isEmpty()) {
      return Notice.of(
          Feather.CLOCK, Messages.text("history.empty"), Messages.text("history.empty.hint"));
    }
    var byDay =
        past.actions().stream()
            .collect(
                Collectors.groupingBy(
                    action -> days.of(action.at()), LinkedHashMap::new, Collectors.toList()));
    var all = new VBox(problem);
    all.getStyleClass().add("settings");
    byDay.entrySet().stream().map(this::panelOf).forEach(all.getChildren()::add);
    return all;
  }

  private static void name(
      Button button,
      SimpleBooleanProperty possible,
      Optional<app.guidebox.store.Action> action,
      String key) {
    possible.set(action.isPresent());
    var words =
        action.map(each -> Messages.text(key + ".named", each.name())).orElse(Messages.text(key));
    button.setText(words);
    button.setAccessibleText(words);
  }

  private Node panelOf(Map.Entry<LocalDate, List<app.guidebox.store.Action>> day) {
    var title = new Label(days.name(day.getKey()));
    title.getStyleClass().add("section-title");
    var rows = new VBox();
    rows.getStyleClass().add("history-rows");
    day.getValue().stream().map(this::row).forEach(rows.getChildren()::add);
    var panel = new VBox(title, rows);
    panel.getStyleClass().addAll("panel", "history-panel");
    return panel;
  }

  private Node row(app.guidebox.store.Action action) {
    var icon = new FontIcon(icon(action));
    icon.getStyleClass().add("history-icon");
    var name = new Label(Emoji.without(action.name()));
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var time = new Label(days.time(action.at()));
    time.getStyleClass().addAll("muted", "small", "history-time");
    var row = new HBox(12, icon, name);
    if (action.undone()) {
      row.getStyleClass().add("undone");
      row.getChildren().add(Chips.of(Messages.text("history.undone"), "plain"));
    }
    row.getChildren().add(time);
    row.getStyleClass().add("history-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Ikon icon(app.guidebox.store.Action action) {
    return switch (action.kind()) {
      case ANSWER -> action.name().startsWith("Good") ? Feather.CHECK : Feather.X;
      case IMPORT -> Feather.DOWNLOAD;
      case EDIT, NOTE -> Feather.EDIT_3;
      case ADD -> Feather.PLUS;
      case REMOVE -> Feather.TRASH_2;
      case TAGS -> Feather.TAG;
      case FLAG -> Feather.FLAG;
      case SUSPEND -> Feather.PAUSE_CIRCLE;
      case BURY -> Feather.SUNRISE;
      case RESET -> Feather.ROTATE_CCW;
      case MOVE -> Feather.INBOX;
      case MATCH -> Feather.GIT_MERGE;
      case DECK -> Feather.SLIDERS;
      case CLOCK -> Feather.CLOCK;
      case UNDO -> Feather.CORNER_UP_LEFT;
      case REDO -> Feather.CORNER_UP_RIGHT;
    };
  }
}
