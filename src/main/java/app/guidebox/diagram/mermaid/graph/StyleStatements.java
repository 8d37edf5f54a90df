package app.guidebox.diagram.mermaid.graph;

import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.mermaid.text.Styles;
import app.guidebox.diagram.model.Style;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The statements that say what elements look like; the same in all graph-like kinds. */
public final class StyleStatements {
  private static final Pattern NAMES_AND_REST =
      Pattern.compile(
          "[ \\t]*+([^\\s,]++(?:[ \\t]*+,[ \\t]*+[^\\s,]++)*+)[ \\t]*+"
              // A semicolon ends the statement unless another declaration follows it.
              + "((?:[^\\n;]|;(?=[ \\t]*+[a-z-]++[ \\t]*+:[^:]))*+)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  private final Scanner scanner;
  private final GraphBuilder graph;
  private final Problems problems;

  public StyleStatements(Scanner scanner, GraphBuilder graph, Problems problems) {
    this.scanner = scanner;
    this.graph = graph;
    this.problems = problems;
  }

  /** {@code style a,b fill:#f9f}, from behind the keyword. */
  public void style() {
    readNames(
        "an id and declarations such as fill:#eee",
        (names, rest) -> {
          Style style = Styles.declarations(rest);
          names.forEach(id -> graph.style(id, style));
        });
  }

  /** {@code classDef a,b fill:#f9f}, from behind the keyword. */
  public void classDefinition() {
    readNames(
        "a class name and declarations such as fill:#eee",
        (names, rest) -> {
          Style style = Styles.declarations(rest);
          names.forEach(name -> graph.defineClass(name, style));
        });
  }

  /** {@code class a,b name}, from behind the keyword. */
  public void classAssignment() {
    readNames(
        "ids and a class name",
        (ids, rest) -> {
          String name = rest.replace(";", "").strip();
          if (name.isEmpty()) {
            problems.add(scanner, "Expected a class name behind the ids.");
          }
          ids.forEach(id -> graph.assignClass(id, name));
        });
  }

  /** {@code linkStyle 0,1 stroke:#f00} or {@code linkStyle default …}, from behind the keyword. */
  public void linkStyle() {
    readNames(
        "numbers of edges, or default, and declarations such as stroke:#333",
        (names, rest) -> {
          Style style = Styles.declarations(rest.replaceFirst("^interpolate\\s+\\w+\\s*", ""));
          names.forEach(name -> linkStyle(name, style));
        });
  }

  private void linkStyle(String name, Style style) {
    if (name.equals("default")) {
      graph.styleEdges(style);
    } else if (NUMBER.matcher(name).matches()) {
      graph.styleEdge(Integer.parseInt(name), style);
    } else {
      graph.style(name, style);
    }
  }

  private void readNames(String expected, BiConsumer<List<String>, String> then) {
    var found = scanner.lookingAt(NAMES_AND_REST);
    if (found.isEmpty()) {
      problems.add(scanner, "Expected " + expected + ".");
      scanner.takeLine();
      return;
    }
    then.accept(
        Arrays.stream(found.get().group(1).split(",")).map(String::strip).toList(),
        found.get().group(2));
    scanner.moveTo(found.get().end());
  }
}
