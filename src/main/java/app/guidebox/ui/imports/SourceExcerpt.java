package app.guidebox.ui.imports;

import app.guidebox.diagram.picture.Emoji;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Some lines of a guide as they are written, one of them standing out. */
final class SourceExcerpt extends GridPane {
  private static final int BEFORE = 2;
  private static final int AFTER = 4;

  /** A longer line is cut. */
  private static final int LONGEST = 300;

  /**
   * Shows the surroundings of a line.
   *
   * @param line counted from 1
   */
  SourceExcerpt(List<String> lines, int line) {
    getStyleClass().add("source-excerpt");
    int from = Math.clamp(line - BEFORE, 1, Math.max(1, lines.size()));
    int to = Math.min(lines.size(), line + AFTER);
    for (int i = from; i <= to; i++) {
      var number = new Label(Integer.toString(i));
      number.getStyleClass().add("muted");
      number.setMinWidth(Region.USE_PREF_SIZE);
      var written = Emoji.without(lines.get(i - 1));
      var text =
          new Label(written.length() > LONGEST ? written.substring(0, LONGEST) + "…" : written);
      text.setWrapText(true);
      if (i == line) {
        text.getStyleClass().add("current");
      }
      GridPane.setValignment(number, VPos.TOP);
      addRow(i - from, number, text);
    }
  }
}
