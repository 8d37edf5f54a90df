package app.guidebox.diagram.mermaid.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.mermaid.Mermaid;
import app.guidebox.diagram.model.Journey;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {
  @Test
  void tasksHaveScoresActorsAndSections() {
    var journey =
        (Journey)
            Mermaid.diagram("journey\ntitle J\nsection S\nMake tea: 5: Me, Cat\nSit down: 3\n");

    assertEquals(5, journey.tasks().getFirst().score());
    assertEquals(List.of("Me", "Cat"), journey.actors());
    assertEquals("section S", journey.tasks().getLast().section());
    assertEquals(List.of(), journey.tasks().getLast().actors());
  }

  @Test
  void scoresAboveFiveAreKept() {
    var journey = (Journey) Mermaid.diagram("journey\nWalk: 5: Me\nFly: 7: Me\n");

    assertEquals(7, journey.tasks().getLast().score());
  }

  @Test
  void scoresBeyondTheScaleAreTakenAsItsEnd() {
    assertEquals(
        List.of("2:1 A score is a whole number up to 10; 12 was taken as 10."),
        Mermaid.warnings("journey\nFly: 12: Me"));
  }

  @Test
  void taskWithoutScoreIsLeftOut() {
    assertEquals(
        List.of("2:1 Expected a task such as name: 3: who, found \"Fly\"."),
        Mermaid.warnings("journey\nFly"));
  }
}
