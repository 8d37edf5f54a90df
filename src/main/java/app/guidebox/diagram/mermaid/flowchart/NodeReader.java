package app.guidebox.diagram.mermaid.flowchart;

import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.graph.NodeDraft;
import app.guidebox.diagram.mermaid.graph.ShapeNames;
import app.guidebox.diagram.mermaid.text.Attributes;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.model.NodeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads nodes: {@code id[text]:::class@{ shape: … }}, several of them parted by {@code &}. */
public final class NodeReader {
  private static final String ASCII_IN_IDS = "_!#$%'*+.`?\\/,&";
  private static final Pattern CLASS_NAME = Pattern.compile("[\\p{L}\\p{N}_-]+");

  private record Bracket(String opener, List<String> closers, NodeShape shape) {}

  /** Longer openers first; where its own closer is missing, a shorter opener is tried. */
  private static final List<Bracket> BRACKETS =
      List.of(
          new Bracket("(((", List.of(")))"), NodeShape.DOUBLE_CIRCLE),
          new Bracket("((", List.of("))"), NodeShape.CIRCLE),
          new Bracket("([", List.of("])"), NodeShape.STADIUM),
          new Bracket("(-", List.of("-)"), NodeShape.ELLIPSE),
          new Bracket("(", List.of(")"), NodeShape.ROUNDED),
          new Bracket("[[", List.of("]]"), NodeShape.SUBROUTINE),
          new Bracket("[(", List.of(")]"), NodeShape.CYLINDER),
          new Bracket("[/", List.of("/]", "\\]"), NodeShape.PARALLELOGRAM),
          new Bracket("[\\", List.of("\\]", "/]"), NodeShape.PARALLELOGRAM_ALT),
          new Bracket("[", List.of("]"), NodeShape.RECTANGLE),
          new Bracket("{{", List.of("}}"), NodeShape.HEXAGON),
          new Bracket("{", List.of("}"), NodeShape.DIAMOND),
          new Bracket(">", List.of("]"), NodeShape.FLAG));

  private static final Pattern PROPERTIES = Pattern.compile("\\[\\|[^\\n|\\]]*\\|");

  private final Scanner scanner;
  private final GraphBuilder graph;
  private final Problems problems;
  private final NodeText text;

  public NodeReader(Scanner scanner, GraphBuilder graph, Problems problems) {
    this.scanner = scanner;
    this.graph = graph;
    this.problems = problems;
    this.text = new NodeText(scanner);
  }

  /** The ids of the nodes that come next; none if there is no node here. */
  public List<String> nodes() {
    var ids = new ArrayList<String>();
    var next = node();
    while (next.isPresent()) {
      ids.add(next.get());
      next = acceptAmpersand() ? node() : Optional.empty();
    }
    return ids;
  }

  private boolean acceptAmpersand() {
    int start = scanner.position();
    scanner.skipSpaces();
    if (scanner.accept("&")) {
      scanner.skipBlank();
      return true;
    }
    scanner.moveTo(start);
    return false;
  }

  private Optional<String> node() {
    int line = scanner.line();
    String id = id();
    if (id.isEmpty()) {
      var quoted = text.quotation();
      if (quoted.isEmpty()) {
        return Optional.empty();
      }
      id = quoted.get().text();
      graph.node(id, line).label(quoted.get());
    }
    if (scanner.startsWith("@{") && graph.isEdge(id)) {
      skipEdgeData();
      return Optional.of(id);
    }
    var node = graph.node(id, line);
    shape(node);
    additions(node);
    return Optional.of(id);
  }

  private void skipEdgeData() {
    scanner.accept("@");
    if (Attributes.read(scanner).isEmpty()) {
      problems.add(scanner, "Expected { name: value } with a closing }.");
      scanner.takeLine();
    }
  }

  /** An id ends where a link, a bracket, a class or a space begins. */
  String id() {
    int start = scanner.position();
    while (!scanner.atEnd() && isIdPart(scanner.peek())) {
      scanner.moveTo(scanner.position() + 1);
    }
    int end = scanner.position();
    boolean ampersand = end - start > 1 && scanner.peek(-1) == '&';
    if (ampersand) {
      scanner.moveTo(--end);
    }
    return scanner.between(start, end);
  }

  private boolean isIdPart(char c) {
    char next = scanner.peek(1);
    return switch (c) {
      case '-' -> "-.>\n \0".indexOf(next) < 0;
      case '=' -> next != '=' && next != '>';
      case ':' -> !scanner.startsWith(":::") && Character.isLetter(next);
      default ->
          Character.isLetterOrDigit(c)
              || ASCII_IN_IDS.indexOf(c) >= 0
              || (c > 0x7f && !Character.isWhitespace(c) && c != '\u00a0' && c != '\u200b');
    };
  }

  private void shape(NodeDraft node) {
    boolean opened = false;
    if (scanner.accept(PROPERTIES).isPresent()) {
      text.readTo(List.of("]")).ifPresent(closed -> node.label(closed.label()));
      node.shape(NodeShape.RECTANGLE);
      return;
    }
    for (Bracket bracket : BRACKETS) {
      if (scanner.accept(bracket.opener)) {
        opened = true;
        var closed = text.readTo(bracket.closers);
        if (closed.isPresent()) {
          node.label(closed.get().label());
          node.shape(shape(bracket, closed.get().closer()));
          return;
        }
        scanner.moveTo(scanner.position() - bracket.opener.length());
      }
    }
    if (opened) {
      problems.add(
          scanner, "The bracket that opens here is not closed; expected the text and its closer.");
      scanner.takeLine();
    }
  }

  private static NodeShape shape(Bracket bracket, String closer) {
    return switch (bracket.opener + closer) {
      case "[/\\]" -> NodeShape.TRAPEZOID;
      case "[\\/]" -> NodeShape.TRAPEZOID_ALT;
      default -> bracket.shape;
    };
  }

  private void additions(NodeDraft node) {
    boolean more = true;
    while (more) {
      if (scanner.accept(":::")) {
        scanner
            .accept(CLASS_NAME)
            .ifPresentOrElse(
                name -> graph.assignClass(node.id(), name.group()),
                () -> problems.add(scanner, "Expected a class name behind :::."));
      } else if (scanner.startsWith("@{")) {
        scanner.accept("@");
        attributes(node);
      } else {
        more = false;
      }
    }
  }

  private void attributes(NodeDraft node) {
    int start = scanner.position();
    var read = Attributes.read(scanner);
    if (read.isEmpty()) {
      problems.add(scanner, "Expected { shape: …, label: … } with a closing }.");
      scanner.takeLine();
      return;
    }
    var attributes = read.get();
    attributes.get("label").ifPresent(label -> node.label(LabelText.markdown(label)));
    boolean picture = attributes.get("icon").isPresent() || attributes.get("img").isPresent();
    if (picture) {
      node.shape(NodeShape.TEXT);
    }
    attributes.get("shape").ifPresent(name -> shape(node, name, start));
  }

  private void shape(NodeDraft node, String name, int start) {
    ShapeNames.find(name)
        .ifPresentOrElse(
            node::shape,
            () ->
                problems.add(
                    scanner,
                    start,
                    "There is no shape \"" + name + "\"; the node is drawn as a rectangle."));
  }
}
