package app.guidebox.diagram.mermaid.classes;

import app.guidebox.diagram.mermaid.graph.ClickStatement;
import app.guidebox.diagram.mermaid.graph.Directions;
import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.graph.NodeDraft;
import app.guidebox.diagram.mermaid.graph.StyleStatements;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.GraphKind;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.NodeShape;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one class diagram; the grammar is that of Mermaid's {@code classDiagram.jison}. */
public final class ClassReader {
  private static final Pattern KEYWORD = Pattern.compile("classDiagram(?:-v2)?\\b");
  private static final Pattern WORD =
      Pattern.compile(
          "(class|namespace|note for|note|direction|style|classDef|cssClass|click|link|callback"
              + "|end)(?=[\\s\"]|\\z)[ \\t]*");
  private static final Pattern ANNOTATION = Pattern.compile("<<\\s*([^>\\n]*?)\\s*>>");
  private static final Pattern LABEL =
      Pattern.compile("\\[[ \\t]*(?:\"([^\"\\n]*)\"|([^\\]\\n]*))[ \\t]*\\]");
  private static final Pattern CSS_CLASS = Pattern.compile(":::[ \\t]*([\\p{L}\\p{N}_-]+)");
  private static final Pattern CSS_CLASSES = Pattern.compile("\"([^\"\\n]*)\"[ \\t]*([\\w-]+)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern MEMBER = Pattern.compile(":(?!::)([^\\n]*)");

  private final Source source;
  private final Problems problems;
  private final Scanner scanner;
  private final GraphBuilder graph;
  private final StyleStatements styles;
  private final Namespaces namespaces;
  private int notes;
  private int interfaces;

  private ClassReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.scanner = new Scanner(source.body());
    this.graph = new GraphBuilder(problems, NodeShape.RECTANGLE);
    this.styles = new StyleStatements(scanner, graph, problems);
    this.namespaces = new Namespaces(graph);
  }

  /** Reads a whole class diagram. */
  public static Diagram read(Source source, Problems problems) {
    return new ClassReader(source, problems).read();
  }

  private Diagram read() {
    scanner.skipBlank();
    scanner.accept(KEYWORD);
    skipSeparators();
    while (!scanner.atEnd()) {
      int start = scanner.position();
      statement();
      endStatement(start);
      skipSeparators();
    }
    return graph.build(GraphKind.CLASS, source.title());
  }

  private void skipSeparators() {
    scanner.takeWhile(c -> c == ';' || Character.isWhitespace(c));
  }

  private void endStatement(int start) {
    scanner.skipSpaces();
    boolean closing = scanner.peek() == '}';
    boolean commented = scanner.startsWith("%%");
    boolean ended = scanner.atLineEnd() || scanner.peek() == ';' || closing || commented;
    boolean stuck = scanner.position() == start && !closing;
    if (!ended || stuck) {
      problems.add(
          scanner,
          "Expected a class, a member or a relation, found \""
              + Problems.shown(scanner.between(scanner.position(), scanner.lineEnd()))
              + "\".");
      scanner.takeLine();
    } else if (commented) {
      scanner.takeLine();
    }
  }

  private void statement() {
    int start = scanner.position();
    String keyword = scanner.accept(WORD).map(match -> match.group(1)).orElse("");
    switch (keyword) {
      case "class" -> classStatement();
      case "namespace" -> namespaces.open(scanner);
      case "note" -> note("");
      case "note for" -> noteFor();
      case "direction" -> Directions.read(scanner).ifPresent(graph::direction);
      case "style" -> styles.style();
      case "classDef" -> styles.classDefinition();
      case "cssClass" -> cssClasses();
      case "click", "link" -> click(true);
      case "callback" -> click(false);
      default -> {
        scanner.moveTo(start);
        other();
      }
    }
  }

  /** A callback's first text is a function's name. */
  private void click(boolean leads) {
    ClickStatement.read(scanner.takeLine(), leads).ifPresent(graph::click);
  }

  private void other() {
    if (scanner.peek() == '}') {
      if (!namespaces.close()) {
        problems.add(scanner, "Found }, but no namespace is open.");
      }
      scanner.accept("}");
      return;
    }
    var annotation = scanner.accept(ANNOTATION);
    if (annotation.isPresent()) {
      scanner.skipSpaces();
      declared().ifPresent(node -> annotate(node, annotation.get().group(1)));
      return;
    }
    memberOrRelation();
  }

  /** Reads a class's name with its class of style, and adds it to the diagram. */
  private Optional<NodeDraft> declared() {
    int line = scanner.line();
    return ClassName.read(scanner)
        .map(
            name -> {
              var node = graph.node(name.id(), line);
              if (!name.generic().isEmpty()) {
                node.label(Label.of(name.shown()));
              }
              scanner
                  .accept(CSS_CLASS)
                  .ifPresent(match -> graph.assignClass(name.id(), match.group(1)));
              return node;
            });
  }

