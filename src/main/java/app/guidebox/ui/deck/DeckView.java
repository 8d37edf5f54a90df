package app.guidebox.ui.deck;

import app.guidebox.deck.DeckId;
import app.guidebox.leitner.FallRule;
import app.guidebox.leitner.Ladder;
import app.guidebox.leitner.LastBox;
import app.guidebox.ui.Action;
import app.guidebox.ui.BoxBar;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Figures;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Page;
import app.guidebox.ui.Place;
import app.guidebox.ui.ProblemBanner;
import app.guidebox.ui.Screen;
import app.guidebox.ui.settings.SettingRows;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of one deck. */
public final class DeckView implements Screen {
  private static final int NEW_STEP = 5;
  private static final int REVIEW_STEP = 10;

  private final DeckViewModel model;
  private final Page page = new Page();
  private final ProblemBanner problem;
  private final DeckTitle name;
  private final ExamPane exam;
  private final StackPane standing = new StackPane();
  private final StackPane rules = new StackPane();
  private final VBox all;
  private final SimpleBooleanProperty studyable = new SimpleBooleanProperty();
  private final SimpleBooleanProperty readable = new SimpleBooleanProperty();
  private final Action study;
  private final Action read;
  private final Action cards;
  private final Action add;
  private final Action remove;
  private final Action reload;

  public DeckView(DeckViewModel model, DeckId deck, Navigator navigator) {
    this.model = model;
    this.problem = new ProblemBanner(model.problemProperty());
    study =
        Action.of(
                "deck.study", Feather.PLAY, () -> navigator.go(new Place.Study(Optional.of(deck))))
            .on("S", "Enter")
            .when(studyable);
    read =
        Action.of("deck.read", Feather.BOOK_OPEN, () -> navigator.go(new Place.Reader(deck, 1)))
            .on("R")
            .when(readable);
    cards =
        Action.of(
                "deck.cards",
                Feather.SEARCH,
                () -> navigator.go(Place.Browse.in(model.nameProperty().get())))
            .on("B");
    add = Action.of("deck.add", Feather.PLUS, () -> navigator.go(new Place.NewCard(deck))).on("N");
    remove =
        Action.of(
            "deck.remove",
            Feather.TRASH_2,
            () -> model.remove(gone -> navigator.go(new Place.Library(Optional.of(gone)))));
    reload = Action.of("deck.reload", Feather.REFRESH_CW, model::load).on("F5");
    name = new DeckTitle(model);
    exam = new ExamPane(model);
    all = new VBox(problem, standing, exam, rules);
    all.getStyleClass().add("settings");
    model.stateProperty().subscribe(_ -> show());
    model.overviewProperty().subscribe(overview -> overview.ifPresent(this::show));
    model
        .ownRulesProperty()
        .subscribe((_, _) -> model.overviewProperty().get().ifPresent(this::showRules));
  }

  @Override
  public String title() {
    return Messages.text("deck.title");
  }

  @Override
  public ObservableValue<String> titleProperty() {
    return model.nameProperty().map(name -> name.isEmpty() ? title() : name);
  }

  @Override
  public Optional<Region> bar() {
    return Optional.of(name);
  }

  @Override
  public Parent root() {
    return page;
  }

  @Override
  public List<Action> actions() {
    return Stream.concat(
            name.actions().stream(), Stream.of(study, read, cards, add, remove, reload))
        .toList();
  }

  @Override
  public void shown() {
    model.load();
  }

  private void show() {
    page.show(model.stateProperty().get(), Messages.text("deck.loading"), reload, () -> all);
  }

  private void show(DeckOverview overview) {
    var summary = overview.summary();
    studyable.set(summary.newToday() + summary.due() > 0);
    readable.set(overview.hasGuide());
    exam.show(overview);
    standing.getChildren().setAll(standing(overview));
    // Made once, so that the control in use keeps the focus while its changes are saved.
    if (rules.getChildren().isEmpty()) {
      showRules(overview);
    }
  }

  private void showRules(DeckOverview overview) {
    rules.getChildren().setAll(rules(overview));
  }

  private Node standing(DeckOverview overview) {
    var summary = overview.summary();
    var figures =
        Figures.row(
            Figures.of(summary.newToday(), Messages.text("deck.new.today", summary.newToday())),
            Figures.of(summary.due(), Messages.text("deck.due.today", summary.due())),
            Figures.of(summary.total(), Messages.text("deck.cards.total", summary.total())),
            Figures.of(overview.leeches(), Messages.text("deck.leeches", overview.leeches())));
    var boxes = new BoxBar();
    boxes.show(summary.perBox());
    var buttons =
        new FlowPane(
            10,
            10,
            Buttons.labelled(study, "primary"),
            Buttons.labelled(read),
            Buttons.labelled(cards),
            Buttons.labelled(add),
            Buttons.labelled(remove, "flat", "danger-text"));
    var panel = new VBox(figures, boxes);
    var load = overview.load().sentence();
    if (!load.isEmpty()) {
      var words = new Label(load);
      LineBreaking.wrap(words);
      words.getStyleClass().add("warning-banner");
      panel.getChildren().add(words);
    }
    panel.getChildren().add(buttons);
    panel.getStyleClass().addAll("panel", "deck-standing");
    return panel;
  }

  private Node rules(DeckOverview overview) {
    boolean own = model.ownRulesProperty().get();
    var choice =
        SettingRows.choice(
            "deck.rules",
            List.of(RuleSource.values()),
            own ? RuleSource.OWN : RuleSource.COMMON,
            source -> model.setOwnRules(source == RuleSource.OWN));
    if (!own) {
      return SettingRows.panel("deck.how", choice);
    }
    var settings = overview.settings();
    var rules = settings.rules();
    return SettingRows.panel(
        "deck.how",
        choice,
        SettingRows.text(
            "settings.ladder",
            rules.ladder().toString(),
            List.of(Ladder.STANDARD, Ladder.DOUBLING, Ladder.SHORT),
            model::setLadder),
        SettingRows.choice(
            "settings.fall", List.of(FallRule.values()), rules.fall(), model::setFall),
        SettingRows.choice(
            "settings.last", List.of(LastBox.values()), rules.lastBox(), model::setLastBox),
        SettingRows.number("settings.new", settings.newPerDay(), NEW_STEP, model::setNewPerDay),
        SettingRows.number(
            "settings.reviews", settings.reviewsPerDay(), REVIEW_STEP, model::setReviewsPerDay));
  }

  private enum RuleSource {
    COMMON,
    OWN
  }
}
