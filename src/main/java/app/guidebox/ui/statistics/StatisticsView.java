package app.guidebox.ui.statistics;

import app.guidebox.ui.Action;
import app.guidebox.ui.BoxBar;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.LoadState;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Notice;
import app.guidebox.ui.Page;
import app.guidebox.ui.Place;
import app.guidebox.ui.Screen;
import app.guidebox.ui.statistics.StatisticsViewModel.Figure;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of numbers. */
public final class StatisticsView implements Screen {
  private final StatisticsViewModel model;
  private final Page page;
  private final Action reload;
  private final Action study;

  public StatisticsView(StatisticsViewModel model, Navigator navigator) {
    this.model = model;
    reload = Action.of("statistics.reload", Feather.REFRESH_CW, model::load).on("F5");
    study =
        Action.of(
            "statistics.study",
            Feather.PLAY,
            () -> navigator.go(new Place.Study(Optional.empty())));
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
    switch (state) {
      case LoadState.Loading _ -> page.show(Notice.loading(Messages.text("statistics.loading")));
      case LoadState.Failed(var sentence) ->
          page.show(Notice.failure(sentence, Buttons.labelled(reload)));
      case LoadState.Ready _ -> page.show(hasReviews() ? numbers() : nothingYet());
    }
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
    var figures = new HBox();
    figures.getStyleClass().add("summary-figures");
    model.figures().forEach(figure -> figures.getChildren().add(figure(figure)));
    var boxes = new BoxBar();
    boxes.show(model.perBox());
    var panel = new VBox(figures, boxes);
    panel.getStyleClass().addAll("panel", "figures-panel");
    var all =
        new VBox(
            panel,
            new DayBars("statistics.coming", model.coming()),
            new DayBars("statistics.studied", model.studied()));
    all.getStyleClass().add("statistics");
    return all;
  }

  private static Node figure(Figure figure) {
    var number = new Label(Messages.text("statistics.number", figure.number()));
    number.getStyleClass().add("summary-figure");
    var label = new Label(Messages.text(figure.key()));
    label.getStyleClass().addAll("muted", "small");
    return new VBox(2, number, label);
  }
}
