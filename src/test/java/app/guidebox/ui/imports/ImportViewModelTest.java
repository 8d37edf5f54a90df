package app.guidebox.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.study.Library;
import app.guidebox.study.PreviewedGuide;
import app.guidebox.ui.Background;
import app.guidebox.ui.SampleLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
  @TempDir Path folder;

  @Test
  void reportTellsWhatCameIn() throws IOException {
    try (var library = SampleLibrary.empty(folder)) {
      var model = new ImportViewModel(library, Background.onThisThread());

      model.importGuides(List.of(SampleLibrary.guide(folder)));
      model.take();

      var finished = assertInstanceOf(ImportState.Finished.class, model.stateProperty().get());
      assertEquals(2, finished.report().guides().getFirst().added());
    }
  }

  @Test
  void nothingComesInBeforeTheLearnerSaysSo() throws IOException {
    try (var library = SampleLibrary.empty(folder)) {
      var model = new ImportViewModel(library, Background.onThisThread());

      model.importGuides(List.of(SampleLibrary.guide(folder)));

      assertInstanceOf(ImportState.Previewed.class, model.stateProperty().get());
      assertTrue(model.takeable().get());
      assertEquals(List.of(), library.decks());
    }
  }

  @Test
  void cardThatIsLeftOutDoesNotComeIn() throws IOException {
    try (var library = SampleLibrary.empty(folder)) {
      var model = new ImportViewModel(library, Background.onThisThread());
      var file = SampleLibrary.guide(folder);
      model.importGuides(List.of(file));
      var first = guide(model).cards().getFirst();

      model.wish(file, wishes -> wishes.withCard(first.key(), false));

      assertFalse(guide(model).cards().getFirst().wanted());
      model.take();
      assertEquals(1, library.decks().getFirst().total());
    }
  }

  @Test
  void choicesMadeFasterThanTheyAreWorkedOutAllCount() throws IOException {
    try (var library = SampleLibrary.empty(folder)) {
      Deque<Runnable> waiting = new ArrayDeque<>();
      var model =
          new ImportViewModel(
              library, new Background(waiting::add, Runnable::run, Exception::toString));
      var file = SampleLibrary.guide(folder);
      model.importGuides(List.of(file));
      waiting.remove().run();
      var cards = guide(model).cards();

      model.wish(file, wishes -> wishes.withCard(cards.get(0).key(), false));
      model.wish(file, wishes -> wishes.withCard(cards.get(1).key(), false));
      assertFalse(model.takeable().get());
      waiting.forEach(Runnable::run);

      assertTrue(guide(model).cards().stream().noneMatch(PreviewedGuide.FoundCard::wanted));
      assertTrue(model.takeable().get());
    }
  }

  private static PreviewedGuide guide(ImportViewModel model) {
    var previewed = assertInstanceOf(ImportState.Previewed.class, model.stateProperty().get());
    return previewed.preview().guides().getFirst();
  }

  @Test
  void changesToCardsAreShownBeforeTheyAreMade() throws IOException {
    try (var library = SampleLibrary.withTwoCards(folder)) {
      var model = new ImportViewModel(library, Background.onThisThread());

      model.importGuides(List.of(edited()));

      var previewed = assertInstanceOf(ImportState.Previewed.class, model.stateProperty().get());
      assertEquals(1, previewed.preview().report().guides().getFirst().edited());
      assertEquals(0, library.search("is:due pause", 0, 9).cards().size());
      assertEquals(1, library.search("stream", 0, 9).cards().size());
    }
  }

  @Test
  void previewedChangesAreMadeWhenTaken() throws IOException {
    try (var library = SampleLibrary.withTwoCards(folder)) {
      var model = new ImportViewModel(library, Background.onThisThread());
      model.importGuides(List.of(edited()));

      model.take();

      assertInstanceOf(ImportState.Finished.class, model.stateProperty().get());
      assertEquals(1, library.search("boatmen", 0, 9).cards().size());
    }
  }

  @Test
  void editedCardCanBeKeptApartFromWhatItWas() throws IOException {
    try (var library = SampleLibrary.withTwoCards(folder)) {
      var model = new ImportViewModel(library, Background.onThisThread());
      model.importGuides(List.of(edited()));
      model.take();
      var card = library.search("boatmen", 0, 9).cards().getFirst().card().id();

      model.separate(card);

      assertEquals("kept apart", model.overruled(card).getValue());
      assertEquals(3, library.decks().getFirst().total() + retired(library));
    }
  }

  private static int retired(Library library) {
    return library.search("is:retired", 0, 9).cards().size();
  }

  private Path edited() throws IOException {
    var guide = SampleLibrary.guide(folder);
    var text = Files.readString(guide);
    return Files.writeString(guide, text.replace("the stream turns", "the boatmen wait for"));
  }

  @Test
  void nothingChosenChangesNothing() {
    try (var library = SampleLibrary.empty(folder)) {
      var model = new ImportViewModel(library, Background.onThisThread());

      model.importGuides(List.of());

      assertInstanceOf(ImportState.Waiting.class, model.stateProperty().get());
    }
  }

  @Test
  void cancelledImportLeavesTheLibraryAsItWas() throws IOException {
    try (var library = SampleLibrary.empty(folder)) {
      Deque<Runnable> waiting = new ArrayDeque<>();
      var model =
          new ImportViewModel(
              library, new Background(waiting::add, Runnable::run, Exception::toString));
      model.importGuides(List.of(SampleLibrary.guide(folder)));
      assertTrue(model.running().get());

      model.cancel();
      waiting.remove().run();

      var finished = assertInstanceOf(ImportState.Finished.class, model.stateProperty().get());
      assertTrue(finished.report().cancelled());
      assertEquals(List.of(), library.decks());
    }
  }
}
