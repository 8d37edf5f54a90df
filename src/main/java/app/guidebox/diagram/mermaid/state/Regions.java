package app.guidebox.diagram.mermaid.state;

import app.guidebox.diagram.mermaid.text.TextLine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the composite states that are parted into concurrent regions, before they are read. */
final class Regions {
  private Regions() {}

  /** The ordinal numbers of those composite states; 0 is the diagram itself. */
  static Set<Integer> of(List<TextLine> lines) {
    var parted = new HashSet<Integer>();
    Deque<Integer> open = new ArrayDeque<>();
    open.push(0);
    int count = 0;
    for (TextLine line : lines) {
      String text = line.text();
      if (text.endsWith("{") && text.startsWith("state ")) {
        open.push(++count);
      } else if (text.equals("}") && open.size() > 1) {
        open.pop();
      } else if (text.matches("--+")) {
        parted.add(open.getFirst());
      }
    }
    return parted;
  }
}
