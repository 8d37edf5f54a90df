package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.Area;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a placed drawing into shapes: containers, then edges, boxes and texts. */
final class DrawingPainter {
  private static final double UNDERLINE_GAP = 2;

  private final BoxArt art;
  private final Lettering lettering;
  private final Map<String, DrawingText> texts;
  private final Map<String, Rect> frames;
  private final DrawingScale columns;
  private final DrawingScale rows;
  private final List<Shape> shapes = new ArrayList<>();

  /**
   * @param texts of nodes, groups and notes
   * @param frames of nodes, groups and tables
   */
  DrawingPainter(
      BoxArt art,
      Lettering lettering,
      Map<String, DrawingText> texts,
      Map<String, Rect> frames,
      DrawingScale columns,
      DrawingScale rows) {
    this.art = art;
    this.lettering = lettering;
    this.texts = texts;
    this.frames = frames;
    this.columns = columns;
    this.rows = rows;
  }

  /** Everything, in the order in which it is to be painted. */
  List<Shape> shapes() {
    art.groups().stream()
        .sorted((a, b) -> Integer.compare(depth(a.parent()), depth(b.parent())))
        .forEach(group -> box(group.id(), group.look(), Role.GROUP));
    var labels = new LinkedHashMap<BoxArt.Edge, List<Rect>>();
    art.edges().forEach(edge -> labels.put(edge, labelRooms(edge)));
    var routes = new LinkedHashMap<BoxArt.Edge, List<Point>>();
    art.edges().forEach(edge -> route(edge, routes));
    routes.forEach((edge, route) -> line(edge, route, labels.getOrDefault(edge, List.of())));
    art.nodes().forEach(this::node);
    routes.forEach(this::heads);
    for (BoxArt.Table table : art.tables()) {
      shapes.addAll(
          new TableLayout(lettering).shapes(table.content(), table.id(), frame(table.id())));
    }
    art.groups().forEach(this::title);
    art.notes().forEach(this::note);
    labels.forEach(this::labels);
    return shapes;
  }

  private int depth(String parent) {
    int depth = 0;
    String at = parent;
    while (!at.isEmpty()) {
      String id = at;
      at =
          art.groups().stream()
              .filter(group -> group.id().equals(id))
              .map(BoxArt.Group::parent)
              .findFirst()
              .orElse("");
      depth++;
    }
    return depth;
  }

  private Rect frame(String id) {
    return frames.getOrDefault(id, new Rect(0, 0, 0, 0));
  }

  private void box(String id, BoxArt.Look look, Role role) {
    Rect frame = frame(id);
    double radius = look == BoxArt.Look.ROUND ? 2 * FormOutlines.RADIUS : FormOutlines.RADIUS;
    shapes.add(new Shape.Box(id, frame, Pen.rounded(frame, radius), role, Tint.NONE, Stroke.THIN));
  }

  private void node(BoxArt.Node node) {
    boolean outlined = node.look() != BoxArt.Look.TEXT || art.form() == BoxArt.Form.CHAIN;
    if (outlined) {
      box(node.id(), node.look(), Role.NODE);
    }
    DrawingText text = texts.get(node.id());
    if (text != null) {
      shapes.addAll(text.centered(frame(node.id()), node.id(), outlined ? Role.NODE : Role.CANVAS));
    }
  }

  private void title(BoxArt.Group group) {
    DrawingText title = texts.get(group.id());
    if (title == null || title.isEmpty()) {
      return;
    }
    Rect frame = frame(group.id());
    Area area = group.titleArea();
    boolean inBorder = area.top() == group.area().top();
    double middle = (rows.start(area.top()) + rows.start(area.bottom() + 1)) / 2;
    double top = inBorder ? frame.y() + DrawingStyle.PAD_Y : middle - title.height() / 2;
    top = Math.max(top, frame.y() + DrawingStyle.PAD_Y);
    double author = (area.left() + area.right()) / 2.0;
    double box = (group.area().left() + group.area().right()) / 2.0;
    boolean centred = !inBorder && Math.abs(author - box) <= 4;
    double left = inBorder ? frame.x() + DrawingStyle.PAD_X : columns.start(area.left());
    left = Math.max(left, frame.x() + DrawingStyle.PAD_X);
    left = Math.min(left, frame.right() - DrawingStyle.PAD_X - title.width());
    var room =
        centred
            ? new Rect(frame.x(), top, frame.w(), title.height())
            : new Rect(left, top, title.width(), title.height());
    shapes.addAll(title.in(room, Align.CENTER, group.id(), Role.GROUP));
  }

  private void note(BoxArt.Note note) {
    DrawingText text = texts.get(note.id());
    if (text == null) {
      return;
    }
    Area area = note.area();
    double middle = (rows.start(area.top()) + rows.start(area.bottom() + 1)) / 2;
    var room =
        new Rect(
            columns.start(area.left()), middle - text.height() / 2, text.width(), text.height());
    shapes.addAll(text.in(room, Align.LEFT, note.id(), Role.CANVAS));
    if (note.ruled()) {
      double y = room.bottom() + UNDERLINE_GAP;
      shapes.add(
          new Shape.Line(
              note.id(),
              List.of(new Point(room.x(), y), new Point(room.right(), y)),
              List.of(),
              0,
              Role.FAINT,
              Tint.NONE,
              Stroke.THIN));
    }
  }

