package app.guidebox.diagram.layout;

import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Finds the best way of a single edge between things that stay where they are: A* over the grid of
 * lines that pass obstacles at a fair distance (Wybrow, Marriott and Stuckey, Orthogonal Connector
 * Routing, 2009). Good is short, with few bends and crossings, and outside foreign groups.
 */
final class WayFinder {
  /**
   * What a way is to be spared.
   *
   * @param bend what a bend costs, in px of way
   * @param crossing what crossing another way costs, in px of way
   * @param foreign a way through a foreign group counts so many times its length
   */
  record Taste(double bend, double crossing, double foreign) {
    static final Taste ORDINARY = new Taste(60, 30, 3);

    /** Few bends, whatever it takes. */
    static final Taste STRAIGHT = new Taste(400, 5, 1.1);
  }

  /** Ways keep this far from what they pass, and from each other, in px. */
  static final double CLEAR = 9;

  private static final double APART = 12;

  /** An edge leaves and comes in straight for so long, in px. */
  static final double STUB = 16;

  /** The search ends after so many steps without a way. */
  private static final int MOST_STEPS = 60_000;

  private static final double SAME = 0.05;

  /**
   * What is in the way.
   *
   * @param solid nothing may run through these
   * @param foreign better not through these
   * @param lines ways may cross these, but not run along them
   */
  record Field(List<Rect> solid, List<Rect> foreign, List<Stretch> lines) {}

  /** A straight part of another way. */
  record Stretch(Point from, Point to) {
    boolean upright() {
      return Math.abs(from.x() - to.x()) < SAME;
    }
  }

  /**
   * A place on an outline.
   *
   * @param dx the direction that leads away from the outline: 1, 0 or -1, as is {@code dy}
   * @param cost what it costs to use this place rather than a better one
   */
  record Door(Point at, int dx, int dy, double cost) {
    Point step() {
      return at.plus(dx * STUB, dy * STUB);
    }
  }

  private final Field field;
  private final Taste taste;
  private final double[] xs;
  private final double[] ys;
  private final List<Door> starts;
  private final List<Door> ends;

  private record State(int x, int y, int heading, double cost, double guess) {}

  WayFinder(Field field, Taste taste, List<Door> starts, List<Door> ends) {
    this.field = field;
    this.taste = taste;
    this.starts = starts.stream().filter(door -> open(door.at, door.step())).toList();
    this.ends = ends.stream().filter(door -> open(door.at, door.step())).toList();
    var columns = new TreeSet<Double>();
    var rows = new TreeSet<Double>();
    for (Rect rect : field.solid) {
      columns.addAll(List.of(rect.x() - APART, rect.right() + APART));
      rows.addAll(List.of(rect.y() - APART, rect.bottom() + APART));
    }
    for (Stretch line : field.lines) {
      if (line.upright()) {
        columns.addAll(List.of(line.from.x() - APART, line.from.x() + APART));
      } else {
        rows.addAll(List.of(line.from.y() - APART, line.from.y() + APART));
      }
    }
    for (Door door : doors()) {
      columns.add(door.step().x());
      rows.add(door.step().y());
    }
    xs = columns.stream().mapToDouble(each -> each).toArray();
    ys = rows.stream().mapToDouble(each -> each).toArray();
  }

  private List<Door> doors() {
    var doors = new ArrayList<>(starts);
    doors.addAll(ends);
    return doors;
  }

  /** The points of the best way; none if there is no way. */
  List<Point> way() {
    int states = xs.length * ys.length * 4;
    double[] best = new double[states];
    Arrays.fill(best, Double.MAX_VALUE);
    int[] before = new int[states];
    Arrays.fill(before, -1);
    var queue =
        new PriorityQueue<State>(
            (one, other) ->
                one.guess != other.guess
                    ? Double.compare(one.guess, other.guess)
                    : Integer.compare(
                        index(one.x, one.y, one.heading), index(other.x, other.y, other.heading)));
    for (Door start : starts) {
      Point step = start.step();
      offer(
          column(step),
          row(step),
          heading(start.dx, start.dy),
          start.cost,
          -1,
          best,
          before,
          queue);
    }
    int steps = 0;
    double bestEnd = Double.MAX_VALUE;
    int last = -1;
    while (!queue.isEmpty() && steps++ < MOST_STEPS) {
      State state = queue.remove();
      if (state.guess >= bestEnd) {
        break;
      }
      int here = index(state.x, state.y, state.heading);
      if (state.cost > best[here]) {
        continue;
      }
      double arrival = arrival(state);
      if (state.cost + arrival < bestEnd) {
        bestEnd = state.cost + arrival;
        last = here;
      }
      for (int turn = -1; turn <= 1; turn++) {
        int heading = (state.heading + turn + 4) % 4;
        int x = state.x + dx(heading);
        int y = state.y + dy(heading);
        if (x < 0 || y < 0 || x >= xs.length || y >= ys.length) {
          continue;
        }
        double step = step(point(state.x, state.y), point(x, y));
        if (step < Double.MAX_VALUE) {
          offer(
              x,
              y,
              heading,
              state.cost + step + (turn == 0 ? 0 : taste.bend),
              here,
              best,
              before,
              queue);
        }
      }
    }
    return last < 0 ? List.of() : points(last, before);
  }

