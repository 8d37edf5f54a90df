package app.guidebox.diagram.mermaid.architecture;

import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.GraphKind;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.NodeShape;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one architecture diagram, line by line. */
public final class ArchitectureReader {
  private static final Pattern ELEMENT =
      Pattern.compile(
          "(group|service|junction)\\s+([\\w-]+)\\s*(?:\\(([^)]*)\\))?\\s*(?:\\[(.*)\\])?"
              + "(?:\\s+in\\s+([\\w-]+))?");
  private static final String END = "([\\w-]+)(\\{group\\})?";
  private static final Pattern EDGE =
      Pattern.compile(
          END + "\\s*:\\s*[LRTB]\\s*(<)?-(?:-|\\[(.*)\\]-)(>)?\\s*[LRTB]\\s*:\\s*" + END);
  private static final Pattern HEADER = Pattern.compile("architecture(?:-beta)?\\b");

  private final Problems problems;
  private final GraphBuilder graph;
  private final Map<String, String> parents = new HashMap<>();
  private String title;

  private ArchitectureReader(Source source, Problems problems) {
    this.problems = problems;
    this.graph = new GraphBuilder(problems, NodeShape.ROUNDED);
    this.title = source.title();
  }

  /** Reads a whole diagram. */
  public static Diagram read(Source source, Problems problems) {
    var reader = new ArchitectureReader(source, problems);
    reader.graph.direction(Direction.RIGHT);
    TextLine.of(source.body()).forEach(reader::read);
    return reader.graph.build(GraphKind.ARCHITECTURE, reader.title);
  }

  private void read(TextLine whole) {
    var header = HEADER.matcher(whole.text());
    var line = header.lookingAt() ? whole.from(header.end()) : whole;
    var element = ELEMENT.matcher(line.text());
    var edge = EDGE.matcher(line.text());
    if (line.text().startsWith("title ")) {
      title = line.text().substring(6).strip();
    } else if (element.matches()) {
      element(
          element.group(1),
          element.group(2),
          element.group(3),
          element.group(4),
          element.group(5),
          line.number());
    } else if (edge.matches()) {
      edge(
          end(edge.group(1), edge.group(2)),
          end(edge.group(6), edge.group(7)),
          new EdgeDraft(
              label(edge.group(4)), LineStyle.SOLID, head(edge.group(3)), head(edge.group(5))),
          line);
    } else if (!line.text().isEmpty() && !line.text().startsWith("align ")) {
      line.report(
          problems,
          "Expected a group, a service, a junction or an edge such as a:R --> L:b, found \""
              + Problems.shown(line.text())
              + "\".");
    }
  }

  private void element(
      String kind,
      String id,
      @Nullable String icon,
      @Nullable String text,
      @Nullable String parent,
      int line) {
    if (kind.equals("group")) {
      graph.openGroup(id, text == null ? Label.of(id) : label(text), line);
      graph.closeGroup();
    } else {
      var node = graph.nodeOutside(id, line);
      node.label(text == null ? Label.EMPTY : label(text));
      node.shape(kind.equals("junction") ? NodeShape.FILLED_CIRCLE : shape(icon));
    }
    if (parent != null) {
      parents.put(id, parent);
      graph.lay(id, parent);
    }
  }

  private static NodeShape shape(@Nullable String icon) {
    return switch (icon == null ? "" : icon) {
      case "database" -> NodeShape.CYLINDER;
      case "disk" -> NodeShape.LINED_CYLINDER;
      case "cloud", "internet" -> NodeShape.CLOUD;
      default -> NodeShape.ROUNDED;
    };
  }

  private static Label label(@Nullable String text) {
    return text == null
        ? Label.EMPTY
        : LabelText.quoted(text.strip().replaceFirst("^\"(.*)\"$", "$1"));
  }

  private static ArrowHead head(@Nullable String written) {
    return written == null ? ArrowHead.NONE : ArrowHead.ARROW;
  }

  private String end(String id, @Nullable String asGroup) {
    return asGroup == null ? id : parents.getOrDefault(id, id);
  }

  private void edge(String from, String to, EdgeDraft draft, TextLine line) {
    for (String id : new String[] {from, to}) {
      if (!graph.isKnown(id)) {
        line.report(problems, "There is no service or group \"" + id + "\".");
        return;
      }
    }
    graph.edge(from, to, draft, line.number());
  }
}
