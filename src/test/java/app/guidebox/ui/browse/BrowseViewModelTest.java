package app.guidebox.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.SampleLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowseViewModelTest {
  @TempDir Path folder;

  private Library library;
  private BrowseViewModel model;

  @BeforeEach
  void open() throws IOException {
    library = SampleLibrary.withTwoCards(folder);
    model = new BrowseViewModel(library, Background.onThisThread());
    model.search();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void emptySearchShowsAllCards() {
    assertEquals(2, model.found().size());
  }

  @Test
  void typedWordsNarrowTheCards() {
    model.queryProperty().set("slack");

    assertEquals(1, model.found().size());
  }

  @Test
  void cardThatIsPutAsideIsNotAskedToday() {
    model.look(model.found().getFirst());

    model.suspendOrResume();

    assertTrue(model.lookedProperty().get().orElseThrow().details().marks().suspended());
    assertEquals(1, library.due(Optional.empty()).size());
  }

  @Test
  void undoTakesTheFlagAwayAgain() {
    model.look(model.found().getFirst());
    model.flagOrUnflag();
    assertTrue(model.undoableProperty().get().startsWith("Flag on"));

    model.undo();

    assertEquals(0, model.lookedProperty().get().orElseThrow().details().marks().flag());
  }

  @Test
  void cardThatIsLookedAtKnowsItsPlace() {
    assertFalse(model.place().isPresent());

    model.look(model.found().getFirst());

    assertTrue(model.place().isPresent());
  }
}
