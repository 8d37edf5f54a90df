package app.guidebox.ui.deck;

import app.guidebox.deck.DeckId;
import app.guidebox.leitner.FallRule;
import app.guidebox.leitner.Goal;
import app.guidebox.leitner.Ladder;
import app.guidebox.leitner.LastBox;
import app.guidebox.leitner.Rules;
import app.guidebox.store.LibraryException;
import app.guidebox.study.DeckRemoval;
import app.guidebox.study.DeckSettings;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** One deck: how it stands and how it is studied; each change is saved at once. */
public final class DeckViewModel {
  private static final int MOST_LEECHES = 1000;

  private final Library library;
  private final Background background;
  private final DeckId deck;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Loading());
  private final ReadOnlyObjectWrapper<Optional<DeckOverview>> overview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty ownRules = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  public DeckViewModel(Library library, Background background, DeckId deck) {
    this.library = library;
    this.background = background;
    this.deck = deck;
  }

  /** Fetches the deck. */
  public void load() {
    background.start(
        _ -> fetch(),
        fetched -> {
          ownRules.set(fetched.differs());
          show(fetched);
        },
        sentence -> state.set(new LoadState.Failed(sentence)));
  }

  /** How far the page is. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The deck as it is saved; empty until it is there. */
  public ReadOnlyObjectProperty<Optional<DeckOverview>> overviewProperty() {
    return overview.getReadOnlyProperty();
  }

  /** The deck's name. */
  public ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** Whether the deck has rules of its own, or is about to get some. */
  public BooleanProperty ownRulesProperty() {
    return ownRules;
  }

  /** Why the last change was not taken; empty if it was. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Sets the day of the exam; empty for learning for good. */
  public void setExam(Optional<LocalDate> date) {
    changeRules(
        rules ->
            rules.with(
                date.<Goal>map(day -> new Goal.Exam(day, sweepDays(rules)))
                    .orElseGet(Goal.LongTerm::new)));
  }

  /** Sets how many days before the exam every card is asked once more. */
  public void setSweepDays(int days) {
    changeRules(
        rules ->
            switch (rules.goal()) {
              case Goal.Exam exam -> rules.with(new Goal.Exam(exam.date(), days));
              case Goal.LongTerm() -> rules;
            });
  }

  private static int sweepDays(Rules rules) {
    return switch (rules.goal()) {
      case Goal.Exam exam -> exam.sweepDays();
      case Goal.LongTerm() -> Goal.Exam.SWEEP_DAYS;
    };
  }

  /** Lets the deck have rules of its own, or follow those of every deck; its exam stays. */
  public void setOwnRules(boolean own) {
    ownRules.set(own);
    if (!own) {
      change((now, common) -> common.with(common.rules().with(now.rules().goal())));
    }
  }

  /** Changes the boxes' intervals, written as days with dashes between. */
  public void setLadder(String text) {
    changeRules(rules -> rules.with(Ladder.parse(text)));
  }

  /** Changes where a card falls that was not known. */
  public void setFall(FallRule fall) {
    changeRules(rules -> rules.with(fall));
  }

  /** Changes what becomes of a card that was known in the last box. */
  public void setLastBox(LastBox lastBox) {
    changeRules(rules -> rules.with(lastBox));
  }

  /** Changes how many new cards a day brings at most. */
  public void setNewPerDay(int cards) {
    change((now, _) -> now.withCaps(cards, now.reviewsPerDay()));
  }

  /** Changes how many due cards a day asks at most. */
  public void setReviewsPerDay(int cards) {
    change((now, _) -> now.withCaps(now.newPerDay(), cards));
  }

  /**
   * Takes the deck out of the library.
   *
   * @param done called once it is gone
   */
  public void remove(Consumer<DeckRemoval> done) {
    background.start(_ -> library.editor().removeDeck(deck), done, problem::set);
  }

  /** Calls the deck otherwise; blank for the name that its guide gives it. */
  public void rename(String wanted) {
    if (!wanted.strip().equals(name.get())) {
      problem.set("");
      background.start(
          _ -> {
            library.editor().renameDeck(deck, wanted);
            return fetch();
          },
          this::show,
          problem::set);
    }
  }

  private void changeRules(UnaryOperator<Rules> change) {
    change((now, _) -> now.with(change.apply(now.rules())));
  }

  private interface Change {
    DeckSettings apply(DeckSettings now, DeckSettings common);
  }

  private void change(Change change) {
    var now = overview.get();
    if (now.isEmpty()) {
      return;
    }
    DeckSettings wanted;
    try {
      wanted = change.apply(now.get().settings(), now.get().common());
    } catch (IllegalArgumentException refused) {
      problem.set(refused.getMessage());
      return;
    }
    problem.set("");
    if (!wanted.equals(now.get().settings())) {
      background.start(_ -> save(wanted, now.get().common()), this::show, problem::set);
    }
  }

  private DeckOverview save(DeckSettings wanted, DeckSettings common) {
    if (wanted.equals(common)) {
      library.followCommonSettings(deck);
    } else {
      library.change(deck, wanted);
    }
    return fetch();
  }

  private DeckOverview fetch() {
    var summary =
        library.decks().stream()
            .filter(each -> each.deck().id().equals(deck))
            .findFirst()
            .orElseThrow(
                () ->
                    new LibraryException(
                        LibraryException.Reason.REFUSED,
                        "This deck is no longer in the library: undo its removal in the history."));
    return new DeckOverview(
        summary,
        library.settings(deck),
        library.settings().everyDeck(),
        library.exam(deck),
        library.load(Optional.of(deck)),
        leeches(),
        library.hasGuide(deck),
        library.today());
  }

  private int leeches() {
    return (int)
        library.leeches(MOST_LEECHES).stream()
            .filter(card -> card.card().deck().equals(deck))
            .count();
  }

  private void show(DeckOverview fetched) {
    name.set(fetched.summary().deck().name());
    overview.set(Optional.of(fetched));
    state.set(new LoadState.Ready());
  }
}
