package app.guidebox.diagram.mermaid.c4;

import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.FlowGraph.Row;
import app.guidebox.diagram.model.GraphKind;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.model.Style;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one diagram of the C4 model, macro by macro. */
public final class C4Reader {
  private static final Pattern ELEMENT =
      Pattern.compile("(Person|System|Container|Component)(Db|Queue)?(_Ext)?");
  private static final Pattern BOUNDARY =
      Pattern.compile("(?:(\\w+)_)?Boundary|Deployment_Node|Node(?:_[LR])?");
  private static final Pattern RELATION =
      Pattern.compile("(BiRel|Rel|RelIndex)(?:_(?:U|Up|D|Down|L|Left|R|Right|Back|Neighbor))?");
  private static final Style DASHED = new Style(Map.of("stroke-dasharray", "5 5"));

  private final Problems problems;
  private final GraphBuilder graph;

  /** What relations lead from and to, each with the first line that says so. */
  private final Map<String, TextLine> ends = new LinkedHashMap<>();

  private String title;

  private C4Reader(Source source, Problems problems) {
    this.problems = problems;
    this.graph = new GraphBuilder(problems, NodeShape.RECTANGLE);
    this.title = source.title();
  }

  /** Reads a whole diagram. */
  public static Diagram read(Source source, Problems problems) {
    var reader = new C4Reader(source, problems);
    TextLine.of(source.body()).stream().skip(1).forEach(reader::read);
    reader.reportEndsThatAreNothing();
    return reader.graph.build(GraphKind.C4, reader.title);
  }

  private void reportEndsThatAreNothing() {
    ends.forEach(
        (end, line) -> {
          if (!graph.isKnown(end)) {
            line.report(problems, "There is no element \"" + Problems.shown(end) + "\".");
          }
        });
  }

  private void read(TextLine line) {
    String text = line.text();
    if (text.startsWith("title ")) {
      title = text.substring(6).strip();
    } else if (text.matches("\\}+")) {
      text.chars().forEach(brace -> close(line));
    } else if (!text.equals("{") && !text.startsWith("direction ")) {
      Macro.read(line)
          .ifPresentOrElse(
              macro -> macro(macro, line),
              () ->
                  line.report(
                      problems,
                      "Expected an element such as Person(id, \"name\"), found \""
                          + Problems.shown(text)
                          + "\"."));
    }
  }

  private void close(TextLine line) {
    if (!graph.closeGroup()) {
      line.report(problems, "Found }, but no boundary is open.");
    }
  }

  private void macro(Macro macro, TextLine line) {
    var element = ELEMENT.matcher(macro.name());
    if (element.matches()) {
      boolean technology = element.group(1).startsWith("Co");
      element(macro, technology, line);
    } else if (BOUNDARY.matcher(macro.name()).matches()) {
      boundary(macro, line);
    } else if (RELATION.matcher(macro.name()).matches()) {
      relation(macro, line);
    } else if (!macro.name().startsWith("Update")) {
      line.report(problems, "There is no element \"" + Problems.shown(macro.name()) + "\".");
    }
  }

  private void element(Macro macro, boolean hasTechnology, TextLine line) {
    var node = graph.node(macro.argument(0, "alias"), line.number());
    node.clear();
    node.label(LabelText.plain(macro.argument(1, "label")));
    node.stereotype(word(macro.name()));
    String technology = hasTechnology ? macro.argument(2, "techn") : "";
    String description = macro.argument(hasTechnology ? 3 : 2, "descr");
    if (!technology.isBlank()) {
      node.row(0, new Row(List.of(Label.of("[" + technology + "]"))));
    }
    if (!description.isBlank()) {
      node.row(0, new Row(List.of(LabelText.plain(description))));
    }
    if (technology.isBlank() && description.isBlank()) {
      node.shape(shape(macro.name()));
    }
  }

  private static NodeShape shape(String name) {
    if (name.startsWith("Person")) {
      return NodeShape.PERSON;
    }
    if (name.contains("Db")) {
      return NodeShape.CYLINDER;
    }
    return name.contains("Queue") ? NodeShape.HORIZONTAL_CYLINDER : NodeShape.RECTANGLE;
  }

  private static String word(String name) {
    String plain = name.replace("_Ext", "").replace("Db", " database").replace("Queue", " queue");
    String word = plain.toLowerCase(Locale.ROOT);
    return name.endsWith("_Ext") ? "external " + word : word;
  }

  private void boundary(Macro macro, TextLine line) {
    String id = macro.argument(0, "alias");
    graph.openGroup(id, LabelText.plain(title(macro)), line.number());
    graph.style(id, DASHED);
  }

  /** What a boundary is called, of what type it is, and what is said of it. */
  private static String title(Macro macro) {
    boolean deployed = macro.name().contains("Node");
    String type = macro.argument(2, "type");
    String description = deployed ? macro.argument(3, "descr") : "";
    return macro.argument(1, "label")
        + (type.isBlank() ? "" : " [" + type + "]")
        + (description.isBlank() ? "" : "\n" + description);
  }

  private void relation(Macro macro, TextLine line) {
    int first = macro.name().equals("RelIndex") ? 1 : 0;
    String from = macro.argument(first, "from");
    String to = macro.argument(first + 1, "to");
    String technology = macro.argument(first + 3, "techn");
    String label =
        macro.argument(first + 2, "label") + (technology.isBlank() ? "" : "\n[" + technology + "]");
    boolean both = macro.name().startsWith("BiRel");
    boolean back = macro.name().equals("Rel_Back");
    ends.putIfAbsent(from, line);
    ends.putIfAbsent(to, line);
    graph.edge(
        back ? to : from,
        back ? from : to,
        new EdgeDraft(
            LabelText.plain(label),
            LineStyle.SOLID,
            both ? ArrowHead.ARROW : ArrowHead.NONE,
            ArrowHead.ARROW),
        line.number());
  }
}
