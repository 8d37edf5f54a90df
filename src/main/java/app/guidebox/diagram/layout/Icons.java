package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.model.Sequence.ParticipantKind;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Segment;
import java.util.List;

/** The small drawings in the heads of lanes. */
final class Icons {
  private Icons() {}

  /** Lines to be stroked, in a square of 22 px around the centre. */
  static List<List<Segment>> lines(ParticipantKind kind, double x, double y) {
    return switch (kind) {
      case PARTICIPANT -> List.of();
      case ACTOR ->
          List.of(
              Pen.ellipse(Rect.around(x, y - 7, 8, 8)),
              Pen.polyline(x, y - 3, x, y + 4),
              Pen.polyline(x - 7, y, x + 7, y),
              Pen.polyline(x - 6, y + 11, x, y + 4, x + 6, y + 11));
      case BOUNDARY ->
          List.of(
              Pen.ellipse(Rect.around(x + 3, y, 16, 16)),
              Pen.polyline(x - 11, y - 7, x - 11, y + 7),
              Pen.polyline(x - 11, y, x - 5, y));
      case CONTROL ->
          List.of(
              Pen.ellipse(Rect.around(x, y + 1, 18, 18)),
              Pen.polyline(x + 4, y - 12, x, y - 8, x + 4, y - 4));
      case ENTITY ->
          List.of(
              Pen.ellipse(Rect.around(x, y - 1, 18, 18)), Pen.polyline(x - 9, y + 9, x + 9, y + 9));
      case DATABASE ->
          List.of(
              Pen.ellipse(Rect.around(x, y - 7, 18, 7)),
              new Pen()
                  .move(x - 9, y - 7)
                  .line(x - 9, y + 7)
                  .quarter(x, y + 10.5, false)
                  .quarter(x + 9, y + 7, true)
                  .line(x + 9, y - 7)
                  .segments());
      case COLLECTIONS ->
          List.of(
              Pen.rounded(new Rect(x - 11, y - 5, 18, 14), 2),
              Pen.polyline(x - 7, y - 9, x + 11, y - 9, x + 11, y + 5));
      case QUEUE ->
          List.of(
              Pen.ellipse(Rect.around(x + 8, y, 7, 16)),
              new Pen()
                  .move(x + 8, y - 8)
                  .line(x - 8, y - 8)
                  .quarter(x - 11.5, y, true)
                  .quarter(x - 8, y + 8, false)
                  .line(x + 8, y + 8)
                  .segments());
    };
  }
}
