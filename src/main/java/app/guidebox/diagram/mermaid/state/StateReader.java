package app.guidebox.diagram.mermaid.state;

import app.guidebox.diagram.mermaid.graph.ClickStatement;
import app.guidebox.diagram.mermaid.graph.Directions;
import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.graph.StyleStatements;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.GraphKind;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.NodeShape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one state diagram; the grammar is that of Mermaid's {@code stateDiagram.jison}. */
public final class StateReader {
  private static final Pattern HEADER = Pattern.compile("(?i)stateDiagram(?:-v2)?\\b;?");
  private static final Pattern WORD =
      Pattern.compile(
          "(?i)(state|note|direction|classDef|class|style|click|hide|scale)(?=\\s)"
              + "(?!\\s+(?:-->|:))\\s+(.*)");
  private static final String NAME = "(\\[\\*\\]|\\[H\\*?\\]|(?:[^\\s:{}\\-\"]|-(?!-))++)";
  private static final String CLASS = "(?::::[ \\t]*([\\w,-]+))?";
  private static final Pattern TRANSITION =
      Pattern.compile(NAME + CLASS + "\\s*-->\\s*" + NAME + "\\s*" + CLASS + "\\s*(?::(.*))?");
  private static final Pattern STATE = Pattern.compile(NAME + CLASS + "\\s*(?::(?!::)(.*))?");
  private static final Pattern TRAILING_COMMENT = Pattern.compile("\\s+%%(?!\\{).*$|;\\s*$");

  private final Source source;
  private final Problems problems;
  private final GraphBuilder graph;
  private final States states;
  private final StateStatements declarations;
  private final StateNotes notes;

  private StateReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.graph = new GraphBuilder(problems, NodeShape.ROUNDED);
    this.states = new States(graph);
    this.declarations = new StateStatements(states, problems);
    this.notes = new StateNotes(graph, problems);
  }

  /** Reads a whole state diagram. */
  public static Diagram read(Source source, Problems problems) {
    return new StateReader(source, problems).read();
  }

  private Diagram read() {
    var lines = Braces.onLinesOfTheirOwn(TextLine.of(source.body()));
    states.regions(Regions.of(lines));
    lines.stream()
        .map(StateReader::withoutHeader)
        .filter(line -> !line.text().isEmpty() && !line.text().startsWith("#"))
        .forEach(this::read);
    notes.close();
    if (states.closeAll()) {
      problems.add(1, 1, "A composite state has no closing }; it ends with the diagram.");
    }
    return graph.build(GraphKind.STATE, source.title());
  }

  private static TextLine withoutHeader(TextLine line) {
    var header = HEADER.matcher(line.text());
    return header.lookingAt() ? line.from(header.end()) : line;
  }

  private void read(TextLine line) {
    if (notes.continues(line)) {
      return;
    }
    String text = TRAILING_COMMENT.matcher(line.text()).replaceFirst("");
    if (text.equals("}")) {
      if (!states.close()) {
        line.report(problems, "Found }, but no composite state is open.");
      }
    } else if (text.matches("--+")) {
      states.nextRegion(line.number());
    } else {
      var word = WORD.matcher(text);
      boolean read =
          word.matches() && keyword(word.group(1).toLowerCase(Locale.ROOT), word.group(2), line);
      if (!read) {
        transitionOrState(text, line);
      }
    }
  }

  private boolean keyword(String keyword, String rest, TextLine line) {
    var scanner = new Scanner(rest);
    var styles = new StyleStatements(scanner, graph, problems);
    switch (keyword) {
      case "state" -> declarations.read(rest, line);
      case "note" -> notes.read(rest, line);
      case "direction" -> Directions.read(scanner).ifPresent(graph::direction);
      case "classdef" -> styles.classDefinition();
      case "class" -> styles.classAssignment();
      case "style" -> styles.style();
      case "click" -> ClickStatement.read(rest, true).ifPresent(graph::click);
      // PlantUML's switches draw nothing.
      default -> {}
    }
    return true;
  }

  private void transitionOrState(String text, TextLine line) {
    var transition = TRANSITION.matcher(text);
    var state = STATE.matcher(text);
    if (transition.matches()) {
      var label = Optional.ofNullable(transition.group(5)).map(LabelText::plain);
      String from = states.named(transition.group(1), true, line.number());
      String to = states.named(transition.group(3), false, line.number());
      assign(from, Optional.ofNullable(transition.group(2)));
      assign(to, Optional.ofNullable(transition.group(4)));
      graph.edge(
          from,
          to,
          new EdgeDraft(
              label.orElse(Label.EMPTY), LineStyle.SOLID, ArrowHead.NONE, ArrowHead.ARROW),
          line.number());
    } else if (state.matches()) {
      String id = states.named(state.group(1), true, line.number());
      assign(id, Optional.ofNullable(state.group(2)));
      Optional.ofNullable(state.group(3))
          .filter(description -> !description.isBlank())
          .ifPresent(description -> states.describe(id, LabelText.plain(description)));
    } else {
      line.report(
          problems,
          "Expected a state or a transition such as a --> b, found \""
              + Problems.shown(line.text())
              + "\".");
    }
  }

  private void assign(String id, Optional<String> classes) {
    List.of(classes.orElse("").split(",", -1)).stream()
        .filter(name -> !name.isBlank())
        .forEach(name -> graph.assignClass(id, name));
  }
}
