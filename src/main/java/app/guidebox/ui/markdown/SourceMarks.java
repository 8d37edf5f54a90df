package app.guidebox.ui.markdown;

import app.guidebox.guide.Lines;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Which lines of the guide a node shows. */
public final class SourceMarks {
  private SourceMarks() {}

  static <N extends Node> N mark(N node, Lines lines) {
    node.setUserData(lines);
    return node;
  }

  /** The innermost node that shows the line, {@code root} included; folded parts have none. */
  public static Optional<Node> find(Node root, int line) {
    if (root instanceof Parent parent) {
      for (var child : parent.getChildrenUnmodifiable()) {
        var found = find(child, line);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return root.getUserData() instanceof Lines lines && lines.contains(line)
        ? Optional.of(root)
        : Optional.empty();
  }
}
