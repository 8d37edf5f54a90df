package app.guidebox.ui.diagram;

import app.guidebox.diagram.picture.Palette;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rgb;
import app.guidebox.diagram.picture.Segment;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.transform.Scale;

/** Turns a picture's shapes into JavaFX nodes; call it on the JavaFX thread only. */
public final class PicturePainter {
  /** A painted text may be this much wider than measured before it is squeezed, in px. */
  private static final double WIDTH_TOLERANCE = 0.5;

  private final PictureFonts fonts = new PictureFonts();

  /**
   * Nodes for the whole picture except its canvas, which is whatever they are put on; each node's
   * user data is the id of the element that it belongs to.
   */
  public Group paint(Picture picture, Palette palette) {
    var group = new Group();
    for (Shape shape : picture.shapes()) {
      group.getChildren().add(node(shape, palette));
    }
    return group;
  }

  private Node node(Shape shape, Palette palette) {
    Node node =
        switch (shape) {
          case Shape.Box box ->
              path(
                  box.outline(),
                  palette.filled(box.role())
                      ? color(palette.fill(box.role(), box.tint()))
                      : Color.TRANSPARENT,
                  color(palette.stroke(box.role(), box.tint())),
                  box.stroke());
          case Shape.Line line ->
              path(
                  line.outline(),
                  Color.TRANSPARENT,
                  color(palette.stroke(line.role(), line.tint())),
                  line.stroke());
          case Shape.Mark mark -> mark(mark, palette);
          case Shape.Text text -> text(text, palette);
        };
    node.setUserData(shape.of());
    return node;
  }

  private static Node mark(Shape.Mark mark, Palette palette) {
    Color line = color(palette.stroke(mark.role(), mark.tint()));
    Color fill =
        switch (mark.filling()) {
          case SOLID -> line;
          case HOLLOW -> color(palette.canvas());
          case OPEN -> Color.TRANSPARENT;
        };
    return path(mark.outline(), fill, line, mark.stroke());
  }

  private static Path path(List<Segment> outline, Color fill, Color line, Stroke stroke) {
    var path = new Path(outline.stream().map(PicturePainter::element).toList());
    path.setFill(fill.equals(Color.TRANSPARENT) ? null : fill);
    path.setStroke(stroke == Stroke.NONE ? null : line);
    path.setStrokeWidth(stroke.width());
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    if (stroke.dash() > 0) {
      path.getStrokeDashArray().setAll(stroke.dash(), stroke.dash());
    }
    return path;
  }

  private static PathElement element(Segment segment) {
    return switch (segment) {
      case Segment.MoveTo(Point to) -> new MoveTo(to.x(), to.y());
      case Segment.LineTo(Point to) -> new LineTo(to.x(), to.y());
      case Segment.CurveTo(Point one, Point two, Point to) ->
          new CubicCurveTo(one.x(), one.y(), two.x(), two.y(), to.x(), to.y());
      case Segment.Close() -> new ClosePath();
    };
  }

  private Node text(Shape.Text line, Palette palette) {
    Color color = color(palette.text(line.role(), line.tint()));
    var group = new Group();
    for (Shape.Run run : line.runs()) {
      for (Shape.Run part : fonts.parts(run)) {
        var text = new Text(part.text());
        text.setFont(fonts.font(part));
        text.setBoundsType(TextBoundsType.LOGICAL);
        text.setTextOrigin(VPos.BASELINE);
        text.setX(part.x());
        text.setY(line.baseline());
        text.setFill(color);
        squeeze(text, part);
        group.getChildren().add(text);
      }
    }
    return group;
  }

  // Letters from a system font may be wider than the room that was measured for them.
  private static void squeeze(Text text, Shape.Run run) {
    double painted = text.getLayoutBounds().getWidth();
    if (painted > run.width() + WIDTH_TOLERANCE) {
      text.getTransforms().add(new Scale(run.width() / painted, 1, run.x(), 0));
    }
  }

  static Color color(Rgb color) {
    return Color.rgb(color.red(), color.green(), color.blue());
  }
}