  private void classStatement() {
    var found = declared();
    if (found.isEmpty()) {
      problems.add(scanner, "Expected the name of a class.");
      scanner.takeLine();
      return;
    }
    var node = found.get();
    boolean more = true;
    while (more) {
      scanner.skipSpaces();
      more = addition(node);
    }
    if (scanner.accept("{")) {
      body(node);
    }
  }

  private boolean addition(NodeDraft node) {
    var label = scanner.accept(LABEL);
    label.ifPresent(
        match ->
            node.label(LabelText.plain(match.group(1) == null ? match.group(2) : match.group(1))));
    var annotation = scanner.accept(ANNOTATION);
    annotation.ifPresent(match -> annotate(node, match.group(1)));
    var style = scanner.accept(CSS_CLASS);
    style.ifPresent(match -> graph.assignClass(node.id(), match.group(1)));
    return label.isPresent() || annotation.isPresent() || style.isPresent();
  }

  private void annotate(NodeDraft node, String annotation) {
    String before = node.stereotype();
    node.stereotype(before.isEmpty() ? annotation : before + ", " + annotation);
  }

  private void body(NodeDraft node) {
    int opened = scanner.position() - 1;
    scanner.skipBlank();
    while (!scanner.atEnd() && scanner.peek() != '}') {
      member(node, scanner.takeWhile(c -> c != '\n' && c != '}'));
      scanner.skipBlank();
    }
    if (!scanner.accept("}")) {
      problems.add(scanner, opened, "Expected } behind the members of " + node.id() + ".");
    }
  }

  private void member(NodeDraft node, String written) {
    String text = written.strip();
    var annotation = ANNOTATION.matcher(text);
    if (annotation.matches()) {
      annotate(node, annotation.group(1));
    } else if (!text.isEmpty()) {
      var member = Member.of(text);
      node.row(member.compartment(), member.row());
    }
  }

  private void memberOrRelation() {
    int line = scanner.line();
    var first = declared();
    if (first.isEmpty()) {
      return;
    }
    var relation = Relation.read(scanner);
    if (relation.isPresent()) {
      relation(first.get(), relation.get(), line);
      return;
    }
    scanner.skipSpaces();
    scanner.accept(MEMBER).ifPresent(match -> member(first.get(), match.group(1)));
  }

  private void relation(NodeDraft from, EdgeDraft relation, int line) {
    var to = declared();
    if (to.isEmpty()) {
      problems.add(scanner, "Expected a class behind the relation.");
      scanner.takeLine();
      return;
    }
    scanner.skipSpaces();
    var label =
        scanner
            .accept(MEMBER)
            .map(match -> LabelText.plain(unquoted(match.group(1).replaceFirst(";\\s*$", ""))));
    var start = offered(from, relation.start(), relation.end(), line);
    var end = offered(to.get(), relation.end(), relation.start(), line);
    graph.edge(start, end, relation.labelled(label.orElse(Label.EMPTY)), line);
  }

  private static String unquoted(String text) {
    return text.strip().replaceFirst("^\"([^\"]*)\"$", "$1");
  }

  /** A lollipop stands for an interface that is nothing but its name. */
  private String offered(NodeDraft node, ArrowHead here, ArrowHead there, int line) {
    if (here != ArrowHead.LOLLIPOP || there != ArrowHead.NONE) {
      return node.id();
    }
    var offered = graph.node("interface" + interfaces++, line);
    offered.label(Label.of(node.id()));
    offered.shape(NodeShape.TEXT);
    graph.withdraw(node.id());
    return offered.id();
  }

  private void cssClasses() {
    scanner
        .accept(CSS_CLASSES)
        .ifPresentOrElse(
            match -> {
              for (String id : match.group(1).split(",", -1)) {
                graph.assignClass(id.strip(), match.group(2));
              }
            },
            () -> problems.add(scanner, "Expected \"ids\" and the name of a class of style."));
  }

  private void noteFor() {
    var target = ClassName.read(scanner);
    scanner.skipSpaces();
    note(target.map(ClassName::id).orElse(""));
  }

  private void note(String target) {
    int line = scanner.line();
    var text = scanner.accept(QUOTED);
    if (text.isEmpty()) {
      problems.add(scanner, "Expected the note's text between quotation marks.");
      scanner.takeLine();
      return;
    }
    var note = graph.node("note" + notes++, line);
    note.label(LabelText.plain(text.get().group(1)));
    note.shape(NodeShape.NOTE);
    if (!target.isEmpty()) {
      var tie = new EdgeDraft(Label.EMPTY, LineStyle.DOTTED, ArrowHead.NONE, ArrowHead.NONE);
      graph.edge(note.id(), target, tie, line);
    }
  }
}
