package app.guidebox.diagram.picture;

/** One stroke of the pen along an outline. */
public sealed interface Segment {
  /** Lifts the pen and sets it down there. */
  record MoveTo(Point to) implements Segment {}

  /** Draws a straight line. */
  record LineTo(Point to) implements Segment {}

  /** Draws a cubic Bézier curve. */
  record CurveTo(Point control1, Point control2, Point to) implements Segment {}

  /** Draws a straight line back to where the pen was set down last. */
  record Close() implements Segment {}
}
