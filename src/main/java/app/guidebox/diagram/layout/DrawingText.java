package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a box or a note, set line by line: titles stand out, lists keep their indents, the
 * guide lines of listings are drawn, and what only a fixed-width font sets right is set in one.
 */
final class DrawingText {
  static final double SIZE = 14;
  static final double SMALL = 12;
  private static final double CODE = 13;
  private static final double PARAGRAPH_GAP = 8;

  /** How far a cell of indent moves a line, in px. */
  private static final double INDENT = 6.5;

  private static final Pattern GUIDES =
      Pattern.compile("((?:[│┃║|]\\s*)*(?:(?:[├└╰┗┣╚╠][─━═]*|[|`+\\\\]-+)\\s?)?)(.*)");
  private static final Pattern BULLET = Pattern.compile("([•◦▪‣✓✔✗✘□☐☑*–-]|\\d{1,3}[.)])\\s+.*");

  /** A line, set. */
  private record SetLine(TextBlock text, String guides, double start, boolean heading) {
    double width() {
      return start + text.width();
    }
  }

  private final Lettering lettering;
  private final List<SetLine> lines = new ArrayList<>();
  private final double size;
  private final boolean list;
  private final double lineHeight;

  private DrawingText(
      Lettering lettering,
      List<BoxArt.Line> source,
      double size,
      boolean verbatim,
      boolean titled) {
    this.lettering = lettering;
    this.size = verbatim ? CODE : size;
    this.list = verbatim || source.stream().anyMatch(line -> listed(line.text()));
    this.lineHeight = Math.round(this.size * 1.4);
    int headings = titled && !verbatim ? headings(source) : 0;
    for (int i = 0; i < source.size(); i++) {
      lines.add(verbatim ? verbatim(source.get(i)) : set(source.get(i), i < headings));
    }
  }

  /** A box's text; what stands above its first gap or list is its heading. */
  static DrawingText ofBox(Lettering lettering, List<BoxArt.Line> lines, boolean verbatim) {
    return new DrawingText(lettering, lines, SIZE, verbatim, true);
  }

  /** A text without a box. */
  static DrawingText ofNote(Lettering lettering, List<BoxArt.Line> lines, boolean verbatim) {
    return new DrawingText(lettering, lines, SIZE, verbatim, false);
  }

  /** A text at an edge. */
  static DrawingText ofLabel(Lettering lettering, List<BoxArt.Line> lines) {
    return new DrawingText(lettering, lines, SMALL, false, false);
  }

  /** A container's title. */
  static DrawingText ofTitle(Lettering lettering, List<BoxArt.Line> lines) {
    var title = new DrawingText(lettering, lines, SIZE, false, false);
    title.lines.replaceAll(
        line -> new SetLine(title.bold(line.text), line.guides, line.start, true));
    return title;
  }

  private TextBlock bold(TextBlock text) {
    var words = new StringBuilder();
    text.lines().forEach(line -> line.pieces().forEach(piece -> words.append(piece.text())));
    return lettering.set(Label.of(words.toString()), size, Weight.STRONG, Double.MAX_VALUE);
  }

  private static boolean listed(String text) {
    Matcher guides = GUIDES.matcher(text);
    return BULLET.matcher(text).matches() || (guides.matches() && !guides.group(1).isEmpty());
  }

  /** How many of the first lines are a heading: those before a gap or a list. */
  private static int headings(List<BoxArt.Line> source) {
    for (int i = 0; i < source.size(); i++) {
      if (source.get(i).text().isEmpty() || listed(source.get(i).text())) {
        return i;
      }
    }
    return 0;
  }

  private SetLine set(BoxArt.Line line, boolean heading) {
    Matcher matcher = GUIDES.matcher(line.text());
    String guides = list && matcher.matches() ? matcher.group(1) : "";
    String text = line.text().substring(guides.length());
    var set =
        lettering.set(
            Label.of(text), size, heading ? Weight.STRONG : Weight.PLAIN, Double.MAX_VALUE);
    return new SetLine(set, guides, (line.indent() + guides.length()) * INDENT, heading);
  }

  private SetLine verbatim(BoxArt.Line line) {
    // No-break spaces keep the columns where the author put them.
    String text = " ".repeat(line.indent()) + line.text();
    var span = new Label.Span(text.replace(' ', '\u00a0'), false, false, true);
    var label = text.isBlank() ? Label.EMPTY : new Label(List.of(new Label.Line(List.of(span))));
    return new SetLine(lettering.set(label, size, Weight.PLAIN, Double.MAX_VALUE), "", 0, false);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** In px. */
  double width() {
    return lines.stream()
        .mapToDouble(line -> line.heading ? line.text.width() : line.width())
        .max()
        .orElse(0);
  }

  /** In px. */
  double height() {
    return lines.stream().mapToDouble(this::height).sum();
  }

  private double height(SetLine line) {
    return line.text.isEmpty() && line.guides.isEmpty() ? PARAGRAPH_GAP : lineHeight;
  }

  /** The text around the middle of a rectangle; lists begin at one side of their own width. */
  List<Shape> centered(Rect rect, String of, Role role) {
    var middle = Rect.around(rect.centerX(), rect.centerY(), width(), height());
    return in(middle, list ? Align.LEFT : Align.CENTER, of, role);
  }

  /** The text from a rectangle's upper side down. */
  List<Shape> in(Rect rect, Align align, String of, Role role) {
    var shapes = new ArrayList<Shape>();
    double top = rect.y();
    for (SetLine line : lines) {
      double height = height(line);
      guides(line, rect.x(), top, height, of, shapes);
      boolean centre = line.heading || align == Align.CENTER;
      double x = centre ? rect.x() : rect.x() + line.start;
      double width = centre ? rect.w() : rect.w() - line.start;
      shapes.addAll(
          line.text.in(
              new Rect(x, top, width, height), centre ? Align.CENTER : align, of, role, Tint.NONE));
      top += height;
    }
    return shapes;
  }

  private static void guides(
      SetLine line, double left, double top, double height, String of, List<Shape> shapes) {
    double from = left + line.start - line.guides.length() * INDENT;
    for (int i = 0; i < line.guides.length(); i++) {
      double x = from + (i + 0.5) * INDENT;
      char glyph = line.guides.charAt(i);
      boolean twig =
          "├└╰┗┣╚╠`+\\".indexOf(glyph) >= 0 || (glyph == '|' && followed(line.guides, i));
      boolean last = "└╰┗╚`\\".indexOf(glyph) >= 0;
      if (twig || "│┃║|".indexOf(glyph) >= 0) {
        shapes.add(
            stroke(of, new Point(x, top), new Point(x, last ? top + height / 2 : top + height)));
      }
      if (twig) {
        double end = left + line.start - INDENT / 2;
        shapes.add(stroke(of, new Point(x, top + height / 2), new Point(end, top + height / 2)));
      }
    }
  }

  private static boolean followed(String guides, int index) {
    return index + 1 < guides.length() && guides.charAt(index + 1) == '-';
  }

  private static Shape stroke(String of, Point from, Point to) {
    return new Shape.Line(of, List.of(from, to), List.of(), 0, Role.FAINT, Tint.NONE, Stroke.THIN);
  }
}
