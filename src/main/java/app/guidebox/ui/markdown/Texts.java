package app.guidebox.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds the texts that nodes show. */
public final class Texts {
  private Texts() {}

  /** The texts in a node and below it, in reading order; folded ones are not among them. */
  public static List<Passage> in(Node node) {
    var found = new ArrayList<Passage>();
    collect(node, found);
    return found;
  }

  private static void collect(Node node, List<Passage> found) {
    if (node instanceof Passage passage) {
      found.add(passage);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}
