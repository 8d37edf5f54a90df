package app.guidebox.cli;

import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.model.BoxTable;
import app.guidebox.diagram.model.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was understood of drawings made of characters, as JSON. */
final class DrawingJson {
  private DrawingJson() {}

  static void boxes(BoxArt art, Map<String, Object> json) {
    json.put("nodes", art.nodes().stream().map(DrawingJson::node).toList());
    json.put("groups", art.groups().stream().map(DrawingJson::group).toList());
    json.put("edges", art.edges().stream().map(DrawingJson::edge).toList());
    json.put("notes", art.notes().stream().map(DrawingJson::note).toList());
    json.put("tables", art.tables().stream().map(DrawingJson::table).toList());
    json.put("understood", art.understood());
  }

  static void table(BoxTable table, Map<String, Object> json) {
    json.put("columns", table.columns());
    json.put("headerRows", table.headerRows());
    json.put("rows", rows(table));
  }

  static void tree(Tree tree, Map<String, Object> json) {
    var nodes = new ArrayList<Map<String, Object>>();
    tree.roots().forEach(root -> branch(root, "", nodes));
    json.put("nodes", nodes);
  }

  private static void branch(Tree.Branch branch, String parent, List<Map<String, Object>> nodes) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", branch.id());
    json.put("label", branch.text());
    json.put("remark", branch.remark());
    json.put("parent", parent);
    json.put("line", branch.line());
    nodes.add(json);
    branch.branches().forEach(each -> branch(each, branch.id(), nodes));
  }

  private static Map<String, Object> node(BoxArt.Node node) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", node.id());
    json.put("label", node.label());
    json.put(
        "shape",
        switch (node.look()) {
          case BOX -> "rectangle";
          case ROUND -> "rounded";
          case TEXT -> "text";
        });
    json.put("parent", node.parent());
    json.put("line", node.line());
    return json;
  }

  private static Map<String, Object> group(BoxArt.Group group) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", group.id());
    json.put("label", group.label());
    json.put("parent", group.parent());
    json.put("line", group.line());
    return json;
  }

  private static Map<String, Object> edge(BoxArt.Edge edge) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", edge.id());
    json.put("from", edge.from());
    json.put("to", edge.to());
    json.put("label", edge.label());
    json.put("line", edge.style().word());
    json.put("startArrow", edge.start().word());
    json.put("endArrow", edge.end().word());
    return json;
  }

  private static Map<String, Object> note(BoxArt.Note note) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", note.id());
    json.put(
        "text", note.lines().stream().map(BoxArt.Line::text).collect(Collectors.joining("\n")));
    json.put("parent", note.parent());
    return json;
  }

  private static Map<String, Object> table(BoxArt.Table table) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", table.id());
    json.put("parent", table.parent());
    json.put("rows", rows(table.content()));
    return json;
  }

  private static List<List<String>> rows(BoxTable table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(cell -> String.join("\n", cell.lines())).toList())
        .toList();
  }
}
