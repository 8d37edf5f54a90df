package app.guidebox.diagram.mermaid.radar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.mermaid.Mermaid;
import app.guidebox.diagram.model.RadarChart;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurvesTest {
  private static RadarChart chart(String text) {
    return (RadarChart) Mermaid.diagram(text);
  }

  @Test
  void axesAndCurvesMayShareLines() {
    var chart =
        chart(
            "radar-beta\naxis a[\"Taste\"], b\naxis c['Price'],\ncurve x{1,2,3}, y[\"Y\"]{3,2,1}");

    assertEquals(
        List.of("Taste", "b", "Price"),
        chart.axes().stream().map(axis -> axis.label().text()).toList());
    assertEquals(List.of(3.0, 2.0, 1.0), chart.curves().getLast().values());
    assertEquals("Y", chart.curves().getLast().label().text());
  }

  @Test
  void valuesMayNameTheirAxes() {
    var chart = chart("radar-beta\naxis a, b, c\ncurve x{ c: 30,\n  a: 20, b: 10 }");

    assertEquals(List.of(20.0, 10.0, 30.0), chart.curves().getFirst().values());
  }

  @Test
  void optionsAreKept() {
    var chart =
        chart(
            """
            radar-beta
              axis a, b
              curve x{1, 2}
              showLegend false
              max 10
              min -2
              graticule polygon
              ticks 3
              tickLabels{'low', "high"}
              tickLabelsAxis 2
            """);

    assertEquals(Optional.of(10.0), chart.max());
    assertEquals(-2.0, chart.min());
    assertEquals(3, chart.ticks());
    assertEquals(List.of("low", "high"), chart.tickLabels());
    assertTrue(chart.polygon() && !chart.legend());
  }

  @Test
  void missingValuesCountAsNothing() {
    var text = "radar-beta\naxis a, b\ncurve x{1}";

    assertEquals(
        List.of("3:7 The curve \"x\" has 1 values for 2 axes; missing ones count as 0."),
        Mermaid.warnings(text));
  }
}
