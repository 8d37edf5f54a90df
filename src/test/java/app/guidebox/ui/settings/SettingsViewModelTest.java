package app.guidebox.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.leitner.Ladder;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.SampleLibrary;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {
  @TempDir Path folder;

  private Library library;
  private SettingsViewModel model;

  @BeforeEach
  void open() {
    library = SampleLibrary.empty(folder);
    model = new SettingsViewModel(library, Background.onThisThread());
    model.load();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void changedIntervalsAreSaved() {
    model.setLadder("1-2-4-8-16");

    assertEquals(Ladder.DOUBLING, library.settings().everyDeck().rules().ladder());
  }

  @Test
  void intervalsThatShrinkAreRefusedWithASentence() {
    model.setLadder("7-3-1");

    assertTrue(model.problemProperty().get().contains("never shrink"));
    assertEquals(Ladder.STANDARD, library.settings().everyDeck().rules().ladder());
  }

  @Test
  void nextGoodChangeClearsTheProblem() {
    model.setLadder("many");

    model.setLadder("1-3-7");

    assertEquals("", model.problemProperty().get());
  }

  @Test
  void newCardsADayHoldForTheLibraryAndForEachDeck() {
    model.setNewPerDay(5);

    assertEquals(5, library.settings().newPerDay());
    assertEquals(5, library.settings().everyDeck().newPerDay());
  }

  @Test
  void dayMayBeginAtAnotherHour() {
    model.setDayBegins(LocalTime.of(6, 0));

    assertEquals(LocalTime.of(6, 0), library.settings().day().begins());
  }
}
