package app.guidebox.diagram.layout.page;

import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.TextBlock.Align;
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
public final class Framing {
  /** Around all shapes, in px. */
  public static final double MARGIN = 16;

  /**
   * Pictures are no wider, and no narrower, than so many times their height if that can be helped.
   */
  public static final double WIDEST_RATIO = 2.2;

  public static final double NARROWEST_RATIO = 0.5;

  /** Margins make a picture larger by no more than this factor. */
  public static final double MOST_PADDING = 1.6;

  private static final double TITLE_TEXT = 16;
  private static final double TITLE_GAP = 12;

  private final Lettering lettering;

  /** Titles are set with that lettering. */
  public Framing(Lettering lettering) {
    this.lettering = lettering;
  }

  /**
   * A picture of any shapes.
   *
   * @param words what it is, if there is no title
   * @param order the ids of what one can walk to
   * @param names of those, by id
   */
  public Picture picture(
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
  public static Picture padded(Picture picture) {
    double width = Math.ceil(picture.height() * (NARROWEST_RATIO + 0.005));
    double height = Math.ceil(picture.width() / (WIDEST_RATIO - 0.01));
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

  /** The label in one line; {@code otherwise} if it is empty. */
  public static String oneLine(Label label, String otherwise) {
    return label.isEmpty() ? otherwise : label.text().replace('\n', ' ').strip();
  }

  /** The number and its noun, such as {@code 2 nodes}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
