package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.BoxTable;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Lays tables out: columns as wide as their texts, hair lines between rows, a bold header. */
final class TableLayout {
  private static final double PAD_X = 12;
  private static final double PAD_Y = 8;
  private static final double LINE = 20;

  private final Lettering lettering;

  TableLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /** The picture of a table by itself. */
  Picture picture(BoxTable table) {
    Size size = size(table);
    var shapes = shapes(table, "b1", new Rect(0, 0, size.w(), size.h()));
    return new Framing(lettering)
        .picture(
            table.title(),
            "A table of %d rows and %d columns".formatted(table.rows().size(), table.columns()),
            shapes,
            List.of("b1"),
            Map.of("b1", "table"),
            List.of());
  }

  /** The room that a table needs. */
  Size size(BoxTable table) {
    return new Size(Arrays.stream(widths(table)).sum(), Arrays.stream(heights(table)).sum());
  }

  /** The table in a rectangle that is at least as large as it needs. */
  List<Shape> shapes(BoxTable table, String of, Rect rect) {
    double[] widths = stretched(widths(table), rect.w());
    double[] heights = stretched(heights(table), rect.h());
    var shapes = new ArrayList<Shape>();
    shapes.add(
        new Shape.Box(
            of, rect, Pen.rounded(rect, FormOutlines.RADIUS), Role.NODE, Tint.NONE, Stroke.THIN));
    var texts = new ArrayList<Shape>();
    double y = rect.y();
    for (int row = 0; row < table.rows().size(); row++) {
      if (row > 0) {
        shapes.add(rule(of, new Point(rect.x(), y), new Point(rect.right(), y)));
      }
      double x = rect.x();
      int column = 0;
      for (BoxTable.Cell cell : table.rows().get(row).cells()) {
        double width = 0;
        for (int i = column; i < Math.min(column + cell.span(), widths.length); i++) {
          width += widths[i];
        }
        if (column > 0) {
          shapes.add(rule(of, new Point(x, y), new Point(x, y + heights[row])));
        }
        TextBlock text = set(cell, row < table.headerRows());
        var room =
            new Rect(
                x + PAD_X,
                y + (heights[row] - text.height()) / 2,
                width - 2 * PAD_X,
                text.height());
        texts.addAll(text.in(room, Align.LEFT, of, Role.NODE, Tint.NONE));
        x += width;
        column += cell.span();
      }
      y += heights[row];
    }
    shapes.addAll(texts);
    return shapes;
  }

  private static Shape rule(String of, Point from, Point to) {
    return new Shape.Line(of, List.of(from, to), List.of(), 0, Role.FAINT, Tint.NONE, Stroke.THIN);
  }

  private TextBlock set(BoxTable.Cell cell, boolean header) {
    return lettering.set(
        Label.of(String.join("\n", cell.lines())),
        DrawingText.SIZE,
        header ? Weight.STRONG : Weight.PLAIN,
        Double.MAX_VALUE);
  }

  private double[] widths(BoxTable table) {
    double[] widths = new double[Math.max(1, table.columns())];
    Arrays.fill(widths, 2 * PAD_X);
    for (int row = 0; row < table.rows().size(); row++) {
      int column = 0;
      for (BoxTable.Cell cell : table.rows().get(row).cells()) {
        double need = set(cell, row < table.headerRows()).width() + 2 * PAD_X;
        int last = Math.min(column + cell.span(), widths.length) - 1;
        double have = 0;
        for (int i = column; i <= last; i++) {
          have += widths[i];
        }
        if (last >= column && need > have) {
          widths[last] += need - have;
        }
        column += cell.span();
      }
    }
    return widths;
  }

  private static double[] heights(BoxTable table) {
    return table.rows().stream()
        .mapToDouble(
            row ->
                2 * PAD_Y
                    + LINE
                        * row.cells().stream()
                            .mapToInt(cell -> Math.max(1, cell.lines().size()))
                            .max()
                            .orElse(1))
        .toArray();
  }

  private static double[] stretched(double[] lengths, double whole) {
    double factor = Math.max(1, whole / Math.max(1, Arrays.stream(lengths).sum()));
    return Arrays.stream(lengths).map(length -> length * factor).toArray();
  }
}
