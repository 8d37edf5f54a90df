package app.guidebox.diagram.picture;

import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Writes a picture as an SVG document, from the shapes that are painted. */
public final class SvgWriter {
  private final String faces;
  private final Palette palette;
  private final StringBuilder svg = new StringBuilder();

  private SvgWriter(Palette palette, String faces) {
    this.palette = palette;
    this.faces = faces;
  }

  /**
   * The picture as SVG in the palette's colours. Where the bundled fonts are not installed its
   * letters look different, but take the same room.
   */
  public static String write(Picture picture, Palette palette) {
    return new SvgWriter(palette, "").document(picture);
  }

  /** The same with the letters that it needs in it, so that it looks the same everywhere. */
  public static String standalone(Picture picture, Palette palette, BundledFonts fonts) {
    return new SvgWriter(palette, faces(List.of(picture), fonts)).document(picture);
  }

  /** The letters that the pictures need, as rules for the style sheet of a page that shows them. */
  public static String faces(List<Picture> pictures, BundledFonts fonts) {
    var letters = new EnumMap<Face, Set<Integer>>(Face.class);
    for (Picture picture : pictures) {
      for (Shape shape : picture.shapes()) {
        if (shape instanceof Shape.Text text) {
          for (Shape.Run run : text.runs()) {
            Set<Integer> used = letters.computeIfAbsent(run.font().face(), _ -> new TreeSet<>());
            run.text().codePoints().forEach(used::add);
          }
        }
      }
    }
    var faces = new StringBuilder();
    letters.forEach((face, used) -> faces.append(face(face, fonts.excerpt(face, used))));
    return faces.toString();
  }

  private static String face(Face face, byte[] woff) {
    return "@font-face{font-family:\"%s\";font-weight:%d;font-style:%s;src:url(%s%s)}\n"
        .formatted(
            face.monospaced() ? "JetBrains Mono" : "Inter",
            face.weight(),
            face.italic() ? "italic" : "normal",
            "data:font/woff;base64,",
            Base64.getEncoder().encodeToString(woff));
  }

  private String document(Picture picture) {
    String width = number(picture.width());
    String height = number(picture.height());
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" role="img">
        <title>%s</title>
        """
            .formatted(width, height, width, height, escaped(picture.description())));
    style();
    svg.append(
        "<rect width=\"%s\" height=\"%s\" fill=\"%s\"/>\n"
            .formatted(width, height, palette.canvas().hex()));
    picture.shapes().forEach(this::shape);
    return svg.append("</svg>\n").toString();
  }

  private void style() {
    svg.append(
        """
        <style>
        %stext{font-kerning:none;font-variant-ligatures:none;white-space:pre}
        path{stroke-linecap:round;stroke-linejoin:round}
        </style>
        """
            .formatted(faces));
  }

  private void shape(Shape shape) {
    switch (shape) {
      case Shape.Box box ->
          path(
              box.outline(),
              palette.filled(box.role()) ? palette.fill(box.role(), box.tint()).hex() : "none",
              palette.stroke(box.role(), box.tint()),
              box.stroke());
      case Shape.Line line ->
          path(line.outline(), "none", palette.stroke(line.role(), line.tint()), line.stroke());
      case Shape.Mark mark -> {
        Rgb stroke = palette.stroke(mark.role(), mark.tint());
        path(mark.outline(), markFill(mark, stroke), stroke, mark.stroke());
      }
      case Shape.Text text -> text(text);
    }
  }

  private String markFill(Shape.Mark mark, Rgb stroke) {
    return switch (mark.filling()) {
      case SOLID -> stroke.hex();
      case HOLLOW -> palette.canvas().hex();
      case OPEN -> "none";
    };
  }

  private void path(List<Segment> outline, String fill, Rgb color, Stroke stroke) {
    svg.append("<path d=\"");
    outline.forEach(this::segment);
    svg.append("\" fill=\"").append(fill).append('"');
    if (stroke != Stroke.NONE) {
      svg.append(" stroke=\"").append(color.hex()).append("\" stroke-width=\"");
      svg.append(number(stroke.width())).append('"');
    }
    if (stroke.dash() > 0) {
      svg.append(" stroke-dasharray=\"").append(number(stroke.dash())).append('"');
    }
    svg.append("/>\n");
  }

  private void segment(Segment segment) {
    switch (segment) {
      case Segment.MoveTo(Point to) -> svg.append('M').append(point(to));
      case Segment.LineTo(Point to) -> svg.append('L').append(point(to));
      case Segment.CurveTo(Point one, Point two, Point to) ->
          svg.append('C')
              .append(point(one))
              .append(' ')
              .append(point(two))
              .append(' ')
              .append(point(to));
      case Segment.Close() -> svg.append('Z');
    }
  }

  private void text(Shape.Text text) {
    String color = palette.text(text.role(), text.tint()).hex();
    for (Shape.Run run : text.runs()) {
      Face face = run.font().face();
      svg.append(
          "<text x=\"%s\" y=\"%s\" textLength=\"%s\" font-family=\"%s\" font-size=\"%s\""
              .formatted(
                  number(run.x()),
                  number(text.baseline()),
                  number(run.width()),
                  families(face),
                  number(run.font().size())));
      if (face.weight() != 400) {
        svg.append(" font-weight=\"").append(face.weight()).append('"');
      }
      if (face.italic()) {
        svg.append(" font-style=\"italic\"");
      }
      svg.append(" fill=\"").append(color).append("\">").append(escaped(run.text()));
      svg.append("</text>\n");
    }
  }

  private static String families(Face face) {
    return face.monospaced()
        ? "JetBrains Mono, Menlo, Consolas, monospace"
        : "Inter, Helvetica Neue, Arial, sans-serif";
  }

  private static String point(Point point) {
    return number(point.x()) + "," + number(point.y());
  }

  /** The number with at most two decimals and no needless zero. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    text =
        text.endsWith("00")
            ? text.substring(0, text.length() - 3)
            : text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    return text.equals("-0") ? "0" : text;
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            codePoint -> {
              switch (codePoint) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed(codePoint) ? codePoint : 0xfffd);
              }
            });
    return escaped.toString();
  }

  /** Whether XML 1.0 can hold the character at all. */
  private static boolean allowed(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || (codePoint >= 0x20 && codePoint <= 0xd7ff)
        || (codePoint >= 0xe000 && codePoint <= 0xfffd)
        || codePoint >= 0x10000;
  }
}
