package app.guidebox.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guides come in: what was made of them, and what was left out and why. */
class ImportJourneyTest {
  @TempDir Path folder;

  @Test
  void summaryTellsWhatCameInAndWhatWasSkipped() throws IOException {
    try (var learner = Journey.in(folder)) {
      learner.choose("tides.md", Guides.WITH_A_PLACEHOLDER);
      learner.press(KeyCode.CONTROL, KeyCode.O);

      learner.click("import.files");
      learner.see("Nothing is imported yet");
      learner.click("import.take");

      learner.see("2 added");
      learner.see("1 skipped");
      learner.see("line 11");
      assertEquals(2, learner.library().decks().getFirst().total());
    }
  }

  @Test
  void importedGuideIsStudiedFromItsSummary() throws IOException {
    try (var learner = Journey.in(folder)) {
      learner.choose("tides.md", Guides.WITH_A_PLACEHOLDER);
      learner.press(KeyCode.CONTROL, KeyCode.O);
      learner.click("import.files");
      learner.click("import.take");
      learner.see("2 added");

      learner.click("deck.study");

      learner.see("2 cards left");
    }
  }

  @Test
  void importingAgainChangesNothing() throws IOException {
    try (var learner = Journey.in(folder)) {
      learner.choose("tides.md", Guides.WITH_A_PLACEHOLDER);
      learner.press(KeyCode.CONTROL, KeyCode.O);
      learner.click("import.files");
      learner.click("import.take");
      learner.see("2 added");

      learner.click("import.another");
      learner.click("import.files");

      learner.see("2 unchanged");
      assertEquals(1, learner.library().decks().size());
    }
  }

  @Test
  void learnerChoosesWhatComesIn() throws IOException {
    try (var learner = Journey.in(folder)) {
      learner.choose(
          "tides.md", Guides.WITH_A_PLACEHOLDER + "\n## Words\n\n- **Ebb**: going out\n");
      learner.press(KeyCode.CONTROL, KeyCode.O);
      learner.click("import.files");
      learner.see("3 new cards in one guide");
      learner.see("3 of 3 cards");

      learner.clickOn("#convention-definition");
      learner.see("2 new cards in one guide");
      learner.clickOn(".found-columns .check-box");
      learner.see("1 of 2 cards");
      learner.click("import.take");

      learner.see("One new card from one guide");
      assertEquals(1, learner.library().decks().getFirst().total());
    }
  }

  @Test
  void answersFromAnotherFileComeInOnTheLearnersWord() throws IOException {
    try (var learner = Journey.in(folder)) {
      var questions = new StringBuilder("# Tides, the exam\n");
      var key = new StringBuilder("# Key\n\n");
      for (int i = 1; i <= 4; i++) {
        questions.append(
            "\n%d. What does the sea do at hour %d?\n\n   A. It rises\n   B. It falls\n"
                .formatted(i, i));
        key.append("%d. %s\n".formatted(i, i % 2 == 0 ? "A" : "B"));
      }
      var exam = learner.choose("exam.md", questions.toString());
      var answers = learner.choose("key.md", key.toString());
      learner.drop(exam, answers);
      learner.see("4 numbers match");

      learner.with("#use-answers", CheckBox.class, CheckBox::requestFocus);
      learner.press(KeyCode.SPACE);
      learner.see("4 new cards in one guide");
      learner.press(KeyCode.SPACE);
      learner.see("The questions need their answers");
    }
  }

  @Test
  void skippedPlaceIsShownBeforeTheImport() throws IOException {
    try (var learner = Journey.in(folder)) {
      learner.choose("tides.md", Guides.WITH_A_PLACEHOLDER);
      learner.press(KeyCode.CONTROL, KeyCode.O);
      learner.click("import.files");
      learner.see("Nothing is imported yet");

      learner.clickOn(".line-number");

      learner.seeNode(".source-excerpt");
    }
  }

  @Test
  void changedGuideIsShownBeforeItChangesCardsAndCanBeOverruled() throws IOException {
    try (var learner = Journey.in(folder)) {
      learner.choose("tides.md", Guides.WITH_A_PLACEHOLDER);
      learner.press(KeyCode.CONTROL, KeyCode.O);
      learner.click("import.files");
      learner.click("import.take");
      learner.see("2 added");
      learner.choose(
          "tides.md", Guides.WITH_A_PLACEHOLDER.replace("the stream turns", "all is still"));
      learner.click("import.another");

      learner.click("import.files");
      learner.see("Nothing is changed yet");
      learner.click("import.take");
      learner.see("One card was edited");
      learner.click("import.separate");

      learner.see("kept apart");
    }
  }

  @Test
  void droppedFilesAndFoldersAreImportedWhereverTheLearnerIs() throws IOException {
    try (var learner = Journey.in(folder)) {
      var file = learner.choose("tides.md", Guides.WITH_A_PLACEHOLDER);
      var inFolder = Files.createDirectories(folder.resolve("guides"));
      Files.writeString(
          inFolder.resolve("more.md"), "# More\n\n**Q: What is more?**\n\n**A:** This.\n");
      learner.press(KeyCode.CONTROL, KeyCode.DIGIT4);

      assertTrue(learner.drop(file, inFolder));
      learner.click("import.take");

      learner.see("from 2 guides");
      assertEquals(2, learner.library().decks().size());
      assertFalse(learner.isShown("#drop-hint"));
    }
  }

  @Test
  void skippedPlaceOpensInTheReader() throws IOException {
    try (var learner = Journey.in(folder)) {
      learner.choose("tides.md", Guides.WITH_A_PLACEHOLDER);
      learner.press(KeyCode.CONTROL, KeyCode.O);
      learner.click("import.files");
      learner.click("import.take");
      learner.see("from one guide");

      learner.clickOn(".line-number");

      learner.seeNode(".reader");
      learner.see("Which way does the stream turn first?");
    }
  }

  @Test
  void fileThatIsNoGuideGetsItsSentence() throws IOException {
    try (var learner = Journey.in(folder)) {
      learner.choose("empty.md", "");
      learner.press(KeyCode.CONTROL, KeyCode.O);

      learner.click("import.files");

      learner.see("empty.md");
      learner.see("is empty");
      assertEquals(0, learner.library().decks().size());
    }
  }
}
