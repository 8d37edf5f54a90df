package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Segment;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A node whose texts are set: knows how much room it needs, and draws itself. */
final class NodeBody {
  static final double TEXT = Measures.TEXT;
  static final double SMALL_TEXT = Measures.SMALL_TEXT;

  private static final double ROW_WIDTH = 420;
  private static final double COLUMN_GAP = 16;
  private static final double COMPARTMENT_PAD = 8;
  private static final double SMALLEST_WIDTH = 56;

  private final FlowGraph.Node node;
  private final TextBlock stereotype;
  private final TextBlock label;
  private final List<Table> tables;
  private final boolean acrossFlow;

  /** The rows of one compartment, set. */
  private record Table(List<List<TextBlock>> rows, List<Double> columns) {
    double width() {
      double width = COLUMN_GAP * Math.max(0, columns.size() - 1);
      for (double column : columns) {
        width += column;
      }
      return width;
    }

    double height() {
      return rows.stream().mapToDouble(Table::height).sum() + 2 * COMPARTMENT_PAD;
    }

    static double height(List<TextBlock> row) {
      return row.stream().mapToDouble(TextBlock::height).max().orElse(0);
    }
  }

  /**
   * @param acrossFlow whether edges run up and down, so that a bar lies from left to right
   */
  NodeBody(FlowGraph.Node node, Lettering lettering, double maxWidth, boolean acrossFlow) {
    this.node = node;
    this.acrossFlow = acrossFlow;
    boolean table = !node.compartments().isEmpty();
    boolean silent = FormSizes.symbol(node.shape());
    this.stereotype =
        node.stereotype().isEmpty() || silent
            ? TextBlock.EMPTY
            : lettering.set(
                Label.of("«" + node.stereotype() + "»"), SMALL_TEXT, Weight.PLAIN, maxWidth);
    this.label =
        silent
            ? TextBlock.EMPTY
            : lettering.set(node.label(), TEXT, table ? Weight.STRONG : Weight.PLAIN, maxWidth);
    this.tables = node.compartments().stream().map(each -> table(each, lettering)).toList();
  }

  private static Table table(FlowGraph.Compartment compartment, Lettering lettering) {
    var rows = new ArrayList<List<TextBlock>>();
    int count = compartment.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    double[] columns = new double[count];
    for (FlowGraph.Row row : compartment.rows()) {
      var cells = new ArrayList<TextBlock>();
      for (Label cell : row.cells()) {
        TextBlock set = lettering.set(cell, SMALL_TEXT, Weight.PLAIN, ROW_WIDTH);
        columns[cells.size()] = Math.max(columns[cells.size()], set.width());
        cells.add(set);
      }
      rows.add(cells);
    }
    return new Table(rows, Arrays.stream(columns).boxed().toList());
  }

  /** Whether it may be made as large as its neighbours. */
  boolean mayGrow() {
    return tables.isEmpty() && !FormSizes.symbol(node.shape());
  }

  /** The room that it needs. */
  Size size() {
    if (tables.isEmpty()) {
      Size text = new Size(Math.max(stereotype.width(), label.width()), headHeight());
      Size size = FormSizes.around(node.shape(), text, acrossFlow);
      boolean free = FormSizes.pointed(node.shape()) || FormSizes.symbol(node.shape());
      return free ? size : new Size(Math.max(Math.ceil(size.w()), SMALLEST_WIDTH), size.h());
    }
    double width = Math.max(stereotype.width(), label.width());
    double height = headHeight() + 2 * FormSizes.PAD_Y;
    for (Table table : tables) {
      width = Math.max(width, table.width());
      height += table.height();
    }
    return new Size(Math.ceil(width) + 2 * FormSizes.PAD_X, height);
  }

  private double headHeight() {
    return stereotype.height() + label.height();
  }

  /** Its shapes, in the frame that it was given. */
  void draw(Rect frame, List<Shape> shapes) {
    Tint tint = AuthorStyle.boxTint(node.style());
    Stroke stroke = AuthorStyle.boxStroke(node.style());
    Role role = node.shape() == NodeShape.NOTE ? Role.NOTE : Role.NODE;
    List<List<Segment>> details = FormDetails.lines(node.shape(), frame);
    List<Segment> outline = FormOutlines.outline(node.shape(), frame);
    Stroke around = FormDetails.bare(node.shape()) ? Stroke.NONE : stroke;
    Role ground = node.shape() == NodeShape.TEXT ? Role.CANVAS : role;
    shapes.add(new Shape.Box(node.id(), frame, outline, ground, tint, around));
    if (FormDetails.dark(node.shape())) {
      shapes.add(new Shape.Mark(node.id(), outline, Shape.Filling.SOLID, role, tint, stroke));
    }
    for (List<Segment> line : details) {
      shapes.add(new Shape.Mark(node.id(), line, Shape.Filling.OPEN, role, tint, Stroke.THIN));
    }
    if (tables.isEmpty()) {
      drawHead(FormSizes.inner(node.shape(), frame), role, tint, shapes);
    } else {
      drawTables(frame, role, tint, shapes);
    }
  }

  private void drawHead(Rect inner, Role role, Tint tint, List<Shape> shapes) {
    double top = inner.centerY() - headHeight() / 2;
    var upper = new Rect(inner.x(), top, inner.w(), stereotype.height());
    var lower = new Rect(inner.x(), top + upper.h(), inner.w(), label.height());
    shapes.addAll(stereotype.in(upper, Align.CENTER, node.id(), role, tint));
    shapes.addAll(label.in(lower, Align.CENTER, node.id(), role, tint));
  }

  private void drawTables(Rect frame, Role role, Tint tint, List<Shape> shapes) {
    double head = headHeight() + 2 * FormSizes.PAD_Y;
    drawHead(new Rect(frame.x(), frame.y(), frame.w(), head), role, tint, shapes);
    double y = frame.y() + head;
    for (Table table : tables) {
      shapes.add(
          new Shape.Mark(
              node.id(),
              Pen.polyline(frame.x(), y, frame.right(), y),
              Shape.Filling.OPEN,
              role,
              tint,
              Stroke.THIN));
      drawRows(table, frame.x() + FormSizes.PAD_X, y + COMPARTMENT_PAD, role, tint, shapes);
      y += table.height();
    }
  }

  private void drawRows(
      Table table, double left, double top, Role role, Tint tint, List<Shape> shapes) {
    double y = top;
    for (List<TextBlock> row : table.rows()) {
      double x = left;
      for (int column = 0; column < row.size(); column++) {
        TextBlock cell = row.get(column);
        var room = new Rect(x, y, table.columns().get(column), cell.height());
        shapes.addAll(cell.in(room, Align.LEFT, node.id(), role, tint));
        x += table.columns().get(column) + COLUMN_GAP;
      }
      y += Table.height(row);
    }
  }
}
