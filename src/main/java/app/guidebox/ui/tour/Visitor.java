package app.guidebox.ui.tour;

import app.guidebox.store.Backup;
import app.guidebox.study.Library;
import app.guidebox.ui.Action;
import app.guidebox.ui.Background;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Days;
import app.guidebox.ui.Motion;
import app.guidebox.ui.Place;
import app.guidebox.ui.Preferences;
import app.guidebox.ui.Theme;
import app.guidebox.ui.imports.GuideChooser;
import app.guidebox.ui.shell.AppScene;
import app.guidebox.ui.shell.DamagedNotice;
import app.guidebox.ui.shell.Services;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** A learner in the real app: goes to places and does what can be done there. */
final class Visitor {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 760;

  /** More cards than the tour's guides have. */
  private static final int MOST_CARDS = 200;

  private static final GuideChooser NOBODY =
      new GuideChooser() {
        @Override
        public List<Path> files() {
          return List.of();
        }

        @Override
        public List<Path> folder() {
          return List.of();
        }
      };

  private final AppScene app;

  private Visitor(AppScene app) {
    this.app = app;
  }

  /** Something the learner does on the way. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  /** Opens the app on a library; all else is to be called on the screen's thread. */
  static Visitor in(Library library, Clock clock, Theme.Choice theme) throws InterruptedException {
    return Toolkit.call(
        () -> {
          var services =
              new Services(
                  library,
                  Background.onThisThread(),
                  clock,
                  Preferences.forNow(theme),
                  Motion.none(),
                  NOBODY,
                  _ -> {},
                  _ -> {},
                  () -> {});
          var app = new AppScene(services, WIDTH, HEIGHT);
          var stage = new Stage();
          stage.setScene(app.scene());
          stage.show();
          return new Visitor(app);
        });
  }

  Scene scene() {
    return app.scene();
  }

  void go(Place place) {
    app.shell().go(place);
  }

  void back() {
    app.shell().back();
  }

  void openShortcuts() {
    app.shell().openShortcuts();
  }

  void openPalette() {
    app.shell().openPalette();
  }

  void perform(String actionId) {
    app.shell().actions().stream()
        .filter(action -> action.id().equals(actionId))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no action " + actionId))
        .perform();
  }

  private boolean canDo(String actionId) {
    return app.shell().actions().stream()
        .anyMatch(action -> action.id().equals(actionId) && action.enabled().get());
  }

  /** Answers some cards and takes the last answer back. */
  void answerSome(int answers) {
    for (int answer = 0; answer < answers; answer++) {
      showAnswer();
      perform(answer == 1 ? "study.again" : "study.good");
    }
    showAnswer();
    perform("study.undo");
  }

  /** Goes on to a card with options, and picks the last of them. */
  void pickWrong() {
    for (int card = 0; card < MOST_CARDS && !canDo("study.pick") && canDo("study.flip"); card++) {
      know();
    }
    app.shell().actions().stream()
        .filter(action -> action.id().equals("study.pick"))
        .reduce((_, last) -> last)
        .ifPresent(action -> action.perform());
  }

  /** Goes on to the card whose question has these words, and turns it over. */
  void studyUntil(String words) {
    for (int card = 0; card < MOST_CARDS && canDo("study.flip") && !asks(words); card++) {
      know();
    }
    showAnswer();
  }

  private boolean asks(String words) {
    // A page that was only just opened has no nodes to look at yet.
    app.scene().getRoot().applyCss();
    app.scene().getRoot().layout();
    return app.scene().getRoot().lookupAll(".card-front .passage").stream()
        .anyMatch(node -> String.valueOf(node.getAccessibleText()).contains(words));
  }

  /** Knows every card that is left. */
  void answerAll() {
    for (int card = 0; card < MOST_CARDS && canDo("study.flip"); card++) {
      know();
    }
  }

  private void know() {
    showAnswer();
    perform("study.good");
  }

  private void showAnswer() {
    if (!canDo("study.good")) {
      perform("study.flip");
    }
  }

  /** Looks for words in the guide. */
  void find(String words) {
    perform("reader.find");
    if (app.scene().lookup(".find-field") instanceof TextField field) {
      field.setText(words);
    }
  }

  /** Looks for cards and at the first that is found. */
  void browse(String query) {
    go(new Place.Browse(query));
    if (app.scene().lookup("#browse-list") instanceof ListView<?> cards) {
      cards.getSelectionModel().selectFirst();
    }
  }

  /** Shows what a learner sees whose library is damaged. */
  void seeDamage(Optional<Backup> newest, Clock clock) {
    var quit = Action.of("app.quit", Feather.LOG_OUT, () -> {});
    var notice =
        DamagedNotice.of("", newest, new Days(clock), _ -> {}, Buttons.labelled(quit, "large"));
    app.scene().setRoot(new StackPane(notice));
  }

  boolean leave() {
    app.scene().getWindow().hide();
    return true;
  }
}
