package app.guidebox.cli;

import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.model.BoxTable;
import app.guidebox.diagram.model.Chart;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.model.Sequence;
import app.guidebox.diagram.model.Tree;
import app.guidebox.diagram.model.Warning;
import app.guidebox.diagram.picture.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Diagrams as the JSON that scripts rely on. */
final class DiagramJson {
  private final Function<Diagram, Picture> pictures;

  /**
   * @param pictures lays diagrams out
   */
  DiagramJson(Function<Diagram, Picture> pictures) {
    this.pictures = pictures;
  }

  /** What was found, and what was made of it. */
  Map<String, Object> of(FoundDiagram found) {
    var json = new LinkedHashMap<String, Object>();
    json.put("file", found.file());
    json.put("line", found.line());
    json.put("endLine", found.endLine());
    switch (found.reading()) {
      case Reading.Unreadable(Warning error) -> json.put("error", found.sentence(error));
      case Reading.Read(Diagram diagram, List<Warning> warnings) -> {
        json.put("type", diagram.type());
        if (!diagram.title().isEmpty()) {
          json.put("title", diagram.title());
        }
        switch (diagram) {
          case FlowGraph graph -> graph(graph, json);
          case Sequence sequence -> sequence(sequence, json);
          case Chart chart -> ChartJson.chart(chart, json);
          case BoxArt art -> DrawingJson.boxes(art, json);
          case BoxTable table -> DrawingJson.table(table, json);
          case Tree tree -> DrawingJson.tree(tree, json);
        }
        json.put("picture", PictureJson.of(pictures.apply(diagram)));
        json.put(
            "warnings", warnings.stream().map(found::inFile).map(DiagramJson::warning).toList());
      }
    }
    return json;
  }

  private static Map<String, Object> warning(Warning warning) {
    var json = new LinkedHashMap<String, Object>();
    json.put("line", warning.line());
    json.put("column", warning.column());
    json.put("message", warning.message());
    return json;
  }

  private static void graph(FlowGraph graph, Map<String, Object> json) {
    json.put("direction", graph.direction().code());
    json.put("nodes", graph.nodes().stream().map(DiagramJson::node).toList());
    json.put("groups", graph.groups().stream().map(DiagramJson::group).toList());
    json.put("edges", graph.edges().stream().map(DiagramJson::edge).toList());
    if (!graph.clicks().isEmpty()) {
      json.put("clicks", graph.clicks().stream().map(DiagramJson::click).toList());
    }
  }

  private static Map<String, Object> click(FlowGraph.Click click) {
    var json = new LinkedHashMap<String, Object>();
    json.put("node", click.node());
    json.put("address", click.address());
    json.put("tip", click.tip());
    return json;
  }

  private static Map<String, Object> node(FlowGraph.Node node) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", node.id());
    json.put("label", node.label().text());
    json.put("shape", node.shape().word());
    json.put("parent", node.parent());
    json.put("line", node.line());
    if (!node.stereotype().isEmpty()) {
      json.put("stereotype", node.stereotype());
    }
    if (!node.compartments().isEmpty()) {
      json.put(
          "compartments",
          node.compartments().stream()
              .map(each -> each.rows().stream().map(DiagramJson::cells).toList())
              .toList());
    }
    return json;
  }

  private static List<String> cells(FlowGraph.Row row) {
    return row.cells().stream().map(Label::text).toList();
  }

  private static Map<String, Object> group(FlowGraph.Group group) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", group.id());
    json.put("label", group.label().text());
    json.put("parent", group.parent());
    json.put("direction", group.direction().code());
    json.put("line", group.line());
    return json;
  }

  private static Map<String, Object> edge(FlowGraph.Edge edge) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", edge.id());
    json.put("from", edge.from());
    json.put("to", edge.to());
    json.put("label", edge.label().text());
    putUnlessEmpty(json, "startLabel", edge.startLabel());
    putUnlessEmpty(json, "endLabel", edge.endLabel());
    json.put("line", edge.style().word());
    json.put("startArrow", edge.start().word());
    json.put("endArrow", edge.end().word());
    return json;
  }

  private static void putUnlessEmpty(Map<String, Object> json, String key, Label label) {
    if (!label.isEmpty()) {
      json.put(key, label.text());
    }
  }

  private static void sequence(Sequence sequence, Map<String, Object> json) {
    json.put(
        "participants", sequence.participants().stream().map(DiagramJson::participant).toList());
    var messages = new ArrayList<Map<String, Object>>();
    var notes = new ArrayList<Map<String, Object>>();
    var fragments = new ArrayList<Map<String, Object>>();
    steps(sequence.steps(), messages, notes, fragments);
    json.put("messages", messages);
    json.put("notes", notes);
    json.put("fragments", fragments);
  }

  private static Map<String, Object> participant(Sequence.Participant participant) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", participant.id());
    json.put("label", participant.label().text());
    json.put("kind", word(participant.kind()));
    return json;
  }

  private static void steps(
      List<Sequence.Step> steps,
      List<Map<String, Object>> messages,
      List<Map<String, Object>> notes,
      List<Map<String, Object>> fragments) {
    for (Sequence.Step step : steps) {
      switch (step) {
        case Sequence.Message message -> messages.add(message(message));
        case Sequence.Note note -> notes.add(note(note));
        case Sequence.Fragment fragment -> {
          fragments.add(fragment(fragment));
          fragment
              .sections()
              .forEach(section -> steps(section.steps(), messages, notes, fragments));
        }
        case Sequence.Activate _,
            Sequence.Deactivate _,
            Sequence.Create _,
            Sequence.Destroy _,
            Sequence.Autonumber _ -> {}
      }
    }
  }

  private static Map<String, Object> message(Sequence.Message message) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", message.id());
    json.put("from", message.from());
    json.put("to", message.to());
    json.put("text", message.text().text());
    json.put("line", message.style().word());
    json.put("startArrow", message.start().word());
    json.put("arrow", message.end().word());
    return json;
  }

  private static Map<String, Object> note(Sequence.Note note) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", note.id());
    json.put("place", word(note.place()));
    json.put("participants", note.participants());
    json.put("text", note.text().text());
    return json;
  }

  private static Map<String, Object> fragment(Sequence.Fragment fragment) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", fragment.id());
    json.put("kind", word(fragment.kind()));
    json.put("sections", fragment.sections().stream().map(each -> each.label().text()).toList());
    return json;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
