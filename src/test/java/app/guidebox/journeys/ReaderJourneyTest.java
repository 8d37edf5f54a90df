package app.guidebox.journeys;

import app.guidebox.study.ImportProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a card to its place in the guide, where the diagram is drawn. */
class ReaderJourneyTest {
  @TempDir Path folder;

  @Test
  void oneKeyOpensTheCardsPlaceWithItsDiagram() throws IOException {
    try (var learner = withADiagram()) {
      learner.press(KeyCode.CONTROL, KeyCode.ENTER);
      learner.see("How do you leave a harbour");

      learner.press(KeyCode.R);

      learner.seeNode(".reader .diagram-view");
      learner.see("Leave the berth");
    }
  }

  @Test
  void escapeReturnsToTheSameCard() throws IOException {
    try (var learner = withADiagram()) {
      learner.press(KeyCode.CONTROL, KeyCode.ENTER);
      learner.see("How do you leave a harbour");
      learner.press(KeyCode.R);
      learner.seeNode(".reader .diagram-view");

      learner.press(KeyCode.ESCAPE);

      learner.seeNode("#study-flip");
      learner.see("How do you leave a harbour");
    }
  }

  @Test
  void answerShowsTheDiagramToo() throws IOException {
    try (var learner = withADiagram()) {
      learner.press(KeyCode.CONTROL, KeyCode.ENTER);
      learner.see("How do you leave a harbour");

      learner.press(KeyCode.SPACE);

      learner.seeNode(".card-face .diagram-view");
    }
  }

  private Journey withADiagram() throws IOException {
    var learner = Journey.in(folder);
    var guide = learner.choose("locks.md", Guides.WITH_A_DIAGRAM);
    learner.library().importGuides(List.of(guide), ImportProgress.UNWATCHED);
    learner.press(KeyCode.F5);
    learner.see("Locks");
    return learner;
  }
}
