package app.guidebox.diagram.mermaid.block;

import app.guidebox.diagram.mermaid.flowchart.LinkReader;
import app.guidebox.diagram.mermaid.flowchart.NodeReader;
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
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one block diagram: blocks, blocks within blocks, and the links between them. */
public final class BlockReader {
  private static final Pattern HEADER = Pattern.compile("block(?:-beta)?\\b");
  private static final Pattern COLUMNS = Pattern.compile("columns\\s+(?:auto|(\\d{1,4})\\d*)\\b");
  private static final Pattern SPACE = Pattern.compile("space(?::(\\d{1,4})\\d*)?(?=[\\s;]|\\z)");
  private static final Pattern OPENING =
      Pattern.compile("block(?::([\\w-]+)(?::(\\d{1,4})\\d*)?)?(?:\\[\"([^\"]*)\"\\])?(?=\\s|\\z)");
  private static final Pattern ARROW =
      Pattern.compile("([\\w-]+)<\\[\\s*\"?([^\"\\]]*)\"?\\s*\\]>\\s*\\(([^)]*)\\)");
  private static final Pattern WIDTH = Pattern.compile(":(\\d{1,4})\\d*");
  private static final Pattern STYLE = Pattern.compile("(classDef|class|style)(?=\\s)");
  private static final Pattern END = Pattern.compile("end(?=[\\s;]|\\z)");

  private final Problems problems;
  private final Scanner scanner;
  private final GraphBuilder graph;
  private final NodeReader nodes;
  private final LinkReader links;
  private final StyleStatements styles;
  private final Cells cells;

  private BlockReader(Source source, Problems problems) {
    this.problems = problems;
    this.scanner = new Scanner(source.body());
    this.graph = new GraphBuilder(problems, NodeShape.RECTANGLE);
    this.cells = new Cells(graph);
    this.nodes = new NodeReader(scanner, graph, problems);
    this.links = new LinkReader(scanner, problems);
    this.styles = new StyleStatements(scanner, graph, problems);
  }

  /** Reads a whole diagram. */
  public static Diagram read(Source source, Problems problems) {
    return new BlockReader(source, problems).read(source.title());
  }

  private Diagram read(String title) {
    scanner.skipBlank();
    scanner.accept(HEADER);
    skipSeparators();
    while (!scanner.atEnd()) {
      if (!statement()) {
        problems.add(
            scanner,
            "Expected a block, a link or a keyword, found \""
                + Problems.shown(scanner.between(scanner.position(), scanner.lineEnd()))
                + "\".");
        scanner.takeLine();
      }
      skipSeparators();
    }
    return graph.build(GraphKind.BLOCK, title);
  }

  private void skipSeparators() {
    scanner.takeWhile(c -> c == ';' || Character.isWhitespace(c));
  }

  private boolean statement() {
    return columns() || space() || style() || opening() || end() || arrow() || blocks();
  }

  private boolean columns() {
    var found = scanner.accept(COLUMNS);
    found.ifPresent(match -> cells.columns(number(match.group(1), 0)));
    return found.isPresent();
  }

  private boolean space() {
    var found = scanner.accept(SPACE);
    found.ifPresent(match -> cells.skip(number(match.group(1), 1)));
    return found.isPresent();
  }

  private static int number(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private int width() {
    return scanner.accept(WIDTH).map(match -> number(match.group(1), 1)).orElse(1);
  }

  private boolean style() {
    var keyword = scanner.accept(STYLE);
    keyword.ifPresent(
        match -> {
          switch (match.group(1)) {
            case "classDef" -> styles.classDefinition();
            case "class" -> styles.classAssignment();
            default -> styles.style();
          }
        });
    return keyword.isPresent();
  }

  private boolean opening() {
    int line = scanner.line();
    var found = scanner.accept(OPENING);
    found.ifPresent(
        match -> {
          String id = Optional.ofNullable(match.group(1)).orElseGet(graph::nextGroupId);
          var label = Optional.ofNullable(match.group(3)).map(LabelText::plain);
          graph.openGroup(id, label.orElse(Label.EMPTY), line);
          cells.place(id, number(match.group(2), 1));
          cells.open();
        });
    return found.isPresent();
  }

  private boolean end() {
    int start = scanner.position();
    var found = scanner.accept(END);
    if (found.isPresent()) {
      cells.close();
      if (!graph.closeGroup()) {
        problems.add(scanner, start, "Found \"end\", but no block is open.");
      }
    }
    return found.isPresent();
  }

  /** A block in the form of an arrow, which points there but leads nowhere. */
  private boolean arrow() {
    int line = scanner.line();
    var found = scanner.accept(ARROW);
    found.ifPresent(
        match -> {
          var node = graph.node(match.group(1), line);
          var text = LabelText.plain(match.group(2));
          boolean bare = text.text().replace('\u00a0', ' ').isBlank();
          var shape = arrowShape(match.group(3));
          boolean crooked = shape == NodeShape.HEXAGON;
          node.label(!bare ? text : crooked ? Label.of(signs(match.group(3))) : Label.EMPTY);
          node.shape(shape);
        });
    found.ifPresent(match -> cells.place(match.group(1), width()));
    return found.isPresent();
  }

  /** An arrow that points around a corner has no shape of its own: signs say where it points. */
  private static NodeShape arrowShape(String directions) {
    var words = new TreeSet<>(List.of(directions.strip().split("[\\s,]+", -1)));
    return switch (String.join(" ", words)) {
      case "right" -> NodeShape.ARROW_RIGHT;
      case "left" -> NodeShape.ARROW_LEFT;
      case "up" -> NodeShape.ARROW_UP;
      case "down" -> NodeShape.ARROW_DOWN;
      case "x", "left right" -> NodeShape.ARROW_X;
      case "y", "down up" -> NodeShape.ARROW_Y;
      default -> NodeShape.HEXAGON;
    };
  }

  private static String signs(String directions) {
    return directions
        .replace("right", "→")
        .replace("left", "←")
        .replace("down", "↓")
        .replace("up", "↑")
        .replace("x", "↔")
        .replace("y", "↕");
  }

  private boolean blocks() {
    var from = nodes.nodes();
    if (from.isEmpty()) {
      return false;
    }
    place(from);
    var link = links.link();
    while (link.isPresent()) {
      int line = scanner.line();
      scanner.skipBlank();
      var to = nodes.nodes();
      if (to.isEmpty()) {
        problems.add(scanner, "Expected a block behind the link.");
        return true;
      }
      place(to);
      graph.edge(from.getFirst(), to.getFirst(), link.get(), line);
      from = to;
      link = links.link();
    }
    return true;
  }

  private void place(List<String> ids) {
    int width = width();
    ids.forEach(id -> cells.place(id, width));
  }
}
