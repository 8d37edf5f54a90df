package app.guidebox.diagram.mermaid.requirement;

import app.guidebox.diagram.mermaid.graph.Directions;
import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.graph.NodeDraft;
import app.guidebox.diagram.mermaid.graph.StyleStatements;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.FlowGraph.Row;
import app.guidebox.diagram.model.GraphKind;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.NodeShape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one requirement diagram, line by line; names and texts are Markdown. */
public final class RequirementReader {
  private static final Map<String, String> KINDS =
      Map.of(
          "requirement", "Requirement",
          "functionalrequirement", "Functional Requirement",
          "interfacerequirement", "Interface Requirement",
          "performancerequirement", "Performance Requirement",
          "physicalrequirement", "Physical Requirement",
          "designconstraint", "Design Constraint",
          "element", "Element");

  private static final Map<String, String> PROPERTIES =
      Map.of(
          "id", "Id",
          "text", "Text",
          "risk", "Risk",
          "verifymethod", "Verification",
          "type", "Type",
          "docref", "Doc Ref");

  private static final String NAME = "(\"[^\"]*\"|[^\"{}<>:,-][^\"{}<>:,-]*?)";
  private static final Pattern DEFINITION =
      Pattern.compile("(?i)(\\w+)\\s+" + NAME + "\\s*(?::::\\s*([\\w,-]+))?\\s*\\{(.*?)(\\})?");
  private static final Pattern PROPERTY =
      Pattern.compile("(?i)(id|text|risk|verifymethod|type|docref)\\s*:\\s*(.*?)\\s*(\\})?");
  private static final Pattern FORWARD = Pattern.compile(NAME + "\\s*-\\s*(\\w+)\\s*->\\s*" + NAME);
  private static final Pattern BACKWARD =
      Pattern.compile(NAME + "\\s*<-\\s*(\\w+)\\s*-\\s*" + NAME);
  private static final Pattern STATEMENT =
      Pattern.compile("(direction|style|classDef|class|title)\\s+(.*)");
  private static final Pattern CLASSES = Pattern.compile(NAME + "\\s*:::\\s*([\\w,-]+)");

  private final Problems problems;
  private final GraphBuilder graph;
  private Optional<NodeDraft> open = Optional.empty();
  private String title;

  private RequirementReader(Source source, Problems problems) {
    this.problems = problems;
    this.graph = new GraphBuilder(problems, NodeShape.RECTANGLE);
    this.title = source.title();
  }

  /** Reads a whole diagram. */
  public static Diagram read(Source source, Problems problems) {
    var reader = new RequirementReader(source, problems);
    TextLine.of(source.body()).stream().skip(1).forEach(reader::read);
    return reader.graph.build(GraphKind.REQUIREMENT, reader.title);
  }

  private void read(TextLine line) {
    if (line.text().startsWith("#")) {
      return;
    }
    if (open.isPresent()) {
      property(open.get(), line);
    } else if (!statement(line) && !relation(line) && !definition(line) && !classes(line)) {
      line.report(
          problems,
          "Expected a requirement, an element or a relation such as a - satisfies -> b, found \""
              + Problems.shown(line.text())
              + "\".");
    }
  }

  private boolean statement(TextLine line) {
    var found = STATEMENT.matcher(line.text());
    if (!found.matches()) {
      return false;
    }
    var scanner = new Scanner(found.group(2));
    var styles = new StyleStatements(scanner, graph, problems);
    switch (found.group(1)) {
      case "direction" -> Directions.read(scanner).ifPresent(graph::direction);
      case "style" -> styles.style();
      case "classDef" -> styles.classDefinition();
      case "class" -> styles.classAssignment();
      default -> title = found.group(2);
    }
    return true;
  }

  private boolean definition(TextLine line) {
    var found = DEFINITION.matcher(line.text());
    if (!found.matches()) {
      return false;
    }
    var kind = KINDS.get(found.group(1).toLowerCase(Locale.ROOT));
    if (kind == null) {
      return false;
    }
    var node = node(found.group(2), line);
    node.stereotype(kind);
    Optional.ofNullable(found.group(3)).ifPresent(classes -> assign(node.id(), classes));
    if (found.group(5) == null) {
      open = Optional.of(node);
    }
    if (!found.group(4).isBlank()) {
      property(node, line.from(found.start(4)));
    }
    return true;
  }

  private void property(NodeDraft node, TextLine line) {
    if (line.text().equals("}")) {
      open = Optional.empty();
      return;
    }
    var found = PROPERTY.matcher(line.text());
    if (!found.matches()) {
      line.report(
          problems,
          "Expected id, text, risk, verifymethod, type or docref, found \""
              + Problems.shown(line.text())
              + "\".");
      return;
    }
    String name = PROPERTIES.getOrDefault(found.group(1).toLowerCase(Locale.ROOT), "");
    node.row(0, new Row(List.of(Label.of(name), LabelText.markdown(unquoted(found.group(2))))));
    if (found.group(3) != null) {
      open = Optional.empty();
    }
  }

  private boolean relation(TextLine line) {
    var forward = FORWARD.matcher(line.text());
    var backward = BACKWARD.matcher(line.text());
    if (forward.matches()) {
      relate(forward.group(1), forward.group(2), forward.group(3), line);
    } else if (backward.matches()) {
      relate(backward.group(3), backward.group(2), backward.group(1), line);
    } else {
      return false;
    }
    return true;
  }

  private void relate(String from, String word, String to, TextLine line) {
    boolean contains = word.equalsIgnoreCase("contains");
    var draft =
        contains
            ? new EdgeDraft(Label.of(word), LineStyle.SOLID, ArrowHead.CONTAINS, ArrowHead.NONE)
            : new EdgeDraft(Label.of(word), LineStyle.DOTTED, ArrowHead.NONE, ArrowHead.ARROW);
    graph.edge(node(from, line).id(), node(to, line).id(), draft, line.number());
  }

  private boolean classes(TextLine line) {
    var found = CLASSES.matcher(line.text());
    if (found.matches()) {
      assign(node(found.group(1), line).id(), found.group(2));
    }
    return found.matches();
  }

  private void assign(String id, String classes) {
    for (String name : classes.split(",", -1)) {
      graph.assignClass(id, name.strip());
    }
  }

  private NodeDraft node(String name, TextLine line) {
    String id = unquoted(name.strip());
    var node = graph.node(id, line.number());
    node.label(LabelText.markdown(id));
    return node;
  }

  private static String unquoted(String text) {
    return text.replaceFirst("^\"(.*)\"$", "$1");
  }
}
