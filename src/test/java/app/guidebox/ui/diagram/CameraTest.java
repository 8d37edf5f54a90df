package app.guidebox.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CameraTest {
  @Test
  void pictureThatFitsIsShownInItsOwnSizeInTheMiddle() {
    var camera = new Camera(200, 100, 0.9);

    camera.resize(400, 100);

    assertEquals(1, camera.scale());
    assertEquals(100, camera.left());
  }

  @Test
  void wideDiagramIsNeverShrunkBelowTheFloor() {
    var camera = new Camera(1000, 100, 0.9);

    camera.resize(500, 100);

    assertEquals(0.9, camera.scale());
    assertTrue(camera.pan(-50, 0));
    assertEquals(-50, camera.left());
  }

  @Test
  void pictureThatIsAllInViewDoesNotMove() {
    var camera = new Camera(200, 100, 0.9);
    camera.resize(400, 200);

    assertFalse(camera.pan(10, 10));
  }

  @Test
  void zoomKeepsWhatLiesUnderThePointer() {
    var camera = new Camera(400, 400, 0.9);
    camera.resize(400, 400);

    camera.zoom(2, 100, 100);

    assertEquals(2, camera.scale());
    assertEquals(-100, camera.left());
  }
}
