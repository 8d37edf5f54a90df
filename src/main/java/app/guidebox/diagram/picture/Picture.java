package app.guidebox.diagram.picture;

import java.util.List;

/**
 * A diagram as it is painted, whatever paints it.
 *
 * @param width in px, margins included
 * @param height in px, margins included
 * @param description what it shows, in a sentence, for those who cannot see it
 * @param shapes in the order in which they are painted
 * @param stops what one can walk to, in the author's order
 * @param links the ways between stops, in the author's order
 */
public record Picture(
    double width,
    double height,
    String description,
    List<Shape> shapes,
    List<Stop> stops,
    List<Link> links) {
  private static final double ORDINARY_TEXT = 14;

  /**
   * An element that one can point at.
   *
   * @param name its text in one line
   */
  public record Stop(String id, String name, Rect frame) {}

  /**
   * A way from one stop to another.
   *
   * @param id of the edge or message
   * @param text its text in one line; empty if it has none
   */
  public record Link(String id, String from, String to, String text) {}

  public Picture {
    shapes = List.copyOf(shapes);
    stops = List.copyOf(stops);
    links = List.copyOf(links);
  }

  /** The size of its smallest text, in px; that of ordinary text where it has none. */
  public double smallestTextSize() {
    return shapes.stream()
        .filter(Shape.Text.class::isInstance)
        .map(Shape.Text.class::cast)
        .flatMap(text -> text.runs().stream())
        .mapToDouble(run -> run.font().size())
        .min()
        .orElse(ORDINARY_TEXT);
  }
}
