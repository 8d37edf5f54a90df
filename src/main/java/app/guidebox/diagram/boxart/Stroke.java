package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.LineStyle;
import java.util.List;

/**
 * An edge as traced: between two ends, along cells.
 *
 * @param path row and column of each cell from start to end
 * @param labels the texts that the line runs through
 */
record Stroke(
    Terminal start, Terminal end, List<int[]> path, List<TextBlock> labels, LineStyle style) {
  Stroke {
    path = List.copyOf(path);
    labels = List.copyOf(labels);
  }

  /** The same line, read from its other end. */
  Stroke reversed() {
    Terminal first = end;
    Terminal last = start;
    return new Stroke(first, last, path.reversed(), labels, style);
  }
}
