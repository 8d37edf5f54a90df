package app.guidebox.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.leitner.Verdict;
import app.guidebox.store.Action;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.SampleLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
  @TempDir Path folder;
  private Library library;
  private HistoryViewModel model;

  @BeforeEach
  void answerOneCard() throws IOException {
    library = SampleLibrary.withTwoCards(folder);
    library.study(Optional.empty()).answer(Verdict.GOOD, Duration.ofSeconds(3));
    model = new HistoryViewModel(library, Background.onThisThread());
    model.load();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void newestActionStandsFirstByItsName() {
    assertEquals("Good on 'Why are there two high tides a day?'", newest().name());
    assertEquals(Optional.of(newest()), model.pastProperty().get().undoable());
  }

  @Test
  void undoneActionStaysInTheListAndCanBeDoneAgain() {
    int before = model.pastProperty().get().actions().size();

    model.undo();

    assertTrue(newest().undone());
    assertEquals(before, model.pastProperty().get().actions().size());
    assertEquals(newest().name(), model.pastProperty().get().redoable().orElseThrow().name());
  }

  @Test
  void redoneActionStandsAgain() {
    model.undo();

    model.redo();

    assertFalse(newest().undone());
    assertEquals(Optional.empty(), model.pastProperty().get().redoable());
  }

  private Action newest() {
    return model.pastProperty().get().actions().getFirst();
  }
}
