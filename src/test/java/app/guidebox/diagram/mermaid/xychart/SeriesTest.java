package app.guidebox.diagram.mermaid.xychart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.mermaid.Mermaid;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.XyChart;
import app.guidebox.diagram.model.XyChart.Range;
import app.guidebox.diagram.model.XyChart.SeriesKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static XyChart chart(String text) {
    return (XyChart) Mermaid.diagram(text);
  }

  @Test
  void placesMayBeNamed() {
    var chart = chart("xychart-beta\nx-axis Day [mon, \"tue, late\", wed]\nbar [1, 2, 3]");

    assertEquals("Day", chart.x().title().text());
    assertEquals(
        List.of("mon", "tue, late", "wed"),
        chart.x().categories().stream().map(Label::text).toList());
  }

  @Test
  void axesMayHaveRanges() {
    var chart = chart("xychart\nx-axis 1 --> 9\ny-axis \"How many\" -5 --> 4.5\nline [1, 2]");

    assertEquals(Optional.of(new Range(1, 9)), chart.x().range());
    assertEquals(Optional.of(new Range(-5, 4.5)), chart.y().range());
    assertEquals("How many", chart.y().title().text());
  }

  @Test
  void seriesAreBarsOrLinesAndMayHaveNames() {
    var chart = chart("xychart\nbar \"asked\" [+1.3, .6, 2.4, -.34]\nline [1]; line [2]");

    assertEquals(List.of(1.3, 0.6, 2.4, -0.34), chart.series().getFirst().values());
    assertEquals("asked", chart.series().getFirst().label().text());
    assertEquals(
        List.of(SeriesKind.BAR, SeriesKind.LINE, SeriesKind.LINE),
        chart.series().stream().map(XyChart.Series::kind).toList());
    assertEquals("line#2", chart.series().getLast().id());
  }

  @Test
  void listsMayGoOnOverLines() {
    var chart = chart("xychart\nbar [1,\n  2,\n  3]\n");

    assertEquals(List.of(1.0, 2.0, 3.0), chart.series().getFirst().values());
  }

  @Test
  void chartMayLieDown() {
    assertTrue(chart("xychart-beta horizontal\nbar [1]").horizontal());
    assertTrue(
        chart("---\nconfig:\n  xyChart:\n    chartOrientation: horizontal\n---\nxychart\nbar [1]")
            .horizontal());
  }

  @Test
  void whatIsNoNumberCountsAsNothing() {
    var text = "xychart\nbar [1, many]";

    assertEquals(List.of("2:5 Expected a number, found \"many\"."), Mermaid.warnings(text));
  }
}
