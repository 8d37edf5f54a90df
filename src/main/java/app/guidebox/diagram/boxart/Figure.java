package app.guidebox.diagram.boxart;

import java.util.Collection;
import java.util.List;

/**
 * What stands in some rows of a sheet and belongs together: boxes, edges and the texts among them.
 */
record Figure(int top, int bottom, List<Frame> frames, List<Stroke> edges, List<TextBlock> texts) {
  Figure {
    frames = List.copyOf(frames);
    edges = List.copyOf(edges);
    texts = List.copyOf(texts);
  }

  boolean hasRow(int row) {
    return row >= top && row <= bottom;
  }

  /** Whether one of the cells lies in its rows. */
  boolean hasCell(Collection<Integer> ids, int columns) {
    return ids.stream().anyMatch(id -> hasRow(id / 2 / columns));
  }
}
