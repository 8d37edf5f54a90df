package app.guidebox.diagram.mermaid.block;

import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.model.Style;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;

/** Finds each block a cell in the order of the text, and notes it down as CSS would. */
final class Cells {
  /** More columns would only be empty room. */
  static final int MOST = 200;

  private final GraphBuilder graph;
  private final Deque<Container> open = new ArrayDeque<>();
  private final Set<String> placed = new HashSet<>();

  private static final class Container {
    int columns;
    int row;
    int column;
  }

  Cells(GraphBuilder graph) {
    this.graph = graph;
    open.push(new Container());
  }

  /**
   * Says how many columns the innermost open block has.
   *
   * @param count 0 for one row without end
   */
  void columns(int count) {
    open.getFirst().columns = Math.min(count, MOST);
  }

  /** Finds the block a cell, unless it has one. */
  void place(String id, int width) {
    if (!placed.add(id)) {
      return;
    }
    Container container = open.getFirst();
    int span = skip(width);
    var cell = new LinkedHashMap<String, String>();
    cell.put("grid-row", Integer.toString(container.row + 1));
    cell.put("grid-column", (container.column - span + 1) + " / span " + span);
    graph.style(id, new Style(cell));
  }

  /** Leaves so many cells empty, or takes them; gives how many it really were. */
  int skip(int width) {
    Container container = open.getFirst();
    int most = container.columns == 0 ? MOST : container.columns;
    int span = Math.clamp(width, 1, most);
    if (container.column + span > most) {
      container.row++;
      container.column = 0;
    }
    container.column += span;
    return span;
  }

  void open() {
    open.push(new Container());
  }

  void close() {
    if (open.size() > 1) {
      open.pop();
    }
  }
}
