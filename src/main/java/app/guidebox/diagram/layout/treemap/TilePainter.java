package app.guidebox.diagram.layout.treemap;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Series;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.layout.page.Texts;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Style;
import app.guidebox.diagram.picture.CssColor;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Draws a treemap's tiles; names that have no room in theirs are listed below. */
final class TilePainter {
  private static final double PAD = 8;
  private static final double GAP = 4;
  private static final double SMALLEST = 3;
  private static final double LIST_GAP = 16;

  private final Lettering lettering;
  private final Rect whole;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Listed> listed = new ArrayList<>();

  /** A part whose name has no room in its tile. */
  private record Listed(Part part, int hue) {}

  TilePainter(Lettering lettering, List<Part> roots, Rect whole) {
    this.lettering = lettering;
    this.whole = whole;
    boolean single = roots.size() == 1 && !roots.getFirst().leaf();
    // The hues belong to the first parts that there are several of.
    place(roots, whole, single ? -1 : 0, 0);
  }

  /** How many names had to be listed below. */
  int unnamed() {
    return listed.size();
  }

  List<Shape> shapes() {
    var all = new ArrayList<>(shapes);
    list(all);
    return all;
  }

  /**
   * @param depth 0 where each part has a hue of its own, deeper where it has its section's
   */
  private void place(List<Part> parts, Rect room, int depth, int hue) {
    List<Integer> order =
        IntStream.range(0, parts.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -parts.get(i).size()))
            .toList();
    List<Rect> tiles =
        Squares.cut(room, order.stream().mapToDouble(i -> parts.get(i).size()).toArray());
    for (int i = 0; i < order.size(); i++) {
      Part part = parts.get(order.get(i));
      int own = depth == 0 ? order.get(i) : hue;
      Rect tile = tiles.get(i).grown(-GAP / 2);
      if (tile.w() < SMALLEST || tile.h() < SMALLEST) {
        listAll(part, own);
      } else if (part.leaf()) {
        leaf(part, tile, own);
      } else {
        section(part, tile, depth, own);
      }
    }
  }

  private void listAll(Part part, int hue) {
    listed.add(new Listed(part, hue));
    part.parts().forEach(inner -> listAll(inner, hue));
  }

  private static Tint tint(Style style) {
    return style.get("fill").flatMap(CssColor::parse).map(Tint::of).orElse(Tint.NONE);
  }

  private void leaf(Part part, Rect tile, int hue) {
    Role role = Series.role(hue);
    Tint tint = tint(part.style());
    box(part, tile, role, tint);
    var room = tile.grown(-PAD);
    TextBlock name =
        lettering.set(part.label(), Measures.SMALL_TEXT, Weight.STRONG, Math.max(1, room.w()));
    TextBlock value =
        lettering.set(part.value(), Measures.SMALL_TEXT, Weight.PLAIN, Math.max(1, room.w()));
    if (fits(part.label(), name, value, room)) {
      shapes.addAll(name.in(room, Align.LEFT, part.id(), role, tint));
      var below = new Rect(room.x(), room.y() + name.height(), room.w(), value.height());
      shapes.addAll(value.in(below, Align.LEFT, part.id(), role, tint));
    } else {
      listed.add(new Listed(part, hue));
    }
  }

  /** Whether both texts have room, and no word had to be broken. */
  private boolean fits(Label label, TextBlock name, TextBlock value, Rect room) {
    return name.height() + value.height() <= room.h()
        && value.lines().size() <= 1
        && value.width() <= room.w()
        && longestWord(label) <= room.w();
  }

  private double longestWord(Label label) {
    double longest = 0;
    for (String word : label.text().split("\\s+", -1)) {
      TextBlock set =
          lettering.set(Label.of(word), Measures.SMALL_TEXT, Weight.STRONG, Double.MAX_VALUE);
      longest = Math.max(longest, set.width());
    }
    return longest;
  }

  private void section(Part part, Rect tile, int depth, int hue) {
    Tint tint = tint(part.style());
    Tint own = tint.equals(Tint.NONE) && depth >= 0 ? Series.wash(hue) : tint;
    box(part, tile, Role.GROUP, own);
    TextBlock title =
        lettering.set(
            part.label(), Measures.SMALL_TEXT, Weight.STRONG, Math.max(1, tile.w() - 2 * PAD));
    boolean named =
        title.height() + 3 * PAD < tile.h() && longestWord(part.label()) <= tile.w() - 2 * PAD;
    double head = named ? title.height() + PAD : 0;
    if (named) {
      shapes.addAll(title.in(tile.grown(-PAD), Align.LEFT, part.id(), Role.GROUP, own));
    } else {
      listed.add(new Listed(part, hue));
    }
    var inner =
        new Rect(
            tile.x() + PAD - GAP / 2,
            tile.y() + PAD - GAP / 2 + head,
            Math.max(0, tile.w() - 2 * PAD + GAP),
            Math.max(0, tile.h() - 2 * PAD + GAP - head));
    place(part.parts(), inner, depth + 1, hue);
  }

  private void box(Part part, Rect tile, Role role, Tint tint) {
    shapes.add(
        new Shape.Box(
            part.id(), tile, Pen.rounded(tile, Measures.RADIUS / 2), role, tint, Stroke.THIN));
  }

  private void list(List<Shape> all) {
    double x = whole.x();
    double y = whole.bottom() + LIST_GAP;
    for (Listed each : listed) {
      var words = new ArrayList<>(each.part.label().lines());
      TextBlock text =
          lettering.set(
              Label.of(
                  new Label(words).text().replace('\n', ' ')
                      + (each.part.value().isEmpty() ? "" : "  " + each.part.value().text())),
              Measures.SMALL_TEXT,
              Weight.PLAIN,
              whole.w() / 2);
      double width = 12 + 6 + text.width() + 20;
      if (x + width > whole.right() && x > whole.x()) {
        x = whole.x();
        y += text.lineHeight() + 6;
      }
      var swatch = new Rect(x, y + 3, 12, 12);
      shapes(each, swatch, all);
      var room = new Rect(x + 18, y, text.width(), text.height());
      all.addAll(text.in(room, Align.LEFT, Texts.beside(each.part.id()), Role.CANVAS, Tint.NONE));
      x += width;
      y += Math.max(0, text.height() - text.lineHeight());
    }
  }

  private static void shapes(Listed each, Rect swatch, List<Shape> all) {
    all.add(
        new Shape.Box(
            each.part.id() + ".sample",
            swatch,
            Pen.rounded(swatch, 3),
            Series.role(each.hue),
            tint(each.part.style()),
            Stroke.THIN));
  }
}
