package app.guidebox.diagram.mermaid.quadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.mermaid.Mermaid;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.QuadrantChart;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PointsTest {
  private static QuadrantChart chart(String text) {
    return (QuadrantChart) Mermaid.diagram(text);
  }

  @Test
  void axesAndQuartersHaveTheirTexts() {
    var chart =
        chart(
            """
            quadrantChart
              title Tea
              x-axis Cheap --> "Dear ☕"
              y-axis Weak
              quadrant-1 Treat
              quadrant-3 Daily
            """);

    assertEquals("Cheap", chart.x().low().text());
    assertEquals("Dear ☕", chart.x().high().text());
    assertEquals("Weak", chart.y().low().text());
    assertEquals(Label.EMPTY, chart.y().high());
    assertEquals(
        List.of("Treat", "", "Daily", ""), chart.quadrants().stream().map(Label::text).toList());
  }

  @Test
  void pointsHavePlacesAndLooks() {
    var chart =
        chart(
            """
            quadrantChart
              Green: [0.2, 0.9]
              "Black: strong":::loud: [1, 0] stroke-width: 5px ,radius: 10
              classDef loud color: #f00
            """);

    var black = chart.points().getLast();
    assertEquals("Black: strong", black.label().text());
    assertEquals(1.0, black.x());
    assertEquals(Optional.of("#f00"), black.style().get("color"));
    assertEquals(Optional.of("10"), black.style().get("radius"));
    assertEquals(0.9, chart.points().getFirst().y());
  }

  @Test
  void pointsOutsideTheFieldAreMovedToItsEdge() {
    var text = "quadrantChart\nFar: [1.5, 0.5]";

    assertEquals(
        List.of("2:1 A coordinate lies between 0 and 1; 1.5 was moved to the edge."),
        Mermaid.warnings(text));
    assertEquals(1.0, ((QuadrantChart) Mermaid.reading(text).diagram()).points().getFirst().x());
  }
}
