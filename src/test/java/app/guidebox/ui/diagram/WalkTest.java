package app.guidebox.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Picture.Link;
import app.guidebox.diagram.picture.Picture.Stop;
import app.guidebox.diagram.picture.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkTest {
  private final Walk walk =
      new Walk(
          new Picture(
              100,
              100,
              "",
              List.of(),
              List.of(stop("l", "Lambda"), stop("d", "DynamoDB"), stop("s", "SQS")),
              List.of(new Link("e1", "l", "d", "writes"), new Link("e2", "l", "s", ""))));

  @Test
  void firstStepGoesToTheFirstNodeAndSaysWhereItLeads() {
    walk.step(1);

    assertEquals("Lambda, leads to DynamoDB, 'writes', way 1 of 2", walk.words());
  }

  @Test
  void turningChoosesAnotherWay() {
    walk.step(1);

    walk.turn(1);

    assertEquals("Lambda, leads to SQS, way 2 of 2", walk.words());
  }

  @Test
  void followingGoesAlongTheEdgeAndBackReturns() {
    walk.step(1);
    walk.follow();
    assertEquals("DynamoDB", walk.words());

    walk.back();

    assertEquals("Lambda", walk.here().orElseThrow().name());
  }

  @Test
  void nothingIsSaidBeforeTheFirstStep() {
    assertEquals("", walk.words());
  }

  private static Stop stop(String id, String name) {
    return new Stop(id, name, new Rect(0, 0, 10, 10));
  }
}
