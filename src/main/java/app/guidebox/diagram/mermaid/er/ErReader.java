package app.guidebox.diagram.mermaid.er;

import app.guidebox.diagram.mermaid.graph.Directions;
import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.graph.NodeDraft;
import app.guidebox.diagram.mermaid.graph.StyleStatements;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.FlowGraph.Row;
import app.guidebox.diagram.model.GraphKind;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.NodeShape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one entity-relationship diagram; the grammar is that of {@code erDiagram.jison}. */
public final class ErReader {
  private static final Pattern KEYWORD = Pattern.compile("(?i)erDiagram\\b");
  private static final Pattern WORD =
      Pattern.compile(
          "(direction|style|classDef|class|title|subgraph|end)(?=[\\s;]|\\z)"
              + "(?!\\s*(?:[|}o]|--|\\{))[ \\t]*");
  private static final Pattern NAME =
      Pattern.compile("\"([^\"\\n]+)\"|((?:[^\\x00-\\x7F]|\\w|\\*|-(?![-.])|\\.(?![.-]))++)");
  private static final Pattern ALIAS =
      Pattern.compile("[ \\t]*\\[[ \\t]*(?:\"([^\"\\n]*)\"|([^\\]\\n]*?))[ \\t]*\\]");
  private static final Pattern CLASSES = Pattern.compile("[ \\t]*:::[ \\t]*([\\w,-]+)");
  private static final Pattern ROLE =
      Pattern.compile("[ \\t]*:[ \\t]*(?:\"([^\"\\n]*)\"|([^\\n;]*))");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "([^\\s{}\"]+)[ \\t]+(`[^`\\n]+`|[^\\s{}\",]+)"
              + "((?:[ \\t]*,?[ \\t]*\\b(?:PK|FK|UK)\\b)*+)[ \\t]*(?:\"([^\"]*)\")?[ \\t,]*");

  private final Source source;
  private final Problems problems;
  private final Scanner scanner;
  private final GraphBuilder graph;
  private final StyleStatements styles;
  private String title = "";

  private ErReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.scanner = new Scanner(source.body());
    this.graph = new GraphBuilder(problems, NodeShape.RECTANGLE);
    this.styles = new StyleStatements(scanner, graph, problems);
  }

  /** Reads a whole diagram. */
  public static Diagram read(Source source, Problems problems) {
    return new ErReader(source, problems).read();
  }

  private Diagram read() {
    scanner.skipBlank();
    scanner.accept(KEYWORD);
    skipSeparators();
    while (!scanner.atEnd()) {
      statement();
      endStatement();
      skipSeparators();
    }
    return graph.build(GraphKind.ER, source.titleOr(title));
  }

  private void skipSeparators() {
    scanner.takeWhile(c -> c == ';' || Character.isWhitespace(c));
  }

  private void endStatement() {
    scanner.skipSpaces();
    boolean ended = scanner.atLineEnd() || scanner.peek() == ';' || scanner.startsWith("%%");
    if (!ended) {
      problems.add(
          scanner,
          "Expected an entity or a relationship such as ||--o{, found \""
              + Problems.shown(scanner.between(scanner.position(), scanner.lineEnd()))
              + "\".");
    }
    scanner.takeLine();
  }

  private void statement() {
    int start = scanner.position();
    String keyword = scanner.accept(WORD).map(match -> match.group(1)).orElse("");
    switch (keyword) {
      case "direction" -> Directions.read(scanner).ifPresent(graph::direction);
      case "style" -> styles.style();
      case "classDef" -> styles.classDefinition();
      case "class" -> styles.classAssignment();
      case "title" -> title = scanner.takeLine().strip();
      case "subgraph" -> subgraph();
      case "end" -> {
        if (!graph.closeGroup()) {
          problems.add(scanner, start, "Found \"end\", but no subgraph is open.");
        }
      }
      default -> {
        scanner.moveTo(start);
        entityOrRelationship();
      }
    }
  }

  private void subgraph() {
    int line = scanner.line();
    String id = name().orElseGet(graph::nextGroupId);
    graph.openGroup(id, alias().orElse(LabelText.plain(id)), line);
  }

  private Optional<String> name() {
    return scanner
        .accept(NAME)
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1));
  }

  private Optional<Label> alias() {
    return scanner
        .accept(ALIAS)
        .map(match -> LabelText.markdown(either(match.group(1), match.group(2))));
  }

  private static String either(@Nullable String quoted, @Nullable String plain) {
    return quoted != null ? quoted : plain == null ? "" : plain;
  }

  private Optional<NodeDraft> entity() {
    int line = scanner.line();
    return name()
        .map(
            name -> {
              boolean isNew = graph.known(name).isEmpty();
              var node = graph.node(name, line);
              if (isNew) {
                node.label(LabelText.markdown(name));
              }
              alias().ifPresent(node::label);
              scanner.accept(CLASSES).ifPresent(match -> assign(name, match.group(1)));
              return node;
            });
  }

  private void assign(String id, String classes) {
    for (String name : classes.split(",", -1)) {
      graph.assignClass(id, name.strip());
    }
  }

  private void entityOrRelationship() {
    int line = scanner.line();
    var first = entity();
    if (first.isEmpty()) {
      return;
    }
    int behind = scanner.position();
    scanner.skipBlank();
    if (scanner.accept("{")) {
      attributes(first.get());
      return;
    }
    scanner.moveTo(behind);
    Relationship.read(scanner).ifPresent(draft -> relationship(first.get(), draft, line));
  }

  private void relationship(NodeDraft from, EdgeDraft draft, int line) {
    var to = entity();
    if (to.isEmpty()) {
      problems.add(scanner, "Expected an entity behind the relationship.");
      scanner.takeLine();
      return;
    }
    var role =
        scanner
            .accept(ROLE)
            .map(match -> LabelText.plain(either(match.group(1), match.group(2))))
            .orElse(Label.EMPTY);
    graph.edge(from.id(), to.get().id(), draft.labelled(role), line);
  }

  private void attributes(NodeDraft entity) {
    int opened = scanner.position() - 1;
    scanner.skipBlank();
    while (!scanner.atEnd() && scanner.peek() != '}') {
      attribute(entity);
      scanner.skipBlank();
    }
    if (!scanner.accept("}")) {
      problems.add(scanner, opened, "Expected } behind the attributes of " + entity.id() + ".");
    }
  }

  private void attribute(NodeDraft entity) {
    var found = scanner.accept(ATTRIBUTE);
    if (found.isEmpty()) {
      problems.add(
          scanner,
          "Expected an attribute such as: string name PK \"comment\", found \""
              + Problems.shown(scanner.between(scanner.position(), scanner.lineEnd()))
              + "\".");
      scanner.takeLine();
      return;
    }
    var match = found.get();
    String keys = String.join(", ", match.group(3).strip().split("[\\s,]+", -1));
    String comment = match.group(4) == null ? "" : match.group(4);
    entity.row(
        0,
        new Row(
            List.of(
                Label.of(match.group(1).replaceAll("~([^~]*)~", "<$1>")),
                LabelText.markdown(match.group(2).replace("`", "")),
                Label.of(keys),
                LabelText.plain(comment))));
  }
}
