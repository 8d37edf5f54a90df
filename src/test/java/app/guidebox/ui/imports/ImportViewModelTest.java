package app.guidebox.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.ui.Background;
import app.guidebox.ui.SampleLibrary;
import java.io.IOException;
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

      var finished = assertInstanceOf(ImportState.Finished.class, model.stateProperty().get());
      assertEquals(2, finished.report().guides().getFirst().added());
    }
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
