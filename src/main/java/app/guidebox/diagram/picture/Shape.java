package app.guidebox.diagram.picture;

import java.util.List;
import java.util.stream.Collectors;

/** One thing to paint. Shapes are painted in order, later ones over earlier ones. */
public sealed interface Shape {
  /** The id of the diagram's element that it belongs to; empty for the diagram itself. */
  String of();

  /** What it is to the reader. */
  Role role();

  /** The author's colour, if any. */
  Tint tint();

  /**
   * Something filled, with an outline.
   *
   * @param frame the smallest rectangle around the outline
   * @param outline closed
   */
  record Box(String of, Rect frame, List<Segment> outline, Role role, Tint tint, Stroke stroke)
      implements Shape {
    public Box {
      outline = List.copyOf(outline);
    }
  }

  /**
   * A line from one place to another.
   *
   * @param points its ends and corners
   * @param gaps where it is interrupted, such as behind its own text
   * @param radius of its rounded corners, in px
   */
  record Line(
      String of,
      List<Point> points,
      List<Rect> gaps,
      double radius,
      Role role,
      Tint tint,
      Stroke stroke)
      implements Shape {
    public Line {
      points = List.copyOf(points);
      gaps = List.copyOf(gaps);
    }

    /** What the pen does, with corners rounded and gaps left out. */
    public List<Segment> outline() {
      return Routes.rounded(points, gaps, radius);
    }
  }

  /** How a mark is filled. */
  enum Filling {
    /** In the colour of its line. */
    SOLID,
    /** In the colour of what it lies on. */
    HOLLOW,
    /** Not at all. */
    OPEN
  }

  /** An arrow's head, or a detail of a box such as the lid of a cylinder. */
  record Mark(
      String of, List<Segment> outline, Filling filling, Role role, Tint tint, Stroke stroke)
      implements Shape {
    public Mark {
      outline = List.copyOf(outline);
    }
  }

  /**
   * One line of text.
   *
   * @param frame as wide as the text, as high as the font's letters reach
   * @param baseline what the letters stand on, in px from the picture's top
   * @param role of what the text stands on or belongs to
   * @param tint of what the text stands on
   */
  record Text(String of, Rect frame, double baseline, List<Run> runs, Role role, Tint tint)
      implements Shape {
    public Text {
      runs = List.copyOf(runs);
    }

    /** The text without its fonts. */
    public String text() {
      return runs.stream().map(Run::text).collect(Collectors.joining());
    }
  }

  /**
   * A stretch of text in one font.
   *
   * @param x where it begins, in px from the picture's left
   * @param width how far the pen advances over it, in px
   */
  record Run(String text, double x, double width, Font font) {}
}
