package app.guidebox.ui.library;

import app.guidebox.deck.DeckId;
import app.guidebox.study.DeckSummary;
import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
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
    return List.of(studyAll, importGuides, reload);
  }

  @Override
  public void shown() {
    model.load();
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
  }

  private void showState() {
    switch (model.stateProperty().get()) {
      case LoadState.Loading _ -> page.show(Notice.loading(Messages.text("library.loading")));
      case LoadState.Failed(var sentence) ->
          page.show(Notice.failure(sentence, Buttons.labelled(reload)));
      case LoadState.Ready _ -> showDecks();
    }
  }

  private void showDecks() {
    subtitle.setText(
        model.anythingToStudy().get()
            ? Messages.text("library.today", model.due().get(), model.newToday().get())
            : Messages.text("library.nothing.due"));
    if (model.decks().isEmpty()) {
      subtitle.setText("");
      page.show(
          Notice.of(
              Feather.BOOK_OPEN,
              Messages.text("library.empty"),
              Messages.text("library.empty.hint"),
              Buttons.labelled(importGuides, "primary", "large")));
    } else {
      decks.getChildren().setAll(model.decks().stream().map(this::deckCard).toList());
      page.show(decks);
    }
  }

  private DeckCard deckCard(DeckSummary summary) {
    var deck = summary.deck();
    return new DeckCard(
        summary,
        () -> study(Optional.of(deck.id())),
        () -> navigator.go(new Place.Reader(deck.id(), 1)));
  }

  private void study(Optional<DeckId> deck) {
    navigator.go(new Place.Study(deck));
  }

  private void importGuides() {
    navigator.go(new Place.Import(List.of()));
  }
}
