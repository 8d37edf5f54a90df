package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.Placement.Route;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.model.FlowGraph.Edge;
import app.guidebox.diagram.model.FlowGraph.Group;
import app.guidebox.diagram.model.FlowGraph.Node;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.model.Style;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.elk.core.math.ElkPadding;

/** Places blocks in the cells that their styles name, in the manner of CSS's grids. */
final class GridPlacer {
  private static final double GAP = 18;
  private static final double GAP_WITH_EDGES = 36;
  private static final Pattern COLUMN = Pattern.compile("(\\d{1,5}) / span (\\d{1,5})");

  /** A block's cell; rows and columns are counted from 0. */
  private record Cell(String id, int row, int column, int span, Size size) {}

  private final FlowSheet sheet;
  private final TitleBands bands;
  private final double gap;
  private final Map<String, List<Node>> nodes = new HashMap<>();
  private final Map<String, List<Group>> groups = new HashMap<>();
  private final Map<String, NodeShape> shapes = new HashMap<>();
  private final Map<String, List<Cell>> cells = new HashMap<>();
  private final Map<String, Group> groupsById = new HashMap<>();
  private final Map<String, Rect> nodeFrames = new HashMap<>();
  private final Map<String, Rect> groupFrames = new HashMap<>();

  /**
   * @param roomier how many times the ordinary gaps, so that links find their way
   */
  GridPlacer(FlowSheet sheet, TitleBands bands, double roomier) {
    this.sheet = sheet;
    this.bands = bands;
    this.gap = roomier * (sheet.graph().edges().isEmpty() ? GAP : GAP_WITH_EDGES);
    for (Node node : sheet.graph().nodes()) {
      nodes.computeIfAbsent(node.parent(), _ -> new ArrayList<>()).add(node);
      shapes.put(node.id(), node.shape());
    }
    for (Group group : sheet.graph().groups()) {
      groups.computeIfAbsent(group.parent(), _ -> new ArrayList<>()).add(group);
      groupsById.put(group.id(), group);
    }
  }

  Placement place() {
    Size whole = measure("");
    place("", new Rect(0, 0, whole.w(), whole.h()));
    var routes = new HashMap<String, Route>();
    for (Edge edge : sheet.graph().edges()) {
      routes.put(edge.id(), route(edge));
    }
    return new Placement(nodeFrames, groupFrames, routes);
  }

  private Route route(Edge edge) {
    Rect from = frame(edge.from());
    Rect to = frame(edge.to());
    Size text = new Size(sheet.text(edge).middle().width(), sheet.text(edge).middle().height());
    var points =
        List.of(
            new Point(from.centerX(), from.bottom()),
            new Point(from.centerX(), to.y() - gap / 2),
            new Point(to.centerX(), to.y() - gap / 2),
            new Point(to.centerX(), to.y()));
    Rect middle =
        text.w() == 0
            ? Placement.NOWHERE
            : Rect.around(to.centerX(), to.y() - gap / 2, text.w() + 8, text.h());
    return new Route(points, middle, Placement.NOWHERE, Placement.NOWHERE);
  }

  private Rect frame(String id) {
    return nodeFrames.getOrDefault(id, groupFrames.getOrDefault(id, Placement.NOWHERE));
  }

  // As deep as frames may be nested, which the reader limits.
  private Size measure(String container) {
    var inside = new ArrayList<Cell>();
    for (Node node : nodes.getOrDefault(container, List.of())) {
      Size size = sheet.nodes().getOrDefault(node.id(), new Size(0, 0));
      inside.add(cell(node.id(), node.style(), size));
    }
    for (Group group : groups.getOrDefault(container, List.of())) {
      inside.add(cell(group.id(), group.style(), measure(group.id())));
    }
    cells.put(container, inside);
    Size content = new Size(sum(widths(inside)), sum(heights(inside)));
    Group group = groupsById.get(container);
    if (group == null) {
      return content;
    }
    ElkPadding pad = bands.padding(group);
    return content
        .plus(pad.getLeft() + pad.getRight(), pad.getTop() + pad.getBottom())
        .union(bands.smallest(group));
  }

  private static Cell cell(String id, Style style, Size size) {
    int row = style.get("grid-row").map(Integer::parseInt).orElse(1) - 1;
    var column = COLUMN.matcher(style.get("grid-column").orElse("1 / span 1"));
    return column.matches()
        ? new Cell(
            id, row, Integer.parseInt(column.group(1)) - 1, Integer.parseInt(column.group(2)), size)
        : new Cell(id, row, 0, 1, size);
  }

  private double[] widths(List<Cell> inside) {
    int count = inside.stream().mapToInt(cell -> cell.column + cell.span).max().orElse(0);
    double[] widths = new double[count];
    for (Cell cell : inside) {
      double each = (cell.size.w() - (cell.span - 1) * gap) / cell.span;
      for (int i = cell.column; i < cell.column + cell.span; i++) {
        widths[i] = Math.max(widths[i], each);
      }
    }
    return widths;
  }

  private static double[] heights(List<Cell> inside) {
    int count = inside.stream().mapToInt(cell -> cell.row + 1).max().orElse(0);
    double[] heights = new double[count];
    inside.forEach(cell -> heights[cell.row] = Math.max(heights[cell.row], cell.size.h()));
    return heights;
  }

  private double sum(double[] lengths) {
    return Arrays.stream(lengths).sum() + gap * Math.max(0, lengths.length - 1);
  }

  private void place(String container, Rect room) {
    List<Cell> inside = cells.getOrDefault(container, List.of());
    double[] widths = widths(inside);
    double[] heights = heights(inside);
    double wider = widths.length == 0 ? 0 : (room.w() - sum(widths)) / widths.length;
    double higher = heights.length == 0 ? 0 : (room.h() - sum(heights)) / heights.length;
    double[] lefts = starts(widths, wider, room.x());
    double[] tops = starts(heights, higher, room.y());
    for (Cell cell : inside) {
      double w = lefts[cell.column + cell.span] - lefts[cell.column] - gap;
      double h = tops[cell.row + 1] - tops[cell.row] - gap;
      var frame = new Rect(lefts[cell.column], tops[cell.row], w, h);
      Group group = groupsById.get(cell.id);
      if (group == null) {
        nodeFrames.put(cell.id, fitted(cell, frame));
      } else {
        groupFrames.put(cell.id, frame);
        ElkPadding pad = bands.padding(group);
        place(
            cell.id,
            new Rect(
                frame.x() + pad.getLeft(),
                frame.y() + pad.getTop(),
                frame.w() - pad.getLeft() - pad.getRight(),
                frame.h() - pad.getTop() - pad.getBottom()));
      }
    }
  }

  private double[] starts(double[] lengths, double more, double first) {
    double[] starts = new double[lengths.length + 1];
    starts[0] = first;
    for (int i = 0; i < lengths.length; i++) {
      starts[i + 1] = starts[i] + lengths[i] + more + gap;
    }
    return starts;
  }

  /** Blocks with straight sides fill their cells, others stand in the middle. */
  private Rect fitted(Cell cell, Rect frame) {
    NodeShape shape = shapes.getOrDefault(cell.id, NodeShape.RECTANGLE);
    boolean grows = !FormSizes.pointed(shape) && !FormSizes.symbol(shape);
    return grows
        ? frame
        : Rect.around(frame.centerX(), frame.centerY(), cell.size.w(), cell.size.h());
  }
}
