package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Segment;
import java.util.List;

/** Thick arrows with a text on their shaft. */
final class BlockArrows {
  /** How far a head reaches out of the shaft, in the arrow's direction. */
  static final double HEAD = 20;

  /** How far a head's corners stand off the shaft's sides. */
  static final double WING = 8;

  private BlockArrows() {}

  static List<Segment> outline(NodeShape shape, Rect r) {
    return switch (shape) {
      case ARROW_LEFT -> along(r, true, false);
      case ARROW_X -> along(r, true, true);
      case ARROW_UP -> upright(r, true, false);
      case ARROW_DOWN -> upright(r, false, true);
      case ARROW_Y -> upright(r, true, true);
      default -> along(r, false, true);
    };
  }

  private static List<Segment> along(Rect r, boolean toLeft, boolean toRight) {
    double head = Math.min(HEAD, r.w() / 3);
    double top = r.y() + WING;
    double bottom = r.bottom() - WING;
    var pen = new Pen();
    if (toLeft) {
      double neck = r.x() + head;
      pen.move(neck, bottom).line(neck, r.bottom()).line(r.x(), r.centerY());
      pen.line(neck, r.y()).line(neck, top);
    } else {
      pen.move(r.x(), bottom).line(r.x(), top);
    }
    if (toRight) {
      double neck = r.right() - head;
      pen.line(neck, top).line(neck, r.y()).line(r.right(), r.centerY());
      pen.line(neck, r.bottom()).line(neck, bottom);
    } else {
      pen.line(r.right(), top).line(r.right(), bottom);
    }
    return pen.close().segments();
  }

  private static List<Segment> upright(Rect r, boolean up, boolean down) {
    double head = Math.min(HEAD, r.h() / 3);
    double left = r.x() + WING;
    double right = r.right() - WING;
    var pen = new Pen();
    if (up) {
      double neck = r.y() + head;
      pen.move(left, neck).line(r.x(), neck).line(r.centerX(), r.y());
      pen.line(r.right(), neck).line(right, neck);
    } else {
      pen.move(left, r.y()).line(right, r.y());
    }
    if (down) {
      double neck = r.bottom() - head;
      pen.line(right, neck).line(r.right(), neck).line(r.centerX(), r.bottom());
      pen.line(r.x(), neck).line(left, neck);
    } else {
      pen.line(right, r.bottom()).line(left, r.bottom());
    }
    return pen.close().segments();
  }
}
