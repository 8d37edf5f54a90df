package app.guidebox.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.layout.DiagramLayout;
import app.guidebox.diagram.mermaid.MermaidReader;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.ui.Background;
import app.guidebox.ui.OnScreen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A learner looks at a diagram with mouse and keyboard. */
class DiagramViewTest {
  private static final String TEXT =
      """
      flowchart LR
      door[Front door] -->|opens| hall[Hall]
      hall --> stairs[Stairs]
      hall -->|leads down| cellar[Cellar]
      """;

  private final FxRobot robot = new FxRobot();
  private final DiagramView view = OnScreen.call(DiagramViewTest::view);

  @BeforeEach
  void show() {
    OnScreen.show(700, 400, () -> new StackPane(view));
  }

  @Test
  void plusMinusAndZeroZoomAndFit() {
    OnScreen.run(view::requestFocus);
    double natural = scale();

    press(KeyCode.PLUS);
    double larger = scale();
    press(KeyCode.DIGIT0);

    assertEquals(natural * 1.25, larger, 0.001);
    assertEquals(natural, scale(), 0.001);
  }

  @Test
  void draggingMovesALargePicture() {
    OnScreen.run(() -> zoomed(6));
    double left = painted().getTransforms().getFirst().getTx();

    robot.moveTo(view).drag(MouseButton.PRIMARY).moveBy(-60, 0).drop();
    WaitForAsyncUtils.waitForFxEvents();

    assertTrue(painted().getTransforms().getFirst().getTx() < left);
  }

  @Test
  void pointingAtANodeDimsWhatItIsNotLinkedTo() {
    robot.moveTo(middleOf("cellar"));
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(1, of("hall").getOpacity());
    assertNotEquals(1, of("door").getOpacity());
    assertNotEquals(1, of("stairs").getOpacity());
  }

  @Test
  void keyboardWalksAlongEdgesAndSaysWhereOneIs() {
    OnScreen.run(view::requestFocus);

    press(KeyCode.N);
    String first = view.getAccessibleText();
    press(KeyCode.RIGHT);
    String second = view.getAccessibleText();
    press(KeyCode.DOWN);
    press(KeyCode.RIGHT);
    String third = view.getAccessibleText();
    press(KeyCode.LEFT);

    assertEquals("Front door, leads to Hall, 'opens'", first);
    assertEquals("Hall, leads to Stairs, way 1 of 2", second);
    assertEquals("Cellar", third);
    assertTrue(view.getAccessibleText().startsWith("Hall"));
  }

  @Test
  void exportsHoldAllWords() {
    String svg = OnScreen.call(view::svg);
    byte[] png = OnScreen.call(view::png);

    for (String word : List.of("Front door", "Hall", "Stairs", "Cellar", "leads down")) {
      assertTrue(svg.contains(">" + word + "<"), word);
    }
    assertTrue(svg.contains("@font-face"));
    assertEquals("PNG", new String(png, 1, 3, StandardCharsets.US_ASCII));
  }

  private static DiagramView view() {
    var layout = new DiagramLayout(new BundledFonts());
    Diagram diagram =
        switch (new MermaidReader().read(TEXT)) {
          case Reading.Read(Diagram read, var _) -> read;
          case Reading.Unreadable(var error) -> throw new AssertionError(error.message());
        };
    return new DiagramView(
        layout.picture(diagram),
        width -> layout.picture(diagram, width),
        Background.onThisThread());
  }

  private void press(KeyCode key) {
    robot.push(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void zoomed(int times) {
    for (int i = 0; i < times; i++) {
      view.zoomIn();
    }
  }

  private Group painted() {
    return (Group) view.getChildrenUnmodifiable().getFirst();
  }

  private double scale() {
    Transform seen = painted().getTransforms().getFirst();
    return seen.getMxx();
  }

  private Node of(String id) {
    return painted().getChildren().stream()
        .filter(node -> id.equals(node.getUserData()))
        .findFirst()
        .orElseThrow();
  }

  private Point2D middleOf(String id) {
    return OnScreen.call(
        () -> {
          var bounds = of(id).localToScreen(of(id).getBoundsInLocal());
          return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
  }
}
