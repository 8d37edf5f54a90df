package app.guidebox.diagram.layout.journey;

import app.guidebox.diagram.layout.journey.JourneyLayout.Stage;
import app.guidebox.diagram.layout.journey.JourneyLayout.Step;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Series;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.layout.page.Wrapping.Run;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.List;

/** Draws a journey's stages in rows. */
final class JourneyRows {
  static final double COLUMN = 132;
  static final double COLUMN_GAP = 12;
  static final double PAD_X = 10;
  static final double SMALL = 12;

  private static final double PAD_Y = 8;
  private static final double STAGE_PAD = 12;
  private static final double ROW_GAP = 20;

  /** From one score to the next. */
  private static final double LEVEL = 26;

  /** Between the lowest face and its task, so that the score has room. */
  private static final double STEM = 24;

  private final Lettering lettering;
  private final List<Stage> stages;
  private final List<Step> steps = new ArrayList<>();
  private final int best;
  private final List<Shape> frames = new ArrayList<>();
  private final List<Shape> lines = new ArrayList<>();
  private final List<Shape> boxes = new ArrayList<>();

  JourneyRows(Lettering lettering, List<Stage> stages) {
    this.lettering = lettering;
    this.stages = stages;
    stages.forEach(stage -> steps.addAll(stage.steps()));
    this.best = steps.stream().mapToInt(step -> step.task().score()).reduce(Faces.BEST, Math::max);
  }

  List<Shape> shapes(List<List<Run>> rows) {
    double y = 0;
    for (List<Run> row : rows) {
      y += row(row, y) + ROW_GAP;
    }
    var shapes = new ArrayList<>(frames);
    shapes.addAll(lines);
    shapes.addAll(boxes);
    return shapes;
  }

  private static double width(Run run) {
    return 2 * STAGE_PAD + run.count() * (COLUMN + COLUMN_GAP) - COLUMN_GAP;
  }

  private TextBlock title(Run run) {
    Label label = stages.get(run.group()).section().label();
    return lettering.set(label, Measures.SMALL_TEXT, Weight.STRONG, width(run) - 2 * STAGE_PAD);
  }

  /** Draws a row and gives its height. */
  private double row(List<Run> row, double top) {
    double titles = row.stream().mapToDouble(run -> title(run).height()).max().orElse(0);
    double faces = top + STAGE_PAD + (titles == 0 ? 0 : titles + STAGE_PAD);
    double taskTop = faces + (best - 1) * LEVEL + 2 * Faces.RADIUS + STEM;
    double taskHeight = 0;
    for (Run run : row) {
      for (Step step : steps.subList(run.from(), run.from() + run.count())) {
        double texts = step.name().height() + step.actors().height();
        taskHeight = Math.max(taskHeight, texts + 2 * PAD_Y);
      }
    }
    double bottom = taskTop + taskHeight + STAGE_PAD;
    var way = new ArrayList<Point>();
    double x = 0;
    for (Run run : row) {
      frame(run, new Rect(x, top, width(run), bottom - top));
      double left = x + STAGE_PAD;
      for (Step step : steps.subList(run.from(), run.from() + run.count())) {
        way.add(column(step, new Rect(left, taskTop, COLUMN, taskHeight), faces));
        left += COLUMN + COLUMN_GAP;
      }
      x += width(run) + COLUMN_GAP;
    }
    if (way.size() > 1) {
      lines.add(new Shape.Line("way", way, List.of(), 0, Role.EDGE, Tint.NONE, Stroke.THICK));
    }
    return bottom - top;
  }

  private void frame(Run run, Rect frame) {
    String id = stages.get(run.group()).section().id();
    if (id.isEmpty()) {
      return;
    }
    Tint tint = Series.wash(run.group());
    shapesOf(id, frame, Role.GROUP, tint, frames);
    frames.addAll(title(run).in(frame.grown(-STAGE_PAD), Align.CENTER, id, Role.GROUP, tint));
  }

  private static void shapesOf(String id, Rect frame, Role role, Tint tint, List<Shape> shapes) {
    shapes.add(
        new Shape.Box(id, frame, Pen.rounded(frame, Measures.RADIUS), role, tint, Stroke.THIN));
  }

  /** Draws a task with its face and gives the middle of the face. */
  private Point column(Step step, Rect box, double faces) {
    String id = step.task().id();
    shapesOf(id, box, Role.NODE, Tint.NONE, boxes);
    double texts = step.name().height() + step.actors().height();
    double top = box.centerY() - texts / 2;
    Rect room = new Rect(box.x(), top, box.w(), texts);
    boxes.addAll(step.name().in(room, Align.CENTER, id, Role.NODE, Tint.NONE));
    Rect below = new Rect(box.x(), top + step.name().height(), box.w(), step.actors().height());
    boxes.addAll(step.actors().in(below, Align.CENTER, id, Role.FAINT, Tint.NONE));
    int score = Math.max(1, step.task().score());
    var face = new Point(box.centerX(), faces + Faces.RADIUS + (best - score) * LEVEL);
    lines.add(
        new Shape.Line(
            id,
            List.of(face, new Point(box.centerX(), box.y())),
            List.of(),
            0,
            Role.FAINT,
            Tint.NONE,
            Stroke.DASHED));
    boxes.addAll(Faces.face(id + ".face", face.x(), face.y(), score));
    TextBlock number =
        lettering.set(
            Label.of(Integer.toString(step.task().score())), SMALL, Weight.PLAIN, Double.MAX_VALUE);
    boxes.addAll(
        number.in(
            new Rect(face.x() + 6, face.y() + Faces.RADIUS + 3, number.width(), number.height()),
            Align.LEFT,
            id + ".score",
            Role.FAINT,
            Tint.NONE));
    return face;
  }
}
