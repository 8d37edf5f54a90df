package app.guidebox.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.study.ImportProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session with the keyboard alone: flip, judge, undo, to the summary. */
class StudyJourneyTest {
  @TempDir Path folder;

  @Test
  void sessionRunsFromTheFirstCardToTheSummary() throws IOException {
    try (var learner = withTwoCards()) {
      learner.press(KeyCode.CONTROL, KeyCode.ENTER);
      learner.see("2 cards left");

      knowTheCard(learner);
      learner.see("One card left");
      knowTheCard(learner);

      learner.see("Session done");
      learner.see("The next card is due tomorrow.");
      assertEquals(2, learner.library().statistics().reviews());
    }
  }

  @Test
  void undoBringsTheCardBack() throws IOException {
    try (var learner = withTwoCards()) {
      learner.press(KeyCode.CONTROL, KeyCode.ENTER);
      learner.see("two high tides");
      knowTheCard(learner);
      learner.see("slack water");

      learner.press(KeyCode.U);

      learner.see("two high tides");
      assertEquals(List.of(2, 0, 0, 0, 0, 0), learner.library().decks().getFirst().perBox());
    }
  }

  @Test
  void cardThatWasNotKnownComesBackInTheSession() throws IOException {
    try (var learner = withTwoCards()) {
      learner.press(KeyCode.CONTROL, KeyCode.ENTER);
      learner.see("2 cards left");

      learner.press(KeyCode.SPACE);
      learner.seeNode("#study-again");
      learner.press(KeyCode.DIGIT1);

      learner.see("2 cards left, one to repeat");
    }
  }

  @Test
  void escapeLeadsBackToTheLibrary() throws IOException {
    try (var learner = withTwoCards()) {
      learner.press(KeyCode.CONTROL, KeyCode.ENTER);
      learner.see("2 cards left");

      learner.press(KeyCode.ESCAPE);

      learner.see("2 new cards today");
    }
  }

  private static void knowTheCard(Journey learner) {
    learner.press(KeyCode.SPACE);
    learner.seeNode("#study-good");
    learner.press(KeyCode.DIGIT2);
  }

  private Journey withTwoCards() throws IOException {
    var learner = Journey.in(folder);
    var guide = learner.choose("tides.md", Guides.WITH_A_PLACEHOLDER);
    learner.library().importGuides(List.of(guide), ImportProgress.UNWATCHED);
    learner.press(KeyCode.F5);
    learner.see("Tides");
    return learner;
  }
}
