package app.guidebox.ui.markdown;

import app.guidebox.ui.markdown.BoxPen.Cell;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;

/** The lines of a text's box-drawing characters; the text itself has spaces in their places. */
final class BoxArtInk extends Group {
  /** Where the face draws its horizontal lines: above the baseline, as a share of its size. */
  private static final double LINE_HEIGHT = 0.37;

  private static final int SAMPLE = 100;

  private final String text;
  private final Path light = new Path();
  private final Path heavy = new Path();

  BoxArtInk(String text) {
    this.text = text;
    light.getStyleClass().add("box-line");
    heavy.getStyleClass().addAll("box-line", "heavy");
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(light, heavy);
  }

  /** The text as its letters are shown: without what is drawn here. */
  static String lettersOf(String text) {
    var letters = new StringBuilder(text);
    for (int index = 0; index < letters.length(); index++) {
      if (BoxStrokes.of(letters.charAt(index)).isPresent()) {
        letters.setCharAt(index, ' ');
      }
    }
    return letters.toString();
  }

  /** Draws the lines where the text has been laid out, a line of it for each of its own. */
  void draw(Passage passage, Font font) {
    var pen = new BoxPen();
    var layout = passage.getLayoutInfo();
    double cell = cellWidth(font);
    double baseline = passage.getBaselineOffset();
    double middle = baseline - LINE_HEIGHT * font.getSize();
    int index = 0;
    int row = 0;
    for (var line : text.split("\n", -1)) {
      if (row < layout.getTextLineCount()) {
        drawLine(pen, passage, layout, row, line, index, cell, middle);
      }
      index += line.length() + 1;
      row++;
    }
    light.getElements().setAll(pen.light());
    heavy.getElements().setAll(pen.heavy());
  }

  private static void drawLine(
      BoxPen pen,
      Passage passage,
      LayoutInfo layout,
      int row,
      String line,
      int index,
      double cell,
      double middle) {
    double top = layout.getTextLine(row, true).bounds().getMinY();
    double bottom = layout.getTextLine(row, true).bounds().getMaxY();
    boolean even = line.chars().allMatch(BoxArtInk::isOneCell);
    for (int column = 0; column < line.length(); column++) {
      var strokes = BoxStrokes.of(line.charAt(column));
      if (strokes.isEmpty()) {
        continue;
      }
      int at = index + column;
      double left =
          even ? column * cell : passage.placesOf(new TextRange(at, at + 1)).getFirst().getMinX();
      double x = Math.floor(left + cell / 2) + 0.5;
      double y = Math.floor(top + middle) + 0.5;
      pen.draw(strokes.get(), new Cell(left, top, left + cell, bottom, x, y));
    }
  }

  // Letters outside of these come from other fonts, and their widths are anyone's guess.
  private static boolean isOneCell(int letter) {
    return (letter >= ' ' && letter < 0x7F)
        || (letter >= 0xA0 && letter < 0x250)
        || (letter >= 0x2500 && letter < 0x2580);
  }

  private static double cellWidth(Font font) {
    var sample = new Text("0".repeat(SAMPLE));
    sample.setFont(font);
    return sample.getLayoutBounds().getWidth() / SAMPLE;
  }
}
