package app.guidebox.diagram.mermaid.classes;

import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.model.Label;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Namespaces; {@code a.b} lies in {@code a}, whether that was opened before or not. */
final class Namespaces {
  private static final Pattern OPENING =
      Pattern.compile(
          "`?([^\\s{}\\[\"`]+)`?[ \\t]*(?:\\[[ \\t]*\"?([^\"\\]\\n]*)\"?[ \\t]*\\])?\\s*\\{");

  private record Open(String name, int groups) {}

  private final GraphBuilder graph;
  private final Deque<Open> open = new ArrayDeque<>();

  Namespaces(GraphBuilder graph) {
    this.graph = graph;
  }

  /** Reads from behind the keyword to the opening brace; otherwise the scanner stays. */
  void open(Scanner scanner) {
    int line = scanner.line();
    scanner
        .accept(OPENING)
        .ifPresent(
            match -> {
              var label = match.group(2);
              open(match.group(1), label == null ? Label.EMPTY : LabelText.plain(label), line);
            });
  }

  private void open(String name, Label label, int line) {
    var parts = name.split("\\.", -1);
    String qualified = open.isEmpty() ? "" : open.getFirst().name;
    for (int i = 0; i < parts.length; i++) {
      qualified = qualified.isEmpty() ? parts[i] : qualified + "." + parts[i];
      boolean labelled = i == parts.length - 1 && !label.isEmpty();
      graph.openGroup(qualified, labelled ? label : Label.of(parts[i]), line);
    }
    open.push(new Open(qualified, parts.length));
  }

  /** Closes the innermost namespace; false if none is open. */
  boolean close() {
    if (open.isEmpty()) {
      return false;
    }
    for (int i = 0; i < open.getFirst().groups; i++) {
      graph.closeGroup();
    }
    open.pop();
    return true;
  }
}
