package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.picture.Rect;
import java.util.Set;

/** How large a shape must be for its text, and where in it the text stands. */
final class FormSizes {
  static final double PAD_X = 16;
  static final double PAD_Y = 12;

  /** How far slanted sides lean. */
  static final double SLANT = 16;

  /** How far a lid, a wave or a bow reaches. */
  static final double CURVE = 8;

  /** How far a second line or sheet lies from the first. */
  static final double OFFSET = 6;

  /** The head of a person is so high. */
  static final double HEAD = 30;

  private static final double BAR_LENGTH = 80;
  private static final double BAR_WIDTH = 8;

  private static final Set<NodeShape> SYMBOLS =
      Set.of(
          NodeShape.HOURGLASS,
          NodeShape.LIGHTNING_BOLT,
          NodeShape.BAR,
          NodeShape.SMALL_CIRCLE,
          NodeShape.FILLED_CIRCLE,
          NodeShape.FRAMED_CIRCLE,
          NodeShape.CROSSED_CIRCLE);

  private static final Set<NodeShape> POINTED =
      Set.of(
          NodeShape.CIRCLE,
          NodeShape.DOUBLE_CIRCLE,
          NodeShape.ELLIPSE,
          NodeShape.DIAMOND,
          NodeShape.HEXAGON,
          NodeShape.TRIANGLE,
          NodeShape.FLIPPED_TRIANGLE,
          NodeShape.HOURGLASS,
          NodeShape.LIGHTNING_BOLT,
          NodeShape.SMALL_CIRCLE,
          NodeShape.FILLED_CIRCLE,
          NodeShape.FRAMED_CIRCLE,
          NodeShape.CROSSED_CIRCLE,
          NodeShape.CLOUD,
          NodeShape.BANG,
          NodeShape.CYLINDER,
          NodeShape.LINED_CYLINDER,
          NodeShape.HORIZONTAL_CYLINDER,
          NodeShape.PERSON,
          NodeShape.ARROW_RIGHT,
          NodeShape.ARROW_LEFT,
          NodeShape.ARROW_UP,
          NodeShape.ARROW_DOWN,
          NodeShape.ARROW_X,
          NodeShape.ARROW_Y);

  private FormSizes() {}

  /** Whether the shape shows no text and has a size of its own. */
  static boolean symbol(NodeShape shape) {
    return SYMBOLS.contains(shape);
  }

  /** Whether edges meet each side of the shape in its middle, rather than anywhere along it. */
  static boolean pointed(NodeShape shape) {
    return POINTED.contains(shape);
  }

  /**
   * The smallest frame for a text.
   *
   * @param acrossFlow whether a bar lies from left to right
   */
  static Size around(NodeShape shape, Size text, boolean acrossFlow) {
    double w = text.w() + 2 * PAD_X;
    double h = text.h() + 2 * PAD_Y;
    return switch (shape) {
      case CIRCLE -> square(Math.hypot(text.w(), text.h()) + 2 * CURVE + 4);
      case DOUBLE_CIRCLE -> square(Math.hypot(text.w(), text.h()) + 2 * CURVE + 2 * OFFSET);
      case ELLIPSE, CLOUD, BANG ->
          new Size(text.w() * Math.sqrt(2) + 2 * PAD_X, text.h() * Math.sqrt(2) + 2 * PAD_Y);
      case DIAMOND -> diamond(text);
      case TRIANGLE, FLIPPED_TRIANGLE -> new Size(2 * w, 2 * text.h() + 2 * PAD_Y);
      case HOURGLASS, LIGHTNING_BOLT -> new Size(36, 44);
      case BAR -> acrossFlow ? new Size(BAR_LENGTH, BAR_WIDTH) : new Size(BAR_WIDTH, BAR_LENGTH);
      case SMALL_CIRCLE, FILLED_CIRCLE -> square(16);
      case FRAMED_CIRCLE -> square(20);
      case CROSSED_CIRCLE -> square(32);
      default -> {
        Insets insets = insets(shape);
        yield new Size(w + insets.left + insets.right, h + insets.top + insets.bottom);
      }
    };
  }

