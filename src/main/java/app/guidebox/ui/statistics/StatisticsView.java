package app.guidebox.ui.statistics;

import app.guidebox.ui.Action;
import app.guidebox.ui.BoxBar;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Figures;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.LoadState;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Notice;
import app.guidebox.ui.Page;
import app.guidebox.ui.Place;
import app.guidebox.ui.Screen;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of numbers. */
public final class StatisticsView implements Screen {
  private final StatisticsViewModel model;
  private final Page page;
  private final Action reload;
  private final Action study;
  private final Action showLeeches;

  public StatisticsView(StatisticsViewModel model, Navigator navigator) {
    this.model = model;
    reload = Action.of("statistics.reload", Feather.REFRESH_CW, model::load).on("F5");
    study =
        Action.of(
            "statistics.study",
            Feather.PLAY,
            () -> navigator.go(new Place.Study(Optional.empty())));
    showLeeches =
        Action.of(
            "statistics.leeches.show", Feather.SEARCH, () -> navigator.go(Place.Browse.leeches()));
    var title = new Label(title());
    title.getStyleClass().add("screen-title");
    page = new Page(title);
    model.stateProperty().subscribe(this::show);
  }

  @Override
  public String title() {
    return Messages.text("statistics.title");
  }

  @Override
  public Parent root() {
    return page;
  }

  @Override
  public List<Action> actions() {
    return List.of(reload);
  }

  @Override
  public void shown() {
    model.load();
  }

  private void show(LoadState state) {
    page.show(
        state,
        Messages.text("statistics.loading"),
        reload,
        () -> hasReviews() ? numbers() : nothingYet());
  }

  private boolean hasReviews() {
    return model.studied().stream().anyMatch(day -> day.count() > 0)
        || model.figures().stream()
            .anyMatch(figure -> figure.key().equals("statistics.reviews") && figure.number() > 0);
  }

  private Node nothingYet() {
    return Notice.of(
        Feather.BAR_CHART_2,
        Messages.text("statistics.empty"),
        Messages.text("statistics.empty.hint"),
        Buttons.labelled(study, "primary", "large"));
  }

  private Node numbers() {
    var figures =
        Figures.row(
            model.figures().stream()
                .map(
                    figure ->
                        Figures.of(figure.number(), Messages.text(figure.key(), figure.number())))
                .toArray(Node[]::new));
    var boxes = new BoxBar();
    boxes.show(model.perBox());
    var panel = new VBox(figures, boxes);
    panel.getStyleClass().addAll("panel", "figures-panel");
    var all =
        new VBox(
            panel,
            new DayBars("statistics.coming", model.coming()),
            new DayBars("statistics.studied", model.studied()),
            leeches());
    all.getStyleClass().add("statistics");
    return all;
  }

  private Node leeches() {
    var title = new Label(Messages.text("statistics.leeches"));
    title.getStyleClass().add("section-title");
    var words = new Label(Messages.text("statistics.leeches.count", model.leeches()));
    words.getStyleClass().addAll("muted", "small");
    LineBreaking.wrap(words);
    var text = new VBox(3, title, words);
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(24, text);
    if (model.leeches() > 0) {
      row.getChildren().add(Buttons.labelled(showLeeches));
    }
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("panel");
    return row;
  }
}
