package app.guidebox.ui.study;

import app.guidebox.leitner.Verdict;
import app.guidebox.study.Progress;
import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Motion;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Notice;
import app.guidebox.ui.Place;
import app.guidebox.ui.ProblemBanner;
import app.guidebox.ui.Screen;
import app.guidebox.ui.study.StudyState.Asking;
import app.guidebox.ui.study.StudyState.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The page of a session: how far it is above, the card, and how to judge it below. */
public final class StudyView implements Screen {
  /** More options than a guide's question ever has. */
  private static final int MOST_OPTIONS = 9;

  private final StudyViewModel model;
  private final Motion motion;
  private final CardFace card;
  private final ProgressBar progress = new ProgressBar(0);
  private final ProblemBanner problem;
  private final StackPane body = new StackPane();
  private final BorderPane root = new BorderPane();
  private final StudyBar bar;
  private final AnswerBar answers;

  private final Action flip;
  private final Action undo;
  private final Action leave;
  private final List<Action> verdicts;
  private final List<Action> onCard;
  private final List<Action> picks;

  public StudyView(StudyViewModel model, CardFace card, Navigator navigator, Motion motion) {
    this.model = model;
    this.problem = new ProblemBanner(model.problemProperty());
    this.card = card;
    this.motion = motion;
    flip = Action.of("study.flip", Feather.ROTATE_CW, model::flip).on("Space").when(model.asking());
    verdicts =
        List.of(
            Action.of("study.again", Feather.X, () -> model.answer(Verdict.AGAIN))
                .on("1", "Numpad 1")
                .when(model.answerable()),
            Action.of("study.good", Feather.CHECK, () -> model.answer(Verdict.GOOD))
                .on("2", "Numpad 2")
                .when(model.answerable()));
    undo =
        Action.of("study.undo", Feather.CORNER_UP_LEFT, model::undo)
            .on("U", "Shortcut+Z")
            .when(model.canUndo());
    leave = Action.of("study.leave", Feather.LAYERS, () -> navigator.go(new Place.Library()));
    onCard = onCard(navigator);
    picks = IntStream.range(0, MOST_OPTIONS).mapToObj(this::pick).toList();
    bar = new StudyBar(model, onCard, undo);
    answers = new AnswerBar(flip, verdicts, problem);
    layOut();
    bindState();
  }

  private List<Action> onCard(Navigator navigator) {
    var asking = model.asking();
    return List.of(
        Action.of("study.open", Feather.BOOK_OPEN, () -> model.place().ifPresent(navigator::go))
            .on("R")
            .when(asking),
        Action.of("study.edit", Feather.EDIT_3, () -> model.editing().ifPresent(navigator::go))
            .on("E")
            .when(asking),
        Action.of("study.flag", Feather.FLAG, model::flagOrUnflag).on("F").when(asking),
        Action.of("study.bury", Feather.SUNRISE, model::bury).on("B").when(asking),
        Action.of("study.suspend", Feather.PAUSE_CIRCLE, model::suspend).on("P").when(asking));
  }

  private Action pick(int option) {
    return Action.of("study.pick", Feather.CHECK_SQUARE, () -> model.pick(option))
        .named(Messages.text("study.pick.letter", OptionRows.letter(option)))
        .on(Integer.toString(option + 1))
        .when(model.picking());
  }

  @Override
  public String title() {
    return Messages.text("study.title");
  }

  @Override
  public ObservableValue<String> titleProperty() {
    return model.titleProperty();
  }

  @Override
  public Optional<Region> bar() {
    return Optional.of(bar);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Action> actions() {
    var actions = new ArrayList<Action>();
    actions.add(flip);
    if (model.stateProperty().get() instanceof Asking asking) {
      actions.addAll(picks.subList(0, Math.min(MOST_OPTIONS, asking.face().offers().size())));
    }
    actions.addAll(verdicts);
    actions.add(undo);
    actions.addAll(onCard);
    return actions;
  }

  @Override
  public void shown() {
    model.start();
    card.requestFocus();
  }

  private void layOut() {
    progress.getStyleClass().add("session-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText(Messages.text("study.progress"));
    root.getStyleClass().addAll("screen", "study");
    root.setTop(progress);
    root.setCenter(body);
    card.setOnPicked(model::pick);
  }

  private void bindState() {
    model.progressProperty().subscribe(this::showProgress);
    model.stateProperty().subscribe(this::showState);
  }

  private void showState(StudyState before, StudyState now) {
    boolean turned =
        before instanceof Asking old
            && now instanceof Asking asking
            && old.face().equals(asking.face())
            && old.side() != asking.side();
    if (turned) {
      motion.turnOver(card, () -> show(now));
    } else {
      show(now);
    }
  }

  private void show(StudyState state) {
    progress.setVisible(state instanceof Asking);
    root.setBottom(null);
    switch (state) {
      case StudyState.Loading _ -> showInstead(Notice.loading(Messages.text("study.loading")));
      case StudyState.Failed(var sentence) ->
          showInstead(Notice.failure(sentence, Buttons.labelled(leave)));
      case Asking asking -> ask(asking);
      case StudyState.Finished finished ->
          showInstead(new SummaryPane(finished, Buttons.labelled(leave, "primary", "large"), undo));
    }
  }

  private void showInstead(Node node) {
    body.getChildren().setAll(node);
  }

  private void ask(Asking asking) {
    card.show(asking);
    showInstead(card);
    if (asking.side() == Side.FRONT) {
      answers.askToFlip();
    } else {
      answers.askForVerdict(asking);
    }
    root.setBottom(answers);
    card.requestFocus();
  }

  private void showProgress(Progress now) {
    int all = now.answered() + now.remaining();
    progress.setProgress(all == 0 ? 0 : (double) now.answered() / all);
  }
}
