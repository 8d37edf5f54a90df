package app.guidebox.diagram.mermaid.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lines that lie within one another by their indentation. */
public final class Outline {
  /**
   * A line and how deep it lies.
   *
   * @param parent the index of the line that it lies in, within the list; -1 at the top level
   * @param depth 0 at the top level
   */
  public record Entry(TextLine line, int parent, int depth) {}

  private record Open(int indent, int index) {}

  private Outline() {}

  /** The lines, each lying in the nearest one above it that is indented less. */
  public static List<Entry> of(List<TextLine> lines) {
    var entries = new ArrayList<Entry>();
    Deque<Open> open = new ArrayDeque<>();
    for (TextLine line : lines) {
      while (!open.isEmpty() && open.getFirst().indent >= line.indent()) {
        open.pop();
      }
      int parent = open.isEmpty() ? -1 : open.getFirst().index;
      open.push(new Open(line.indent(), entries.size()));
      entries.add(new Entry(line, parent, open.size() - 1));
    }
    return entries;
  }
}