  /** The part of the frame in whose middle the text stands. */
  static Rect inner(NodeShape shape, Rect frame) {
    return switch (shape) {
      case TRIANGLE -> new Rect(frame.x(), frame.centerY(), frame.w(), frame.h() / 2);
      case FLIPPED_TRIANGLE -> new Rect(frame.x(), frame.y(), frame.w(), frame.h() / 2);
      default -> {
        Insets in = insets(shape);
        yield new Rect(
            frame.x() + in.left,
            frame.y() + in.top,
            frame.w() - in.left - in.right,
            frame.h() - in.top - in.bottom);
      }
    };
  }

  private record Insets(double left, double top, double right, double bottom) {
    static final Insets NONE = new Insets(0, 0, 0, 0);

    static Insets sides(double each) {
      return new Insets(each, 0, each, 0);
    }
  }

  private static Insets insets(NodeShape shape) {
    return switch (shape) {
      case STADIUM, HORIZONTAL_CYLINDER, BOW_TIE_RECTANGLE -> Insets.sides(CURVE);
      case SUBROUTINE -> Insets.sides(OFFSET);
      case HEXAGON, PARALLELOGRAM, PARALLELOGRAM_ALT, TRAPEZOID, TRAPEZOID_ALT ->
          Insets.sides(SLANT);
      case FLAG -> new Insets(SLANT, 0, 0, 0);
      case DELAY -> new Insets(0, 0, SLANT, 0);
      case CURVED_TRAPEZOID -> Insets.sides(SLANT);
      case LINED_RECTANGLE, LINED_DOCUMENT -> new Insets(OFFSET + 2, 0, 0, bottomWave(shape));
      case DIVIDED_RECTANGLE -> new Insets(0, OFFSET + 2, 0, 0);
      case WINDOW_PANE -> new Insets(OFFSET + 2, OFFSET + 2, 0, 0);
      case STACKED_RECTANGLE, STACKED_DOCUMENT -> new Insets(0, OFFSET, OFFSET, bottomWave(shape));
      case CYLINDER -> new Insets(0, 2 * CURVE - 2, 0, 4);
      case LINED_CYLINDER -> new Insets(0, 2 * CURVE + OFFSET - 2, 0, 4);
      case SLOPED_RECTANGLE, NOTCHED_PENTAGON -> new Insets(0, PAD_Y, 0, 0);
      case DOCUMENT, TAGGED_DOCUMENT -> new Insets(0, 0, 0, 2 * CURVE);
      case PAPER_TAPE -> new Insets(0, 2 * CURVE, 0, 2 * CURVE);
      case PERSON -> new Insets(0, HEAD, 0, 0);
      case ARROW_RIGHT -> new Insets(0, BlockArrows.WING, BlockArrows.HEAD, BlockArrows.WING);
      case ARROW_LEFT -> new Insets(BlockArrows.HEAD, BlockArrows.WING, 0, BlockArrows.WING);
      case ARROW_X ->
          new Insets(BlockArrows.HEAD, BlockArrows.WING, BlockArrows.HEAD, BlockArrows.WING);
      case ARROW_UP -> new Insets(BlockArrows.WING, BlockArrows.HEAD, BlockArrows.WING, 0);
      case ARROW_DOWN -> new Insets(BlockArrows.WING, 0, BlockArrows.WING, BlockArrows.HEAD);
      case ARROW_Y ->
          new Insets(BlockArrows.WING, BlockArrows.HEAD, BlockArrows.WING, BlockArrows.HEAD);
      default -> Insets.NONE;
    };
  }

  private static double bottomWave(NodeShape shape) {
    return shape == NodeShape.LINED_DOCUMENT || shape == NodeShape.STACKED_DOCUMENT ? 2 * CURVE : 0;
  }

  private static Size square(double side) {
    double whole = Math.ceil(side / 2) * 2;
    return new Size(whole, whole);
  }

  // The text's corners lie on the sides where half its width and height, each as a share of the
  // diamond's, add up to one; half the height is fixed first so that the diamond stays flat.
  private static Size diamond(Size text) {
    double halfWidth = text.w() / 2 + 6;
    double halfHeight = text.h() / 2 + 4;
    double b = Math.max(36, halfHeight * 2);
    double a = halfWidth / (1 - halfHeight / b);
    return new Size(Math.ceil(Math.max(a, b)) * 2, b * 2);
  }
}
