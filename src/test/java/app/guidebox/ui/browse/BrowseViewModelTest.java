package app.guidebox.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.study.GuideText;
import app.guidebox.study.ImportProgress;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.SampleLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
  void furtherCardsAreFetchedPageByPageAndAllAreCounted() {
    importMany();
    model.queryProperty().set("thing");
    assertEquals(BrowseViewModel.PAGE, model.found().size());
    assertEquals("230 cards", model.countProperty().get());

    model.more();
    model.more();
    model.more();

    assertEquals(230, model.found().size());
    assertEquals(230, model.found().stream().map(card -> card.card().id()).distinct().count());
  }

  @Test
  void changedCardKeepsTheFurtherPagesAndItsPlace() {
    importMany();
    model.search();
    model.more();
    var last = model.found().getLast();
    model.look(last);

    model.flagOrUnflag();

    assertEquals(2 * BrowseViewModel.PAGE, model.found().size());
    assertEquals(last.card().id(), model.found().getLast().card().id());
    assertEquals(1, model.found().getLast().marks().flag());
  }

  @Test
  void statesAndTagsAreCountedAsTheyAreFound() {
    importMany();
    model.look(model.found().getFirst());
    model.flagOrUnflag();

    for (var line :
        List.of("", "is:new", "is:flagged", "is:edited", "tag:exam", "deck:many thing")) {
      assertEquals(library.search(line, 0, 1_000).cards().size(), library.count(line), line);
    }
  }

  private void importMany() {
    var guide = GuideText.ofQuestions("Many", 230).in(folder.resolve("many.md"));
    library.importGuides(List.of(guide), ImportProgress.UNWATCHED);
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