  private void route(BoxArt.Edge edge, Map<BoxArt.Edge, List<Point>> routes) {
    Rect from = frames.get(edge.from());
    Rect to = frames.get(edge.to());
    if (from != null && to != null) {
      var obstacles = new ArrayList<Rect>();
      for (BoxArt.Node node : art.nodes()) {
        if (!node.id().equals(edge.from()) && !node.id().equals(edge.to())) {
          obstacles.add(frame(node.id()));
        }
      }
      routes.put(edge, new DrawingRoutes(columns, rows, obstacles).route(edge, from, to));
    }
  }

  private void line(BoxArt.Edge edge, List<Point> route, List<Rect> labels) {
    var gaps = new ArrayList<Rect>();
    labels.forEach(label -> gaps.add(label.grown(3, 0)));
    ArrowHeads.cover(edge.end(), route.getLast(), route.get(route.size() - 2), gaps);
    ArrowHeads.cover(edge.start(), route.getFirst(), route.get(1), gaps);
    shapes.add(
        new Shape.Line(
            edge.id(), route, gaps, FormOutlines.RADIUS, Role.EDGE, Tint.NONE, stroke(edge)));
  }

  private static Stroke stroke(BoxArt.Edge edge) {
    return switch (edge.style()) {
      case SOLID, INVISIBLE -> Stroke.THIN;
      case DOTTED -> Stroke.DASHED;
      case THICK -> Stroke.THICK;
    };
  }

  private void heads(BoxArt.Edge edge, List<Point> route) {
    head(edge, edge.end(), route.getLast(), route.get(route.size() - 2));
    head(edge, edge.start(), route.getFirst(), route.get(1));
  }

  private void head(BoxArt.Edge edge, ArrowHead head, Point tip, Point from) {
    Stroke stroke = edge.style() == LineStyle.THICK ? Stroke.THICK : Stroke.THIN;
    shapes.addAll(ArrowHeads.shapes(head, tip, from, edge.id(), Tint.NONE, stroke));
  }

  /** Where each of an edge's labels stands. */
  private List<Rect> labelRooms(BoxArt.Edge edge) {
    return edge.labels().stream().map(label -> labelRoom(edge, label)).toList();
  }

  private Rect labelRoom(BoxArt.Edge edge, BoxArt.EdgeLabel label) {
    DrawingText text = DrawingText.ofLabel(lettering, label.lines());
    Area area = label.area();
    double left = columns.start(area.left());
    double right = columns.start(area.right() + 1);
    double middle = (rows.start(area.top()) + rows.start(area.bottom() + 1)) / 2;
    int beside = beside(edge, area);
    double x =
        switch (beside) {
          case 1 -> left;
          case -1 -> right - text.width();
          default -> (left + right - text.width()) / 2;
        };
    return besideBorders(
        new Rect(x, middle - text.height() / 2, text.width(), text.height()), text.width());
  }

  /** A label that would lie across a container's side moves to the nearer side of it. */
  private Rect besideBorders(Rect room, double width) {
    Rect moved = room;
    for (BoxArt.Group group : art.groups()) {
      Rect frame = frame(group.id());
      boolean here = moved.y() < frame.bottom() && moved.bottom() > frame.y();
      for (double side : here ? new double[] {frame.x(), frame.right()} : new double[0]) {
        if (moved.x() < side + DrawingStyle.LABEL_PAD
            && moved.right() > side - DrawingStyle.LABEL_PAD) {
          double x =
              moved.centerX() < side
                  ? side - DrawingStyle.LABEL_PAD - width
                  : side + DrawingStyle.LABEL_PAD;
          moved = new Rect(x, moved.y(), width, moved.h());
        }
      }
    }
    return moved;
  }

  /** 1 if the label stands right of an upright stretch of its edge, -1 if left, else 0. */
  private static int beside(BoxArt.Edge edge, Area area) {
    for (int i = 1; i < edge.path().size(); i++) {
      BoxArt.Spot a = edge.path().get(i - 1);
      BoxArt.Spot b = edge.path().get(i);
      boolean upright =
          a.column() == b.column()
              && Math.min(a.row(), b.row()) <= area.bottom()
              && Math.max(a.row(), b.row()) >= area.top();
      if (upright && a.column() < area.left()) {
        return 1;
      }
      if (upright && a.column() > area.right()) {
        return -1;
      }
    }
    return 0;
  }

  /** Labels that several edges share are set once. */
  private void labels(BoxArt.Edge edge, List<Rect> rooms) {
    for (int i = 0; i < rooms.size(); i++) {
      Area area = edge.labels().get(i).area();
      if (firstWith(area).equals(edge)) {
        DrawingText text = DrawingText.ofLabel(lettering, edge.labels().get(i).lines());
        shapes.addAll(text.in(rooms.get(i), Align.CENTER, edge.id(), Role.EDGE));
      }
    }
  }

  private BoxArt.Edge firstWith(Area area) {
    return art.edges().stream()
        .filter(edge -> edge.labels().stream().anyMatch(label -> label.area().equals(area)))
        .findFirst()
        .orElseThrow();
  }
}
