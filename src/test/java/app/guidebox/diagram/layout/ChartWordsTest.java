package app.guidebox.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.mermaid.Mermaid;
import app.guidebox.diagram.model.Chart;
import app.guidebox.diagram.model.GanttChart;
import app.guidebox.diagram.model.Journey;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Packet;
import app.guidebox.diagram.model.PieChart;
import app.guidebox.diagram.model.QuadrantChart;
import app.guidebox.diagram.model.RadarChart;
import app.guidebox.diagram.model.Timeline;
import app.guidebox.diagram.model.XyChart;
import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartWordsTest {
  private final DiagramLayout layout = new DiagramLayout(new BundledFonts());

  static Stream<Path> charts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/diagrams/charts"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyWordOfTheSourceAppears(Path file) throws IOException {
    var chart = (Chart) Mermaid.diagram(Files.readString(file));

    for (double width : new double[] {Double.MAX_VALUE, 680, 400}) {
      String seen = written(layout.picture(chart, width));

      assertEquals(
          List.of(),
          words(chart).filter(word -> !seen.contains(word.replaceAll("\\s", ""))).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pie",
        "pie\n\"a\" : 0",
        "quadrantChart",
        "xychart",
        "xychart\nbar [0, 0]",
        "radar-beta",
        "radar-beta\naxis a\ncurve c{0}",
        "packet",
        "gantt",
        "gantt\nsection a",
        "gantt\nb : 0d",
        "timeline",
        "timeline\nsection a",
        "timeline TD\n2000",
        "journey",
        "journey\nsection a",
        "journey\na: 0"
      })
  void nearlyEmptyChartsAreDrawn(String text) {
    Picture picture = layout.picture(Mermaid.diagram(text));

    assertTrue(picture.width() > 0 && picture.height() < 2_000);
  }

  private static String written(Picture picture) {
    return picture.shapes().stream()
        .filter(Shape.Text.class::isInstance)
        .map(shape -> ((Shape.Text) shape).text())
        .collect(Collectors.joining())
        .replaceAll("\\s", "");
  }

  private static Stream<String> words(Chart chart) {
    Stream<Label> labels =
        switch (chart) {
          case PieChart pie -> pie.slices().stream().map(PieChart.Slice::label);
          case QuadrantChart quadrant ->
              Stream.concat(
                  quadrant.quadrants().stream(),
                  quadrant.points().stream().map(QuadrantChart.DataPoint::label));
          case XyChart xy ->
              Stream.concat(
                  xy.x().categories().stream(), xy.series().stream().map(XyChart.Series::label));
          case RadarChart radar ->
              Stream.concat(
                  radar.axes().stream().map(RadarChart.Axis::label),
                  radar.curves().stream().map(RadarChart.Curve::label));
          case GanttChart gantt ->
              Stream.concat(
                  gantt.sections().stream().map(GanttChart.Section::label),
                  gantt.tasks().stream().map(GanttChart.Task::label));
          case Timeline timeline ->
              Stream.concat(
                  timeline.sections().stream().map(Timeline.Section::label),
                  timeline.periods().stream()
                      .flatMap(
                          period ->
                              Stream.concat(
                                  Stream.of(period.label()),
                                  period.events().stream().map(Timeline.Event::label))));
          case Journey journey ->
              Stream.concat(
                  journey.sections().stream().map(Journey.Section::label),
                  journey.tasks().stream()
                      .flatMap(
                          task ->
                              Stream.concat(
                                  Stream.of(task.label()), task.actors().stream().map(Label::of))));
          case Packet packet -> packet.fields().stream().map(Packet.Field::label);
        };
    return Stream.concat(Stream.of(chart.title()), labels.map(Label::text));
  }
}
