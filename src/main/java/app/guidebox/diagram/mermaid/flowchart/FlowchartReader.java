package app.guidebox.diagram.mermaid.flowchart;

import app.guidebox.diagram.mermaid.graph.ClickStatement;
import app.guidebox.diagram.mermaid.graph.Directions;
import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.graph.StyleStatements;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.GraphKind;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.NodeShape;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads one flowchart.
 *
 * <p>The grammar is that of Mermaid's {@code flow.jison}; {@code docs/decisions/mermaid-grammar.md}
 * says where more is read than Mermaid would.
 */
public final class FlowchartReader {
  private static final Pattern KEYWORD =
      Pattern.compile("(?:flowchart-elk|flowchart-v2|flowchart|graph|swimlane-beta)\\b");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?=[\\s;:{]|\\z)");
  private static final Pattern SUBGRAPH_ID =
      Pattern.compile("\"?([^\\n\\[\\]\";]+?)\"?[ \\t]*(?=\\[)");

  private final Source source;
  private final Problems problems;
  private final Scanner scanner;
  private final GraphBuilder graph;
  private final NodeReader nodes;
  private final LinkReader links;
  private final StyleStatements styles;

  private FlowchartReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.scanner = new Scanner(source.body());
    this.graph = new GraphBuilder(problems, NodeShape.RECTANGLE);
    this.nodes = new NodeReader(scanner, graph, problems);
    this.links = new LinkReader(scanner, problems);
    this.styles = new StyleStatements(scanner, graph, problems);
  }

  /** Reads a whole flowchart. */
  public static Diagram read(Source source, Problems problems) {
    return new FlowchartReader(source, problems).read();
  }

  private Diagram read() {
    scanner.skipBlank();
    scanner.accept(KEYWORD);
    scanner.skipSpaces();
    Directions.read(scanner).ifPresent(graph::direction);
    skipSeparators();
    while (!scanner.atEnd()) {
      int start = scanner.position();
      statement();
      if (scanner.position() == start) {
        problems.add(
            scanner,
            "Expected a node, a link or a keyword, found \""
                + Problems.shown(scanner.between(start, scanner.lineEnd()))
                + "\".");
        scanner.takeLine();
      }
      skipSeparators();
    }
    return graph.build(GraphKind.FLOWCHART, source.title());
  }

  private void skipSeparators() {
    scanner.takeWhile(c -> c == ';' || Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b');
  }

  private void statement() {
    var word = scanner.lookingAt(WORD);
    String keyword = word.map(match -> match.group()).orElse("");
    int start = scanner.position();
    word.ifPresent(match -> scanner.moveTo(match.end()));
    boolean read =
        switch (keyword) {
          case "subgraph" -> run(this::subgraph);
          case "end" -> run(this::end);
          case "direction" -> direction();
          case "style" -> run(styles::style);
          case "classDef" -> run(styles::classDefinition);
          case "class" -> run(styles::classAssignment);
          case "linkStyle" -> run(styles::linkStyle);
          case "click" -> run(() -> click(scanner.takeLine()));
          default -> false;
        };
    if (!read) {
      scanner.moveTo(start);
      chain();
    }
  }

  /** A keyword followed by a link is a node of that name. */
  private boolean run(Runnable reading) {
    int start = scanner.position();
    if (scanner.peek() == ' ' && isLinkNext()) {
      scanner.moveTo(start);
      return false;
    }
    reading.run();
    return true;
  }

  private boolean isLinkNext() {
    int start = scanner.position();
    scanner.skipSpaces();
    boolean link =
        scanner.startsWith("-->") || scanner.startsWith("---") || scanner.startsWith("==>");
    scanner.moveTo(start);
    return link;
  }

  private boolean direction() {
    scanner.skipSpaces();
    var direction = Directions.read(scanner);
    direction.ifPresent(graph::direction);
    return direction.isPresent();
  }

  private void click(String rest) {
    ClickStatement.read(rest, true).ifPresent(graph::click);
  }

  private void end() {
    if (!graph.closeGroup()) {
      problems.add(scanner, "Found \"end\", but no subgraph is open.");
    }
  }

  private void subgraph() {
    int line = scanner.line();
    scanner.skipSpaces();
    var named = scanner.accept(SUBGRAPH_ID);
    if (named.isPresent()) {
      graph.openGroup(named.get().group(1), bracketed(), line);
    } else {
      unnamedSubgraph(line);
    }
    endStatement();
  }

  private Label bracketed() {
    scanner.accept("[");
    return new NodeText(scanner)
        .readTo(List.of("]"))
        .map(NodeText.Closed::label)
        .orElseGet(
            () -> {
              problems.add(scanner, "Expected ] behind the subgraph's title.");
              return LabelText.plain(scanner.takeLine());
            });
  }

  /** A title without spaces is the id too. */
  private void unnamedSubgraph(int line) {
    var quoted = new NodeText(scanner).quotation();
    Label label =
        quoted.orElseGet(() -> LabelText.plain(scanner.takeWhile(c -> c != '\n' && c != ';')));
    String text = label.text();
    boolean usable = !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace);
    graph.openGroup(usable ? text : graph.nextGroupId(), label, line);
  }

  private void chain() {
    var from = nodes.nodes();
    if (from.isEmpty()) {
      return;
    }
    var link = links.link();
    while (link.isPresent()) {
      int linkEnd = scanner.position();
      int line = scanner.line();
      scanner.skipBlank();
      var to = nodes.nodes();
      if (to.isEmpty()) {
        scanner.moveTo(linkEnd);
        problems.add(scanner, "Expected a node behind the link.");
        scanner.takeLine();
        return;
      }
      connect(from, to, link.get(), line);
      from = to;
      link = links.link();
    }
    endStatement();
  }

  /** With several nodes at the ends only one edge can bear the author's name for it. */
  private void connect(List<String> from, List<String> to, EdgeDraft draft, int line) {
    for (String start : from) {
      for (String end : to) {
        boolean named = start.equals(from.getLast()) && end.equals(to.getFirst());
        graph.edge(start, end, named ? draft : draft.unnamed(), line);
      }
    }
  }

  private void endStatement() {
    scanner.skipSpaces();
    boolean ended = scanner.atLineEnd() || scanner.peek() == ';' || scanner.startsWith("%%");
    if (!ended) {
      problems.add(
          scanner,
          "Expected a link such as --> or the end of the line, found \""
              + Problems.shown(scanner.between(scanner.position(), scanner.lineEnd()))
              + "\".");
    }
    if (!ended || scanner.startsWith("%%")) {
      scanner.takeLine();
    }
  }
}
