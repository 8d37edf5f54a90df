package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.Lettering.Weight;
import app.guidebox.diagram.layout.TextBlock.Align;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Picture.Link;
import app.guidebox.diagram.picture.Picture.Stop;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts shapes on a canvas: a margin around them, the title above, and words for them all. */
final class Framing {
  static final double MARGIN = 16;

  /** Margins make a picture larger by no more than this factor. */
  static final double MOST_PADDING = 1.6;

  private static final double TITLE_TEXT = 16;
  private static final double TITLE_GAP = 12;

  private final Lettering lettering;

  Framing(Lettering lettering) {
    this.lettering = lettering;
  }

  /**
   * The picture of a graph.
   *
   * @param chain whether it may be as long and narrow as it likes
   */
  Picture picture(FlowGraph graph, List<Shape> shapes, boolean chain) {
    var names = new HashMap<String, String>();
    graph.nodes().forEach(node -> names.put(node.id(), oneLine(node.label(), node.id())));
    graph.groups().forEach(group -> names.put(group.id(), oneLine(group.label(), group.id())));
    var links =
        graph.edges().stream()
            .map(edge -> new Link(edge.id(), edge.from(), edge.to(), oneLine(edge.label(), "")))
            .toList();
    var order = new ArrayList<String>();
    graph.nodes().forEach(node -> order.add(node.id()));
    graph.groups().forEach(group -> order.add(group.id()));
    String words =
        "A %s of %s and %s"
            .formatted(
                graph.type().equals("flowchart") ? "flowchart" : graph.type() + " diagram",
                count(graph.nodes().size(), "node"),
                count(graph.edges().size(), "edge"));
    Picture picture = picture(graph.title(), words, shapes, order, names, links);
    return chain ? picture : padded(picture);
  }

  /**
   * A picture of any shapes.
   *
   * @param words what it is, if there is no title
   * @param order the ids of what one can walk to
   * @param names of those, by id
   */
  Picture picture(
      String title,
      String words,
      List<Shape> shapes,
      List<String> order,
      Map<String, String> names,
      List<Link> links) {
    Rect bounds = Bounds.of(shapes);
    TextBlock heading =
        lettering.set(Label.of(title), TITLE_TEXT, Weight.STRONG, Math.max(bounds.w(), 240));
    double head = heading.isEmpty() ? 0 : heading.height() + TITLE_GAP;
    double inner = Math.max(bounds.w(), heading.width());
    double dx = MARGIN - bounds.x() + (inner - bounds.w()) / 2;
    double dy = MARGIN - bounds.y() + head;
    var moved = new ArrayList<Shape>();
    moved.addAll(
        heading.in(
            new Rect(MARGIN, MARGIN, inner, heading.height()),
            Align.CENTER,
            "",
            Role.TITLE,
            Tint.NONE));
    shapes.forEach(shape -> moved.add(Bounds.moved(shape, dx, dy)));
    return new Picture(
        Math.ceil(inner + 2 * MARGIN),
        Math.ceil(bounds.h() + head + 2 * MARGIN),
        title.isBlank() ? words : title + ". " + words,
        moved,
        stops(moved, order, names),
        links);
  }

  /** The same picture with wider margins where it would be a little too long or too narrow. */
  static Picture padded(Picture picture) {
    double width = Math.ceil(picture.height() * (Proportions.NARROWEST_RATIO + 0.005));
    double height = Math.ceil(picture.width() / (Proportions.WIDEST_RATIO - 0.01));
    double dx = Math.max(0, width - picture.width()) / 2;
    double dy = Math.max(0, height - picture.height()) / 2;
    boolean little =
        width < picture.width() * MOST_PADDING && height < picture.height() * MOST_PADDING;
    if (!little || (dx == 0 && dy == 0)) {
      return picture;
    }
    return new Picture(
        picture.width() + 2 * dx,
        picture.height() + 2 * dy,
        picture.description(),
        picture.shapes().stream().map(shape -> Bounds.moved(shape, dx, dy)).toList(),
        picture.stops().stream()
            .map(stop -> new Stop(stop.id(), stop.name(), stop.frame().plus(dx, dy)))
            .toList(),
        picture.links());
  }

  private static List<Stop> stops(
      List<Shape> shapes, List<String> order, Map<String, String> names) {
    var frames = new HashMap<String, Rect>();
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Box box) {
        frames.putIfAbsent(box.of(), box.frame());
      }
    }
    var stops = new ArrayList<Stop>();
    for (String id : order) {
      Rect frame = frames.get(id);
      if (frame != null) {
        stops.add(new Stop(id, names.getOrDefault(id, id), frame));
      }
    }
    return stops;
  }

  static String oneLine(Label label, String otherwise) {
    return label.isEmpty() ? otherwise : label.text().replace('\n', ' ').strip();
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
