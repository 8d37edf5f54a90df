package app.guidebox.diagram.layout.sankey;

import app.guidebox.diagram.layout.page.Amounts;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Series;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.layout.page.Texts;
import app.guidebox.diagram.layout.sankey.SankeyLayout.Band;
import app.guidebox.diagram.layout.sankey.SankeyLayout.Flowing;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws boxes and the bands between them, each band with its amount where it begins. */
final class SankeyPainter {
  private static final double THINNEST = 2;
  private static final double TEXT = 12;

  /** So much room each band has where it leaves its box, so that its amount can be read. */
  private static final double SLOT = 17;

  private final Lettering lettering;
  private final List<List<Flowing>> columns;
  private final List<Band> bands;
  private final double scale;
  private final Map<Band, Double> starts = new HashMap<>();
  private final Map<Band, Double> ends = new HashMap<>();
  private final Map<Flowing, Integer> hues = new HashMap<>();

  SankeyPainter(Lettering lettering, List<List<Flowing>> columns, List<Band> bands, double scale) {
    this.lettering = lettering;
    this.columns = columns;
    this.bands = bands;
    this.scale = scale;
  }

  static double thickness(Band band, double scale) {
    return Math.max(THINNEST, band.amount() * scale);
  }

  static double slot(Band band, double scale) {
    return Math.max(SLOT, thickness(band, scale));
  }

  List<Shape> shapes() {
    for (List<Flowing> column : columns) {
      for (Flowing box : column) {
        hues.put(box, hues.size());
        doors(box);
      }
    }
    var shapes = new ArrayList<Shape>();
    bands.stream()
        .sorted(Comparator.comparingDouble((Band band) -> -band.amount()))
        .forEach(band -> band(band, shapes));
    columns.forEach(column -> column.forEach(box -> box(box, shapes)));
    bands.forEach(band -> amount(band, shapes));
    return shapes;
  }

  /** Where bands leave and enter a box: in the order of where they come from and lead to. */
  private void doors(Flowing box) {
    double out = box.out.stream().mapToDouble(band -> slot(band, scale)).sum();
    double y = box.middle() - out / 2;
    for (Band band : sorted(box.out, Comparator.comparingDouble(each -> each.to().middle()))) {
      starts.put(band, y + slot(band, scale) / 2);
      y += slot(band, scale);
    }
    double in = box.in.stream().mapToDouble(band -> thickness(band, scale)).sum();
    y = box.middle() - in / 2;
    for (Band band : sorted(box.in, Comparator.comparingDouble(each -> each.from().middle()))) {
      ends.put(band, y + thickness(band, scale) / 2);
      y += thickness(band, scale);
    }
  }

  private static List<Band> sorted(List<Band> bands, Comparator<Band> order) {
    return bands.stream().sorted(order).toList();
  }

  private void band(Band band, List<Shape> shapes) {
    double half = thickness(band, scale) / 2;
    double x1 = band.from().x + band.from().width;
    double x2 = band.to().x;
    double y1 = starts.getOrDefault(band, 0.0);
    double y2 = ends.getOrDefault(band, 0.0);
    double lead = x1 + Math.min(text(band).width() + 12, Math.abs(x2 - x1) * 0.5);
    double bend = (lead + x2) / 2;
    var outline =
        new Pen()
            .move(x1, y1 - half)
            .line(lead, y1 - half)
            .curve(bend, y1 - half, bend, y2 - half, x2, y2 - half)
            .line(x2, y2 + half)
            .curve(bend, y2 + half, bend, y1 + half, lead, y1 + half)
            .line(x1, y1 + half)
            .close()
            .segments();
    Rect frame = new Rect(x1, y1 - half, 0, 2 * half).union(new Rect(x2, y2 - half, 0, 2 * half));
    int hue = hues.getOrDefault(band.from(), 0);
    shapes.add(
        new Shape.Box(band.edge().id(), frame, outline, Role.NODE, Series.wash(hue), Stroke.NONE));
  }

  private TextBlock text(Band band) {
    return lettering.set(band.edge().label(), TEXT, Weight.PLAIN, Double.MAX_VALUE);
  }

  private void box(Flowing box, List<Shape> shapes) {
    var frame = new Rect(box.x, box.y, box.width, box.height);
    Role role = Series.role(hues.getOrDefault(box, 0));
    String id = box.node.id();
    shapes.add(
        new Shape.Box(
            id, frame, Pen.rounded(frame, Measures.RADIUS), role, Tint.NONE, Stroke.THIN));
    shapes.addAll(box.text.centered(frame, id, role, Tint.NONE));
  }

  /** A band that is its box's only one may have the amount that stands in the box anyway. */
  private void amount(Band band, List<Shape> shapes) {
    String whole = Amounts.text(band.from().amount());
    if (band.from().out.size() == 1 && whole.equals(band.edge().label().text())) {
      return;
    }
    TextBlock text = text(band);
    double y = starts.getOrDefault(band, 0.0);
    double x = band.from().x + band.from().width + 6;
    var room = new Rect(x, y - text.height() / 2, text.width(), text.height());
    int hue = hues.getOrDefault(band.from(), 0);
    shapes.addAll(
        text.in(room, Align.LEFT, Texts.beside(band.edge().id()), Role.NODE, Series.wash(hue)));
  }
}
