package app.guidebox.diagram.layout.git;

import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Series;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.layout.page.Texts;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.FlowGraph.Edge;
import app.guidebox.diagram.model.FlowGraph.Group;
import app.guidebox.diagram.model.FlowGraph.Node;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Segment;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws lanes, commits and what ties them. */
final class GitPainter {
  private static final double DOT = 18;
  private static final double PAD_X = 10;
  private static final double PAD_Y = 8;
  private static final double TAG_PAD = 8;
  private static final double GAP = 6;

  /** Between the texts of neighbouring commits; lines change lanes here. */
  private static final double COLUMN_GAP = 22;

  private static final double SHORTEST_STEP = 46;
  private static final double LANE_GAP = 18;

  private final FlowGraph graph;
  private final Lanes lanes;
  private final boolean across;
  private final double step;
  private final double laneStep;
  private final double start;
  private final Map<String, Node> commits = new HashMap<>();

  /** The first commit of each branch. */
  private final Map<String, String> firsts = new HashMap<>();

  private final List<Shape> lines = new ArrayList<>();
  private final List<Shape> boxes = new ArrayList<>();

  GitPainter(FlowGraph graph, Lanes lanes, boolean across) {
    this.graph = graph;
    this.lanes = lanes;
    this.across = across;
    for (Node commit : lanes.commits()) {
      commits.put(commit.id(), commit);
      firsts.putIfAbsent(commit.parent(), commit.id());
    }
    double tag = lanes.tagged() ? Math.round(Lanes.TEXT * 1.4) + 2 * TAG_PAD + GAP : 0;
    double tagWidth = lanes.tagged() ? lanes.widestTag() + 2 * TAG_PAD : 0;
    if (across) {
      double widest = Math.max(lanes.widestName(), tagWidth);
      step = Math.max(SHORTEST_STEP, widest + COLUMN_GAP);
      laneStep = DOT + GAP + lanes.highestName() + tag + LANE_GAP;
      start = lanes.widestHead() + 2 * PAD_X + step * 0.7;
    } else {
      double height = Math.max(Math.max(DOT, tag), lanes.highestName());
      step = Math.max(SHORTEST_STEP, height + COLUMN_GAP);
      double widest = lanes.widestName() + GAP + tagWidth;
      laneStep = DOT + GAP + Math.max(widest, lanes.widestHead() + 2 * PAD_X) + LANE_GAP;
      start = step;
    }
  }

  List<Shape> shapes() {
    lanes.branches().forEach(this::lane);
    graph.edges().forEach(this::tie);
    for (Node commit : lanes.commits()) {
      dot(commit);
      texts(commit);
    }
    var shapes = new ArrayList<>(lines);
    shapes.addAll(boxes);
    return shapes;
  }

  /** A place in the history as a place in the picture. */
  private Point at(double along, int lane) {
    double aside = lane * laneStep;
    if (across) {
      return new Point(along, aside);
    }
    boolean up = graph.direction() == Direction.UP;
    return new Point(aside, up ? -along : along);
  }

  private double along(String commit) {
    return start + lanes.place(commit) * step;
  }

  private Point at(Node commit) {
    return at(along(commit.id()), lanes.lane(commit));
  }

  private void lane(Group branch) {
    TextBlock head = lanes.head(branch);
    int lane = lanes.lane(branch);
    double width = head.width() + 2 * PAD_X;
    double height = head.height() + 2 * PAD_Y;
    Point at = at(0, lane);
    Rect frame =
        across
            ? new Rect(0, at.y() - height / 2, width, height)
            : Rect.around(at.x(), at.y(), width, height);
    Role role = Series.role(lane);
    boxes.add(
        new Shape.Box(
            branch.id(), frame, Pen.rounded(frame, Measures.RADIUS), role, Tint.NONE, Stroke.THIN));
    boxes.addAll(head.centered(frame, branch.id(), role, Tint.NONE));
    Node first = commits.get(firsts.getOrDefault(branch.id(), ""));
    if (first != null) {
      Point from = across ? new Point(frame.right(), at.y()) : below(frame);
      lines.add(line("", List.of(from, at(first)), Role.FAINT, Stroke.DASHED));
    }
  }

