package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.BoxArt;
import java.util.ArrayList;
import java.util.List;

/** What can be said about a traced edge by itself. */
final class Strokes {
  private Strokes() {}

  /** The edge from its plain end to its head; with heads at both ends or none, as it was traced. */
  static Stroke readingWay(Stroke edge) {
    return edge.start().head() && !edge.end().head() ? edge.reversed() : edge;
  }

  /** The ends and corners of its way; where an upright line jitters it is drawn straight. */
  static List<BoxArt.Spot> corners(Stroke edge) {
    var corners = new ArrayList<BoxArt.Spot>();
    for (int[] place : edge.path()) {
      var spot = new BoxArt.Spot(place[0], place[1]);
      if (corners.size() >= 2
          && straight(corners.get(corners.size() - 2), corners.getLast(), spot)) {
        corners.removeLast();
      }
      corners.add(spot);
    }
    return corners;
  }

  private static boolean straight(BoxArt.Spot a, BoxArt.Spot b, BoxArt.Spot c) {
    return (a.row() == b.row() && b.row() == c.row())
        || (a.column() == b.column() && b.column() == c.column());
  }
}
