package app.guidebox.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import app.guidebox.ui.SampleLibrary;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryViewModelTest {
  @TempDir Path folder;

  @Test
  void beforeItIsLoadedItIsLoading() {
    try (var library = SampleLibrary.empty(folder)) {
      var model = new LibraryViewModel(library, Background.onThisThread());

      assertInstanceOf(LoadState.Loading.class, model.stateProperty().get());
    }
  }

  @Test
  void emptyLibraryHasNothingToStudy() {
    try (var library = SampleLibrary.empty(folder)) {
      var model = new LibraryViewModel(library, Background.onThisThread());

      model.load();

      assertInstanceOf(LoadState.Ready.class, model.stateProperty().get());
      assertFalse(model.anythingToStudy().get());
    }
  }

  @Test
  void decksComeWithWhatTheDayBrings() throws IOException {
    try (var library = SampleLibrary.withTwoCards(folder)) {
      var model = new LibraryViewModel(library, Background.onThisThread());

      model.load();

      assertEquals(1, model.decks().size());
      assertEquals(2, model.newToday().get());
      assertEquals(0, model.due().get());
      assertTrue(model.anythingToStudy().get());
    }
  }

  @Test
  void removedDeckCanBePutBack() throws IOException {
    try (var library = SampleLibrary.withTwoCards(folder)) {
      var model = new LibraryViewModel(library, Background.onThisThread());
      model.load();
      model.remove(model.decks().getFirst().deck());
      assertEquals(0, model.decks().size());
      assertEquals("Tides", model.removedProperty().get());

      model.undoRemoval();

      assertEquals(1, model.decks().size());
      assertEquals("", model.removedProperty().get());
    }
  }

  @Test
  void removalIsNotUndoneByUndoingSomethingElse() throws IOException {
    try (var library = SampleLibrary.withTwoCards(folder)) {
      var model = new LibraryViewModel(library, Background.onThisThread());
      model.load();
      model.remove(model.decks().getFirst().deck());
      library.editor().addDeck("My own");

      model.undoRemoval();

      assertEquals("My own", model.decks().getFirst().deck().name());
      assertEquals(1, model.decks().size());
    }
  }

  @Test
  void deckRemovedElsewhereIsOfferedBackUntilSomethingElseIsDone() throws IOException {
    try (var library = SampleLibrary.withTwoCards(folder)) {
      var model = new LibraryViewModel(library, Background.onThisThread());
      var deck = library.decks().getFirst().deck().id();

      model.offerBack(library.editor().removeDeck(deck));
      model.load();
      assertEquals("Tides", model.removedProperty().get());

      library.editor().addDeck("My own");
      model.load();
      assertEquals("", model.removedProperty().get());
    }
  }

  @Test
  void errorIsShownAsItsSentence() {
    var library = SampleLibrary.empty(folder);
    library.close();
    var model = new LibraryViewModel(library, Background.onThisThread());

    model.load();

    assertInstanceOf(LoadState.Failed.class, model.stateProperty().get());
  }
}
