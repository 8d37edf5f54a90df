package app.guidebox.ui.markdown;

import app.guidebox.ui.markdown.BoxStrokes.Weight;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/**
 * Draws box-drawing characters as lines that meet exactly, which glyphs of a font do not: their
 * edges are blended twice where they overlap.
 */
final class BoxPen {
  /** How far the two lines of a double line are from its middle, in px. */
  private static final double DOUBLE = 1.5;

  private final List<PathElement> light = new ArrayList<>();
  private final List<PathElement> heavy = new ArrayList<>();

  /** A cell of the text: its sides, and where its lines meet. */
  record Cell(double left, double top, double right, double bottom, double x, double y) {}

  List<PathElement> light() {
    return light;
  }

  List<PathElement> heavy() {
    return heavy;
  }

  void draw(BoxStrokes strokes, Cell cell) {
    if (strokes.arc()) {
      arc(strokes, cell);
    } else if (strokes.dashes() > 1) {
      dashes(strokes, cell);
    } else {
      horizontal(strokes.left(), strokes.right(), strokes, cell, cell.left(), -1);
      horizontal(strokes.right(), strokes.left(), strokes, cell, cell.right(), 1);
      vertical(strokes.up(), strokes.down(), strokes, cell, cell.top(), -1);
      vertical(strokes.down(), strokes.up(), strokes, cell, cell.bottom(), 1);
    }
  }

  private void horizontal(
      Weight weight, Weight opposite, BoxStrokes strokes, Cell cell, double edge, int side) {
    switch (weight) {
      case NONE -> {}
      case LIGHT, HEAVY -> {
        double end = singleEnd(opposite, strokes.up(), strokes.down(), side);
        line(weight, edge, cell.y(), cell.x() + end, cell.y());
      }
      case DOUBLE -> {
        double above = doubleEnd(strokes.up(), strokes.down(), side);
        double below = doubleEnd(strokes.down(), strokes.up(), side);
        line(weight, edge, cell.y() - DOUBLE, cell.x() + above, cell.y() - DOUBLE);
        line(weight, edge, cell.y() + DOUBLE, cell.x() + below, cell.y() + DOUBLE);
      }
    }
  }

  private void vertical(
      Weight weight, Weight opposite, BoxStrokes strokes, Cell cell, double edge, int side) {
    switch (weight) {
      case NONE -> {}
      case LIGHT, HEAVY -> {
        double end = singleEnd(opposite, strokes.left(), strokes.right(), side);
        line(weight, cell.x(), edge, cell.x(), cell.y() + end);
      }
      case DOUBLE -> {
        double before = doubleEnd(strokes.left(), strokes.right(), side);
        double after = doubleEnd(strokes.right(), strokes.left(), side);
        line(weight, cell.x() - DOUBLE, edge, cell.x() - DOUBLE, cell.y() + before);
        line(weight, cell.x() + DOUBLE, edge, cell.x() + DOUBLE, cell.y() + after);
      }
    }
  }

  // A single line runs through, or ends at a double line: at its near side where that goes on.
  private static double singleEnd(Weight opposite, Weight across, Weight alsoAcross, int side) {
    boolean goesOn = across == Weight.DOUBLE && alsoAcross == Weight.DOUBLE;
    boolean corner = across == Weight.DOUBLE || alsoAcross == Weight.DOUBLE;
    if (opposite != Weight.NONE || !corner) {
      // Half a line more, so that two ends make a whole corner.
      return opposite == Weight.NONE ? -side * 0.5 : 0;
    }
    return goesOn ? side * DOUBLE : -side * DOUBLE;
  }

  // Each line of a double line turns at a line on its own side, and goes around one on the other.
  private static double doubleEnd(Weight near, Weight far, int side) {
    if (near == Weight.DOUBLE) {
      return side * DOUBLE;
    }
    if (near != Weight.NONE) {
      return 0;
    }
    return far == Weight.DOUBLE ? -side * DOUBLE : 0;
  }

  private void arc(BoxStrokes strokes, Cell cell) {
    double toX = strokes.right() == Weight.NONE ? cell.left() : cell.right();
    double toY = strokes.down() == Weight.NONE ? cell.top() : cell.bottom();
    double radius = Math.min(Math.abs(toX - cell.x()), Math.abs(toY - cell.y()));
    double bendY = cell.y() + Math.copySign(radius, toY - cell.y());
    light.add(new MoveTo(cell.x(), toY));
    light.add(new LineTo(cell.x(), bendY));
    light.add(new QuadCurveTo(cell.x(), cell.y(), toX, cell.y()));
  }

  private void dashes(BoxStrokes strokes, Cell cell) {
    boolean across = strokes.left() != Weight.NONE;
    var weight = across ? strokes.left() : strokes.up();
    double from = across ? cell.left() : cell.top();
    double step = (across ? cell.right() - from : cell.bottom() - from) / strokes.dashes();
    for (int dash = 0; dash < strokes.dashes(); dash++) {
      double start = from + (dash + 0.15) * step;
      double end = from + (dash + 0.85) * step;
      if (across) {
        line(weight, start, cell.y(), end, cell.y());
      } else {
        line(weight, cell.x(), start, cell.x(), end);
      }
    }
  }

  private void line(Weight weight, double fromX, double fromY, double toX, double toY) {
    var pen = weight == Weight.HEAVY ? heavy : light;
    pen.add(new MoveTo(fromX, fromY));
    pen.add(new LineTo(toX, toY));
  }
}
