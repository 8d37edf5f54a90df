package app.guidebox.cli;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What charts mean, as JSON. */
final class ChartJson {
  private ChartJson() {}

  static void chart(Chart chart, Map<String, Object> json) {
    switch (chart) {
      case PieChart pie -> pie(pie, json);
      case QuadrantChart quadrant -> quadrant(quadrant, json);
      case XyChart xy -> xy(xy, json);
      case RadarChart radar -> radar(radar, json);
      case Packet packet -> packet(packet, json);
      case GanttChart gantt -> PlanJson.gantt(gantt, json);
      case Timeline timeline -> PlanJson.timeline(timeline, json);
      case Journey journey -> PlanJson.journey(journey, json);
    }
  }

  private static void pie(PieChart pie, Map<String, Object> json) {
    json.put("showData", pie.showData());
    json.put(
        "nodes",
        pie.slices().stream()
            .map(
                slice -> {
                  var node = node(slice.id(), slice.label(), slice.line());
                  node.put("value", slice.value());
                  return node;
                })
            .toList());
  }

  private static void quadrant(QuadrantChart chart, Map<String, Object> json) {
    json.put("xAxis", ends(chart.x()));
    json.put("yAxis", ends(chart.y()));
    json.put("quadrants", texts(chart.quadrants()));
    json.put(
        "nodes",
        chart.points().stream()
            .map(
                point -> {
                  var node = node(point.id(), point.label(), point.line());
                  node.put("x", point.x());
                  node.put("y", point.y());
                  return node;
                })
            .toList());
  }

  private static List<String> ends(QuadrantChart.Axis axis) {
    return List.of(axis.low().text(), axis.high().text());
  }

  private static void xy(XyChart chart, Map<String, Object> json) {
    json.put("horizontal", chart.horizontal());
    json.put("xAxis", axis(chart.x()));
    json.put("yAxis", axis(chart.y()));
    json.put(
        "series",
        chart.series().stream()
            .map(
                series -> {
                  var node = node(series.id(), series.label(), series.line());
                  node.put("kind", series.kind().name().toLowerCase(Locale.ROOT));
                  node.put("values", series.values());
                  return node;
                })
            .toList());
  }

  private static Map<String, Object> axis(XyChart.Axis axis) {
    var json = new LinkedHashMap<String, Object>();
    json.put("title", axis.title().text());
    json.put("categories", texts(axis.categories()));
    axis.range()
        .ifPresent(
            range -> {
              json.put("min", range.min());
              json.put("max", range.max());
            });
    return json;
  }

  private static void radar(RadarChart chart, Map<String, Object> json) {
    json.put("min", chart.min());
    chart.max().ifPresent(max -> json.put("max", max));
    json.put(
        "axes",
        chart.axes().stream().map(axis -> node(axis.id(), axis.label(), axis.line())).toList());
    json.put(
        "curves",
        chart.curves().stream()
            .map(
                curve -> {
                  var node = node(curve.id(), curve.label(), curve.line());
                  node.put("values", curve.values());
                  return node;
                })
            .toList());
  }

  private static void packet(Packet packet, Map<String, Object> json) {
    json.put(
        "nodes",
        packet.fields().stream()
            .map(
                field -> {
                  var node = node(field.id(), field.label(), field.line());
                  node.put("start", field.start());
                  node.put("end", field.end());
                  return node;
                })
            .toList());
  }

  /** What all elements have. */
  static Map<String, Object> node(String id, Label label, int line) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", id);
    json.put("label", label.text());
    json.put("line", line);
    return json;
  }

  private static List<String> texts(List<Label> labels) {
    return labels.stream().map(Label::text).toList();
  }
}
