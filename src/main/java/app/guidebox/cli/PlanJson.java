package app.guidebox.cli;

import app.guidebox.diagram.model.GanttChart;
import app.guidebox.diagram.model.GanttChart.Tag;
import app.guidebox.diagram.model.Journey;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Timeline;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What happens when, as JSON. */
final class PlanJson {
  private PlanJson() {}

  static void gantt(GanttChart gantt, Map<String, Object> json) {
    json.put("nodes", gantt.tasks().stream().map(PlanJson::task).toList());
    json.put(
        "groups",
        gantt.sections().stream()
            .map(section -> ChartJson.node(section.id(), section.label(), section.line()))
            .toList());
    json.put(
        "edges",
        gantt.tasks().stream()
            .flatMap(task -> task.after().stream().map(before -> edge(before, task.id(), "after")))
            .toList());
  }

  private static Map<String, Object> task(GanttChart.Task task) {
    var json = ChartJson.node(task.id(), task.label(), task.line());
    json.put("parent", task.section());
    json.put("start", time(task.time().start()));
    json.put("end", time(task.time().end()));
    json.put("tags", task.tags().stream().sorted().map(Tag::name).map(PlanJson::lower).toList());
    if (!task.link().isEmpty()) {
      json.put("link", task.link());
    }
    return json;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The day, with the time of day unless it is midnight. */
  private static String time(LocalDateTime time) {
    return time.equals(time.truncatedTo(ChronoUnit.DAYS))
        ? time.toLocalDate().toString()
        : time.toString();
  }

  static void timeline(Timeline timeline, Map<String, Object> json) {
    var nodes = new ArrayList<Map<String, Object>>();
    var edges = new ArrayList<Map<String, Object>>();
    for (Timeline.Period period : timeline.periods()) {
      nodes.add(entry(period.id(), period.label(), "period", period.section(), period.line()));
      for (Timeline.Event event : period.events()) {
        nodes.add(entry(event.id(), event.label(), "event", period.section(), event.line()));
        edges.add(edge(period.id(), event.id(), ""));
      }
    }
    json.put("direction", timeline.direction().code());
    json.put("nodes", nodes);
    json.put(
        "groups",
        timeline.sections().stream()
            .map(section -> ChartJson.node(section.id(), section.label(), section.line()))
            .toList());
    json.put("edges", edges);
  }

  private static Map<String, Object> entry(
      String id, Label label, String kind, String parent, int line) {
    var json = ChartJson.node(id, label, line);
    json.put("kind", kind);
    json.put("parent", parent);
    return json;
  }

  private static Map<String, Object> edge(String from, String to, String label) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", from + "->" + to);
    json.put("from", from);
    json.put("to", to);
    json.put("label", label);
    return json;
  }

  static void journey(Journey journey, Map<String, Object> json) {
    json.put("actors", journey.actors());
    json.put(
        "nodes",
        journey.tasks().stream()
            .map(
                task -> {
                  var node = ChartJson.node(task.id(), task.label(), task.line());
                  node.put("parent", task.section());
                  node.put("score", task.score());
                  node.put("actors", List.copyOf(task.actors()));
                  return node;
                })
            .toList());
    json.put(
        "groups",
        journey.sections().stream()
            .map(section -> ChartJson.node(section.id(), section.label(), section.line()))
            .toList());
  }
}
