package app.guidebox.ui.study;

import app.guidebox.leitner.Verdict;
import app.guidebox.study.Progress;
import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Motion;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Notice;
import app.guidebox.ui.Place;
import app.guidebox.ui.Screen;
import app.guidebox.ui.study.StudyState.Side;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of a session: how far it is above, the card, and how to judge it below. */
public final class StudyView implements Screen {
  private final StudyViewModel model;
  private final Motion motion;
  private final CardFace card;
  private final ProgressBar bar = new ProgressBar(0);
  private final Label count = new Label();
  private final Label problem = new Label();
  private final StackPane body = new StackPane();
  private final BorderPane root = new BorderPane();

  private final Action flip;
  private final Action again;
  private final Action good;
  private final Action undo;
  private final Action open;
  private final Action leave;

  public StudyView(StudyViewModel model, CardFace card, Navigator navigator, Motion motion) {
    this.model = model;
    this.card = card;
    this.motion = motion;
    flip = Action.of("study.flip", Feather.ROTATE_CW, model::flip).on("Space").when(model.asking());
    again =
        Action.of("study.again", Feather.X, () -> model.answer(Verdict.AGAIN))
            .on("1", "Numpad 1")
            .when(model.answerable());
    good =
        Action.of("study.good", Feather.CHECK, () -> model.answer(Verdict.GOOD))
            .on("2", "Numpad 2")
            .when(model.answerable());
    undo =
        Action.of("study.undo", Feather.CORNER_UP_LEFT, model::undo)
            .on("U", "Shortcut+Z")
            .when(model.canUndo());
    open =
        Action.of("study.open", Feather.BOOK_OPEN, () -> model.place().ifPresent(navigator::go))
            .on("R")
            .when(model.asking());
    leave = Action.of("study.leave", Feather.LAYERS, () -> navigator.go(new Place.Library()));
    root.getStyleClass().addAll("screen", "study");
    root.setCenter(body);
    bindState();
  }

  @Override
  public String title() {
    return Messages.text("study.title");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return List.of(flip, again, good, undo, open);
  }

  @Override
  public void shown() {
    model.start();
    card.requestFocus();
  }

  private void bindState() {
    root.setTop(progressRow());
    model.progressProperty().subscribe(this::showProgress);
    problem.getStyleClass().addAll("problem-banner");
    LineBreaking.wrap(problem);
    problem.textProperty().bind(model.problemProperty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    model.stateProperty().subscribe(this::showState);
  }

  private void showState(StudyState before, StudyState now) {
    boolean turned =
        before instanceof StudyState.Asking(var old, _)
            && now instanceof StudyState.Asking(var face, _)
            && old.equals(face);
    if (turned) {
      motion.turnOver(card, () -> show(now));
    } else {
      show(now);
    }
  }

  private void show(StudyState state) {
    boolean asking = state instanceof StudyState.Asking;
    root.getTop().setVisible(asking);
    root.setBottom(null);
    switch (state) {
      case StudyState.Loading _ ->
          body.getChildren().setAll(Notice.loading(Messages.text("study.loading")));
      case StudyState.Failed(var sentence) ->
          body.getChildren().setAll(Notice.failure(sentence, Buttons.labelled(leave)));
      case StudyState.Asking(var face, var side) -> ask(face, side);
      case StudyState.Finished finished ->
          body.getChildren()
              .setAll(new SummaryPane(finished, Buttons.labelled(leave, "primary", "large"), undo));
    }
  }

  private void ask(Face face, Side side) {
    card.show(face, side);
    body.getChildren().setAll(card);
    root.setBottom(side == Side.FRONT ? answerBar(flipButton()) : answerBar(verdictButtons()));
    card.requestFocus();
  }

  private Node flipButton() {
    return withKey(flip, "primary", "large");
  }

  private Node verdictButtons() {
    var row = new HBox(14, withKey(again, "large", "again"), withKey(good, "large", "good"));
    row.setAlignment(Pos.CENTER);
    return row;
  }

  private static Node withKey(Action action, String... styleClasses) {
    var key = new Label(Buttons.keysOf(action));
    key.getStyleClass().add("key-hint");
    var stack = new VBox(6, Buttons.labelled(action, styleClasses), key);
    stack.setAlignment(Pos.CENTER);
    return stack;
  }

  private Node answerBar(Node buttons) {
    var bottom = new VBox(10, problem, buttons);
    bottom.getStyleClass().add("answer-bar");
    return bottom;
  }

  private Node progressRow() {
    bar.getStyleClass().add("session-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Messages.text("study.progress"));
    count.getStyleClass().addAll("muted", "small");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var row =
        new HBox(
            6,
            count,
            gap,
            Buttons.labelled(open, "flat", "small"),
            Buttons.labelled(undo, "flat", "small"));
    row.setAlignment(Pos.CENTER_LEFT);
    var box = new VBox(4, bar, row);
    box.getStyleClass().add("session-head");
    return box;
  }

  private void showProgress(Progress progress) {
    int all = progress.answered() + progress.remaining();
    bar.setProgress(all == 0 ? 0 : (double) progress.answered() / all);
    count.setText(Messages.text("study.count", progress.remaining(), progress.again()));
  }
}
