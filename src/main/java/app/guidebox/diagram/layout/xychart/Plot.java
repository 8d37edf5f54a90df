package app.guidebox.diagram.layout.xychart;

import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;

/**
 * Where places and values lie.
 *
 * @param area what the chart fills
 * @param horizontal whether values run to the right rather than up
 * @param places how many places there are along the other axis
 * @param min the value at the axis
 * @param max the value at the far side
 */
record Plot(Rect area, boolean horizontal, int places, double min, double max) {
  /** How much room a place has, in px. */
  double slot() {
    return (horizontal ? area.h() : area.w()) / places;
  }

  /** The middle of a place, counted from 0, in px from the axis's start. */
  double middle(double place) {
    return (place + 0.5) * slot();
  }

  /** A position along the axis and a value as a place in the picture. */
  Point point(double along, double value) {
    double share = (Math.clamp(value, min, max) - min) / (max - min);
    return horizontal
        ? new Point(area.x() + share * area.w(), area.y() + along)
        : new Point(area.x() + along, area.bottom() - share * area.h());
  }

  /** The value from which bars rise. */
  double base() {
    return Math.clamp(0, min, max);
  }

  /** A bar around a position along the axis. */
  Rect bar(double along, double breadth, double value) {
    Point one = point(along - breadth / 2, base());
    Point two = point(along + breadth / 2, value);
    return new Rect(one.x(), one.y(), 0, 0).union(new Rect(two.x(), two.y(), 0, 0));
  }
}
