package app.guidebox.diagram.layout.pie;

import app.guidebox.diagram.layout.page.Amounts;
import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Series;
import app.guidebox.diagram.layout.page.Spread;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.layout.page.Texts;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.PieChart;
import app.guidebox.diagram.model.PieChart.Slice;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Segment;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Lays a pie chart out: slices clockwise from the top, each with its name and share beside it, so
 * that no legend has to be looked up and hues may come again.
 */
public final class PieLayout {
  private static final double RADIUS = 124;

  /** From the rim to where a leader bends, and on to the text. */
  private static final double ELBOW = 14;

  private static final double LEADER = 34;
  private static final double TEXT_GAP = 6;
  private static final double TEXT_WIDTH = 170;
  private static final double NARROWEST_TEXT = 90;
  private static final double BETWEEN_TEXTS = 8;

  private final Lettering lettering;
  private final List<Shape> shapes = new ArrayList<>();
  private double textWidth = TEXT_WIDTH;

  /** A slice's place, in radians clockwise from three o'clock, and its text. */
  private record Wedge(Slice slice, double from, double to, TextBlock text) {
    double middle() {
      return (from + to) / 2;
    }

    boolean onTheRight() {
      return Math.cos(middle()) >= -1e-9;
    }

    Point at(double radius) {
      return new Point(radius * Math.cos(middle()), radius * Math.sin(middle()));
    }
  }

  /** Texts are set with that lettering. */
  public PieLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /** The chart for a column of that width, in px. */
  public Picture picture(PieChart pie, double maxWidth) {
    double sides = (maxWidth - 2 * Framing.MARGIN) / 2 - RADIUS - LEADER - TEXT_GAP;
    textWidth = Math.clamp(sides, NARROWEST_TEXT, TEXT_WIDTH);
    List<Wedge> wedges = wedges(pie);
    if (pie.total() <= 0) {
      var around = Rect.around(0, 0, 2 * RADIUS, 2 * RADIUS);
      shapes.add(
          new Shape.Box(
              "nothing", around, Pen.ellipse(around), Role.GROUP, Tint.NONE, Stroke.THIN));
    }
    for (int i = 0; i < wedges.size(); i++) {
      Wedge wedge = wedges.get(i);
      shapes.add(
          new Shape.Box(
              wedge.slice.id(),
              frame(wedge),
              outline(wedge),
              Series.role(hue(i, wedges.size())),
              Tint.NONE,
              Stroke.THIN));
    }
    texts(wedges.stream().filter(Wedge::onTheRight).toList(), 1);
    texts(wedges.stream().filter(wedge -> !wedge.onTheRight()).toList(), -1);
    var names = new LinkedHashMap<String, String>();
    for (Slice slice : pie.slices()) {
      names.put(slice.id(), Framing.oneLine(slice.label(), "") + ": " + figures(pie, slice, true));
    }
    String words = "A pie chart of " + Framing.count(pie.slices().size(), "slice");
    return new Framing(lettering)
        .picture(pie.title(), words, shapes, List.copyOf(names.keySet()), names, List.of());
  }

  private List<Wedge> wedges(PieChart pie) {
    var wedges = new ArrayList<Wedge>();
    double from = -Math.PI / 2;
    for (Slice slice : pie.slices()) {
      double to = from + 2 * Math.PI * share(pie, slice);
      wedges.add(new Wedge(slice, from, to, text(pie, slice)));
      from = to;
    }
    return wedges;
  }

  private static double share(PieChart pie, Slice slice) {
    return pie.total() <= 0 ? 0 : slice.value() / pie.total();
  }

  private TextBlock text(PieChart pie, Slice slice) {
    var lines = new ArrayList<>(slice.label().lines());
    lines.addAll(Label.of(figures(pie, slice, pie.showData())).lines());
    return lettering.set(new Label(lines), Measures.SMALL_TEXT, Weight.PLAIN, textWidth);
  }

  private static String figures(PieChart pie, Slice slice, boolean amount) {
    String percent = Amounts.percent(share(pie, slice));
    return amount ? Amounts.text(slice.value()) + " (" + percent + ")" : percent;
  }

  /** The last slice lies beside the first one and must not have its hue. */
  private static int hue(int index, int count) {
    return index == count - 1 && index > 0 && index % 5 == 0 ? index + 2 : index;
  }

  private static List<Segment> outline(Wedge wedge) {
    var pen = new Pen();
    if (wedge.to - wedge.from > 2 * Math.PI - 1e-6) {
      pen.move(RADIUS * Math.cos(wedge.from), RADIUS * Math.sin(wedge.from));
    } else {
      pen.move(0, 0).line(RADIUS * Math.cos(wedge.from), RADIUS * Math.sin(wedge.from));
    }
    return pen.arc(0, 0, RADIUS, wedge.from, wedge.to).close().segments();
  }

  private static Rect frame(Wedge wedge) {
    Rect frame = new Rect(0, 0, 0, 0);
    int steps = 32;
    for (int i = 0; i <= steps; i++) {
      double angle = wedge.from + (wedge.to - wedge.from) * i / steps;
      frame = frame.union(new Rect(RADIUS * Math.cos(angle), RADIUS * Math.sin(angle), 0, 0));
    }
    return frame;
  }

  /**
   * @param side 1 on the right, -1 on the left
   */
  private void texts(List<Wedge> wedges, int side) {
    var sorted =
        wedges.stream().sorted(Comparator.comparingDouble(wedge -> wedge.at(1).y())).toList();
    double[] wanted =
        sorted.stream()
            .mapToDouble(wedge -> wedge.at(RADIUS + ELBOW).y() - wedge.text.height() / 2)
            .toArray();
    double[] sizes =
        sorted.stream().mapToDouble(wedge -> wedge.text.height() + BETWEEN_TEXTS).toArray();
    double[] tops = Spread.apart(wanted, sizes);
    for (int i = 0; i < sorted.size(); i++) {
      text(sorted.get(i), tops[i], side);
    }
  }

  private void text(Wedge wedge, double top, int side) {
    TextBlock text = wedge.text;
    double edge = side * (RADIUS + LEADER);
    double middle = top + text.height() / 2;
    shapes.add(
        Series.faint(
            wedge.at(RADIUS + 2),
            wedge.at(RADIUS + ELBOW),
            new Point(
                side * Math.max(RADIUS + ELBOW, Math.abs(wedge.at(RADIUS + ELBOW).x())), middle),
            new Point(edge, middle)));
    double x = side > 0 ? edge + TEXT_GAP : edge - TEXT_GAP - text.width();
    shapes.addAll(
        text.in(
            new Rect(x, top, text.width(), text.height()),
            side > 0 ? Align.LEFT : Align.RIGHT,
            Texts.beside(wedge.slice.id()),
            Role.CANVAS,
            Tint.NONE));
  }
}