  private Point below(Rect frame) {
    boolean up = graph.direction() == Direction.UP;
    return new Point(frame.centerX(), up ? frame.y() : frame.bottom());
  }

  private static Shape line(String of, List<Point> points, Role role, Stroke stroke) {
    return new Shape.Line(of, points, List.of(), 10, role, Tint.NONE, stroke);
  }

  private void tie(Edge edge) {
    Node from = commits.get(edge.from());
    Node to = commits.get(edge.to());
    if (from == null || to == null) {
      return;
    }
    int one = lanes.lane(from);
    int two = lanes.lane(to);
    boolean branching = one != two && to.id().equals(firsts.get(to.parent()));
    int owner = branching ? two : one;
    var points = new ArrayList<Point>();
    points.add(at(from));
    if (one != two) {
      // A merge keeps to its own lane as long as it can, a new branch leaves at once.
      double turn = branching ? along(from.id()) + step / 2 : along(to.id()) - step / 2;
      points.add(at(turn, one));
      points.add(at(turn, two));
    }
    points.add(at(to));
    Stroke stroke =
        edge.style() == LineStyle.DOTTED
            ? Stroke.THICK_DASHED
            : Series.stroke(owner) == Stroke.THICK ? Stroke.THICK : Stroke.THICK_DASHED;
    lines.add(line(edge.id(), points, Series.role(owner), stroke));
  }

  private void dot(Node commit) {
    Point at = at(commit);
    Role role = Series.role(lanes.lane(commit));
    Rect dot = Rect.around(at.x(), at.y(), DOT, DOT);
    boolean square = commit.shape() == NodeShape.RECTANGLE;
    List<Segment> outline = square ? Pen.rounded(dot, 2) : Pen.ellipse(dot);
    boxes.add(new Shape.Box(commit.id(), dot, outline, role, Tint.NONE, Stroke.THICK));
    double x = at.x();
    double y = at.y();
    if (commit.shape() == NodeShape.HEXAGON) {
      mark(commit, Pen.polyline(x - 4, y - 4, x + 4, y + 4), Shape.Filling.OPEN, role);
      mark(commit, Pen.polyline(x - 4, y + 4, x + 4, y - 4), Shape.Filling.OPEN, role);
    } else if (commit.shape() == NodeShape.STADIUM) {
      mark(commit, Pen.ellipse(Rect.around(x, y, 8, 8)), Shape.Filling.OPEN, role);
    } else if (square) {
      mark(commit, Pen.rounded(Rect.around(x, y, 8, 8), 1), Shape.Filling.SOLID, role);
    }
  }

  private void mark(Node commit, List<Segment> outline, Shape.Filling filling, Role role) {
    boxes.add(new Shape.Mark(commit.id(), outline, filling, role, Tint.NONE, Stroke.THIN));
  }

  private void texts(Node commit) {
    Point at = at(commit);
    TextBlock name = lanes.name(commit);
    Rect room =
        across
            ? new Rect(
                at.x() - name.width() / 2, at.y() + DOT / 2 + GAP / 2, name.width(), name.height())
            : new Rect(
                at.x() + DOT / 2 + GAP, at.y() - name.height() / 2, name.width(), name.height());
    Align align = across ? Align.CENTER : Align.LEFT;
    boxes.addAll(name.in(room, align, Texts.beside(commit.id()), Role.CANVAS, Tint.NONE));
    TextBlock tag = lanes.tag(commit);
    if (!tag.isEmpty()) {
      double width = tag.width() + 2 * TAG_PAD;
      double height = tag.height() + 2 * TAG_PAD;
      Rect frame = new Rect(at.x() - width / 2, at.y() - DOT / 2 - GAP - height, width, height);
      if (!across) {
        frame = new Rect(room.right() + GAP, at.y() - height / 2, width, height);
      }
      String of = commit.id() + ".tag";
      boxes.add(
          new Shape.Box(
              of, frame, Pen.rounded(frame, Measures.RADIUS), Role.NOTE, Tint.NONE, Stroke.THIN));
      boxes.addAll(tag.centered(frame, of, Role.NOTE, Tint.NONE));
    }
  }
}
