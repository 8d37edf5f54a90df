package app.guidebox.ui.markdown;

import app.guidebox.guide.Block;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** The marks of a list's entries. */
final class ListMarks {
  private static final String[] BULLETS = {"•", "◦", "▪"};
  private static final double DIGIT = 9;

  private ListMarks() {}

  /** How far a list's text stands in: more where its numbers are long, nothing when too deep. */
  static double indent(boolean numbered, int last, int depth) {
    if (depth >= PageLimits.NESTING) {
      return 0;
    }
    int digits = String.valueOf(last).length();
    return numbered
        ? Math.max(Rhythm.LIST_INDENT, Rhythm.MARKER_GAP + DIGIT * (digits + 1))
        : Rhythm.LIST_INDENT;
  }

  static Node mark(Block.Task task, boolean numbered, int number, int depth) {
    var mark =
        switch (task) {
          case NONE -> new Text(numbered ? number + "." : BULLETS[depth % BULLETS.length]);
          case OPEN -> new Text("☐");
          case DONE -> new Text("☑");
        };
    mark.getStyleClass().add(numbered ? "list-number" : "list-bullet");
    mark.setVisible(depth < PageLimits.NESTING);
    if (task != Block.Task.NONE) {
      mark.getStyleClass().add("task-mark");
      mark.setAccessibleText(task == Block.Task.DONE ? "done" : "to do");
    }
    return mark;
  }
}