  private void offer(
      int x,
      int y,
      int heading,
      double cost,
      int from,
      double[] best,
      int[] before,
      PriorityQueue<State> queue) {
    int index = index(x, y, heading);
    if (cost < best[index] - 1e-9) {
      best[index] = cost;
      before[index] = from;
      queue.add(new State(x, y, heading, cost, cost + least(point(x, y))));
    }
  }

  /** No way to an end is cheaper than this. */
  private double least(Point point) {
    double least = Double.MAX_VALUE;
    for (Door end : ends) {
      Point step = end.step();
      least =
          Math.min(
              least, Math.abs(step.x() - point.x()) + Math.abs(step.y() - point.y()) + end.cost);
    }
    return least;
  }

  /** What it costs to go in at an end from here; MAX_VALUE where there is none. */
  private double arrival(State state) {
    Point here = point(state.x, state.y);
    double least = Double.MAX_VALUE;
    for (Door end : ends) {
      if (end.step().distance(here) < SAME) {
        int wanted = heading(-end.dx, -end.dy);
        int turn = Math.abs(wanted - state.heading);
        if (turn != 2) {
          least = Math.min(least, end.cost + (turn == 0 ? 0 : taste.bend));
        }
      }
    }
    return least;
  }

  private List<Point> points(int last, int[] before) {
    var points = new ArrayList<Point>();
    for (int at = last; at >= 0; at = before[at]) {
      points.addFirst(point(at / 4 / ys.length, at / 4 % ys.length));
    }
    Point first = points.getFirst();
    Point end = points.getLast();
    Door start = cheapest(starts, first);
    Door target = cheapest(ends, end);
    points.addFirst(start.at);
    points.addLast(target.at);
    return Polylines.straightened(points);
  }

  private static Door cheapest(List<Door> doors, Point step) {
    Door best = doors.getFirst();
    double least = Double.MAX_VALUE;
    for (Door door : doors) {
      if (door.step().distance(step) < SAME && door.cost < least) {
        best = door;
        least = door.cost;
      }
    }
    return best;
  }

  /** What it costs to go straight from one grid point to the next; MAX_VALUE if one cannot. */
  private double step(Point from, Point to) {
    if (!open(from, to)) {
      return Double.MAX_VALUE;
    }
    double cost = from.distance(to);
    for (Rect rect : field.foreign) {
      if (Geometry.touches(from, to, rect)) {
        cost *= taste.foreign;
        break;
      }
    }
    boolean upright = Math.abs(from.x() - to.x()) < SAME;
    for (Stretch line : field.lines) {
      if (line.upright() != upright && Geometry.crosses(from, to, line.from, line.to)) {
        cost += taste.crossing;
      }
    }
    return cost;
  }

  private boolean open(Point from, Point to) {
    for (Rect rect : field.solid) {
      if (Geometry.touches(from, to, rect)) {
        return false;
      }
    }
    for (Stretch line : field.lines) {
      if (Geometry.alongside(from, to, line.from, line.to, CLEAR)) {
        return false;
      }
    }
    return true;
  }

  private int column(Point point) {
    return Arrays.binarySearch(xs, point.x());
  }

  private int row(Point point) {
    return Arrays.binarySearch(ys, point.y());
  }

  private Point point(int x, int y) {
    return new Point(xs[x], ys[y]);
  }

  private int index(int x, int y, int heading) {
    return (x * ys.length + y) * 4 + heading;
  }

  private static int heading(int dx, int dy) {
    return dx > 0 ? 0 : dy > 0 ? 1 : dx < 0 ? 2 : 3;
  }

  private static int dx(int heading) {
    return heading == 0 ? 1 : heading == 2 ? -1 : 0;
  }

  private static int dy(int heading) {
    return heading == 1 ? 1 : heading == 3 ? -1 : 0;
  }
}
