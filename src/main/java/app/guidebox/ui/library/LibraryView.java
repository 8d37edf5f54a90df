package app.guidebox.ui.library;

import app.guidebox.deck.DeckId;
import app.guidebox.study.DeckRemoval;
import app.guidebox.study.DeckSummary;
import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.LineBreaking;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Navigator;
import app.guidebox.ui.Notice;
import app.guidebox.ui.Page;
import app.guidebox.ui.Place;
import app.guidebox.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of decks. */
public final class LibraryView implements Screen {
  private final LibraryViewModel model;
  private final Navigator navigator;
  private final Label subtitle = new Label();
  private final VBox decks = new VBox();
  private final Page page;
  private final Action studyAll;
  private final Action importGuides;
  private final Action reload;
  private final Action undo;

  public LibraryView(LibraryViewModel model, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
    this.studyAll =
        Action.of("library.study", Feather.PLAY, () -> study(Optional.empty()))
            .on("S")
            .when(model.anythingToStudy());
    this.importGuides = Action.of("library.import", Feather.DOWNLOAD, this::importGuides).on("I");
    this.reload = Action.of("library.reload", Feather.REFRESH_CW, model::load).on("F5");
    decks.getStyleClass().add("deck-list");
    this.page = new Page(header());
    undo =
        Action.of("library.undo", Feather.CORNER_UP_LEFT, model::undoRemoval)
            .on("Shortcut+Z")
            .when(model.removedProperty().isNotEmpty());
    bindState();
  }

  @Override
  public String title() {
    return Messages.text("library.title");
  }

  @Override
  public Parent root() {
    return page;
  }

  @Override
  public List<Action> actions() {
    var actions = new ArrayList<>(List.of(studyAll, importGuides, undo, reload));
    model.decks().stream()
        .map(DeckSummary::deck)
        .map(
            deck ->
                Action.of("deck.open", Feather.LAYERS, () -> open(deck.id()))
                    .named(Messages.text("deck.open.named", deck.name())))
        .forEach(actions::add);
    return actions;
  }

  @Override
  public void shown() {
    model.load();
  }

  /** Says that a deck was removed elsewhere, and offers it back. */
  public void offerBack(DeckRemoval removal) {
    model.offerBack(removal);
  }

  private Node header() {
    var title = new Label(title());
    title.getStyleClass().add("screen-title");
    subtitle.getStyleClass().add("screen-subtitle");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var words = new VBox(4, title, subtitle);
    words.setMinWidth(Region.USE_PREF_SIZE);
    var buttons =
        new HBox(10, Buttons.labelled(importGuides), Buttons.labelled(studyAll, "primary"));
    buttons.setAlignment(Pos.CENTER_RIGHT);
    var header = new HBox(words, gap, buttons);
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private void bindState() {
    model.stateProperty().subscribe(_ -> showState());
    model.decks().subscribe(this::showState);
    model.removedProperty().subscribe((_, _) -> showState());
  }

  private void showState() {
    page.show(model.stateProperty().get(), Messages.text("library.loading"), reload, this::decks);
  }

  private Node decks() {
    boolean empty = model.decks().isEmpty();
    subtitle.setText(empty ? "" : today());
    decks.getChildren().clear();
    if (!model.removedProperty().get().isEmpty()) {
      decks.getChildren().add(removedBanner());
    }
    var postponed = model.dayProperty().get().sentence();
    if (!postponed.isEmpty()) {
      var words = new Label(postponed);
      LineBreaking.wrap(words);
      decks.getChildren().add(banner("warning-banner", words));
    }
    if (empty) {
      var notice = emptyNotice();
      VBox.setVgrow(notice, Priority.ALWAYS);
      decks.getChildren().add(notice);
    } else {
      model.decks().stream().map(this::deckCard).forEach(decks.getChildren()::add);
    }
    return decks;
  }

  private String today() {
    return model.anythingToStudy().get()
        ? Messages.text("library.today", model.due().get(), model.newToday().get())
        : Messages.text("library.nothing.due");
  }

  private Notice emptyNotice() {
    return Notice.of(
        Feather.BOOK_OPEN,
        Messages.text("library.empty"),
        Messages.text("library.empty.hint"),
        Buttons.labelled(importGuides, "primary", "large"));
  }

  private DeckCard deckCard(DeckSummary summary) {
    var deck = summary.deck();
    var id = deck.id();
    boolean studyable = summary.newToday() + summary.due() > 0;
    boolean readable = !summary.guideFile().isEmpty();
    return new DeckCard(
        summary,
        new DeckCard.DeckActions(
            Action.of("deck.open", Feather.LAYERS, () -> open(id)),
            Action.of("deck.study", Feather.PLAY, () -> study(Optional.of(id)))
                .when(new SimpleBooleanProperty(studyable))
                .spoken(Messages.text("deck.study.spoken", deck.name())),
            Action.of("deck.read", Feather.BOOK_OPEN, () -> navigator.go(new Place.Reader(id, 1)))
                .when(new SimpleBooleanProperty(readable))
                .spoken(Messages.text("deck.read.spoken", deck.name())),
            List.of(
                Action.of(
                    "deck.cards", Feather.SEARCH, () -> navigator.go(Place.Browse.in(deck.name()))),
                Action.of("deck.add", Feather.PLUS, () -> navigator.go(new Place.NewCard(id))),
                Action.of("deck.settings", Feather.SLIDERS, () -> open(id)),
                Action.of("deck.remove", Feather.TRASH_2, () -> model.remove(deck)))));
  }

  private void open(DeckId deck) {
    navigator.go(new Place.Deck(deck));
  }

  private Node removedBanner() {
    var words = new Label(Messages.text("library.removed", model.removedProperty().get()));
    LineBreaking.wrap(words);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    return banner("info-banner", words, Buttons.labelled(undo, "small"));
  }

  private static Node banner(String styleClass, Node... content) {
    var banner = new HBox(12, content);
    banner.setAlignment(Pos.CENTER_LEFT);
    banner.getStyleClass().add(styleClass);
    return banner;
  }

  private void study(Optional<DeckId> deck) {
    navigator.go(new Place.Study(deck));
  }

  private void importGuides() {
    navigator.go(new Place.Import(List.of()));
  }
}
