package app.guidebox.diagram.layout.gantt;

import app.guidebox.diagram.model.GanttChart.Tag;
import app.guidebox.diagram.model.GanttChart.Task;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;

/** The measures of Gantt charts, in px, and what tasks look like. */
final class GanttStyle {
  static final double NAME_WIDTH = 210;
  static final double WIDEST_TIME = 560;
  static final double NARROWEST_TIME = 240;

  /** Between a task's name and the beginning of time. */
  static final double NAME_GAP = 16;

  static final double ROW_PAD = 6;
  static final double BAR = 16;
  static final double BAR_RADIUS = 4;
  static final double NARROWEST_BAR = 3;
  static final double MILESTONE = 16;
  static final double SECTION_PAD = 10;
  static final double SECTION_GAP = 10;
  static final double AXIS_GAP = 8;

  private static final double RED = 22;

  private GanttStyle() {}

  /** A look of bars, and the word for it in the legend. */
  record Look(String word, Role role, Tint tint, Stroke stroke) {}

  static Look look(Task task) {
    if (task.is(Tag.CRIT)) {
      return task.is(Tag.DONE)
          ? new Look("critical, done", Role.NODE, new Tint(Tint.Strength.SOFT, RED), Stroke.THIN)
          : new Look("critical", Role.SERIES_5, Tint.NONE, Stroke.THICK);
    }
    if (task.is(Tag.DONE)) {
      return new Look("done", Role.NODE, new Tint(Tint.Strength.GREY, 0), Stroke.THIN);
    }
    return task.is(Tag.ACTIVE)
        ? new Look("active", Role.SERIES_1, Tint.NONE, Stroke.THICK)
        : new Look("to do", Role.SERIES_1, Tint.NONE, Stroke.THIN);
  }
}
