package app.guidebox.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The very first minutes: an empty library says what to do, and help is one key away. */
class FirstRunJourneyTest {
  @TempDir Path folder;

  @Test
  void emptyLibraryLeadsToTheImport() {
    try (var learner = Journey.in(folder)) {
      learner.see("Your library is empty");

      learner.click("library.import");

      learner.see("Drop guides or folders here");
    }
  }

  @Test
  void everyKeyIsOnTheShortcutSheet() {
    try (var learner = Journey.in(folder)) {
      learner.see("Your library is empty");

      learner.press(KeyCode.F1);

      learner.see("Keyboard shortcuts");
      assertTrue(learner.reads("Ctrl+O"));
      assertTrue(learner.reads("Ctrl+K"));
    }
  }

  @Test
  void paletteFindsAnActionByItsWords() {
    try (var learner = Journey.in(folder)) {
      learner.see("Your library is empty");

      learner.press(KeyCode.CONTROL, KeyCode.K);
      learner.seeNode("#palette-query");
      learner.type("settings");
      learner.press(KeyCode.ENTER);

      learner.see("New cards a day");
    }
  }

  @Test
  void anAskedForThemeIsShown() {
    try (var learner = Journey.in(folder)) {
      learner.see("Your library is empty");

      learner.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);

      learner.seeNode(".root.dark");
      assertEquals(0, learner.library().decks().size());
    }
  }
}
