package app.guidebox.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.study.ImportProgress;
import app.guidebox.ui.OnScreen;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the learner does to cards on the way: picking options, wording anew, taking steps back. */
class CardJourneyTest {
  @TempDir Path folder;

  @Test
  void pickedOptionIsShownRightWithTheAnswer() throws IOException {
    try (var learner = studying(Guides.WITH_A_CHOICE)) {
      learner.press(KeyCode.DIGIT2);
      learner.seeNode(".option-picked");

      learner.press(KeyCode.SPACE);

      learner.see("Right.");
      learner.seeNode(".option-right");
    }
  }

  @Test
  void wrongOptionIsShownBesideTheRightOne() throws IOException {
    try (var learner = studying(Guides.WITH_A_CHOICE)) {
      learner.clickOn(".option-row");

      learner.press(KeyCode.SPACE);

      learner.see("Not quite. Right: B");
      learner.seeNode(".option-wrong");
      learner.seeNode(".option-missed");
    }
  }

  @Test
  void cardIsWordedAnewInTheMiddleOfASession() throws IOException {
    try (var learner = studying(Guides.WITH_A_PLACEHOLDER)) {
      learner.press(KeyCode.E);
      learner.seeNode("#editor-front");

      learner.clickOn("#editor-front");
      learner.press(KeyCode.CONTROL, KeyCode.A);
      learner.type("Why two tides");
      learner.press(KeyCode.CONTROL, KeyCode.ENTER);

      learner.see("Why two tides");
      learner.seeNode("#study-flip");
      learner.see("your wording");
    }
  }

  @Test
  void answersAreUndoneAndDoneAgainByName() throws IOException {
    try (var learner = studying(Guides.WITH_A_PLACEHOLDER)) {
      learner.press(KeyCode.SPACE);
      learner.seeNode("#study-good");
      learner.press(KeyCode.DIGIT2);
      learner.see("slack water");
      learner.press(KeyCode.CONTROL, KeyCode.DIGIT4);
      learner.see("Undo Good on 'Why are there two high tides a day?'");

      learner.press(KeyCode.CONTROL, KeyCode.Z);

      learner.see("Redo Good on 'Why are there two high tides a day?'");
      assertEquals(List.of(2, 0, 0, 0, 0, 0), learner.library().decks().getFirst().perBox());

      learner.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

      learner.see("Undo Good on 'Why are there two high tides a day?'");
      assertEquals(List.of(1, 1, 0, 0, 0, 0), learner.library().decks().getFirst().perBox());
    }
  }

  @Test
  void backupIsMadeAndAskedAboutBeforeItIsRestored() throws IOException {
    try (var learner = studying(Guides.WITH_A_PLACEHOLDER)) {
      learner.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
      learner.see("There is no backup yet");

      learner.click("backups.now");
      learner.see("2 cards, no reviews");
      learner.click("backups.choose");

      learner.see("Return to this copy?");
    }
  }

  @Test
  void whatIsTypedWhenTheWindowClosesIsKept() throws IOException {
    try (var learner = studying(Guides.WITH_A_PLACEHOLDER)) {
      learner.press(KeyCode.E);
      learner.seeNode("#editor-front");
      learner.type("see the harbour");

      OnScreen.run(() -> learner.app().shell().closing());

      learner.waitUntil(
          "the words in the library",
          () -> !learner.library().search("harbour", 0, 9).cards().isEmpty());
    }
  }

  private Journey studying(String markdown) throws IOException {
    var learner = Journey.in(folder);
    var guide = learner.choose("tides.md", markdown);
    learner.library().importGuides(List.of(guide), ImportProgress.UNWATCHED);
    learner.press(KeyCode.F5);
    learner.see("Tides");
    learner.press(KeyCode.CONTROL, KeyCode.ENTER);
    learner.seeNode("#study-flip");
    return learner;
  }
}
