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

  /** Ways with more bends are not looked for. */
  static final int MOST_BENDS = 4;

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
  private final WayGrid grid;
  private final Rect goal;
  private final double cheapestEnd;
  private final List<Door> starts;
  private final List<Door> ends;
  private int steps;

  private record State(int x, int y, int heading, int bends, double cost, double guess) {
    State guessed(double newGuess) {
      return new State(x, y, heading, bends, cost, newGuess);
    }
  }

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
    grid =
        new WayGrid(
            columns.stream().mapToDouble(each -> each).toArray(),
            rows.stream().mapToDouble(each -> each).toArray(),
            field);
    goal = goal();
    cheapestEnd = this.ends.stream().mapToDouble(Door::cost).min().orElse(0);
  }

  /** The smallest rectangle around all places from which one goes in. */
  private Rect goal() {
    return ends.stream()
        .map(door -> new Rect(door.step().x(), door.step().y(), 0, 0))
        .reduce(Rect::union)
        .orElse(new Rect(0, 0, 0, 0));
  }

  private List<Door> doors() {
    var doors = new ArrayList<>(starts);
    doors.addAll(ends);
    return doors;
  }

  /** How many steps the search took. */
  int steps() {
    return steps;
  }

  /**
   * The points of the best way; none if there is no way.
   *
   * @param mostSteps the search ends after so many
   */
  List<Point> way(int mostSteps) {
    if (starts.isEmpty() || ends.isEmpty()) {
      return List.of();
    }
    int states = 4 * grid.columns() * grid.rows();
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
      int column = grid.column(start.step().x());
      int row = grid.row(start.step().y());
      int heading = heading(start.dx, start.dy);
      offer(new State(column, row, heading, 0, start.cost, 0), -1, best, before, queue);
    }
    double bestEnd = Double.MAX_VALUE;
    int last = -1;
    while (!queue.isEmpty() && steps++ < mostSteps) {
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
        if (x < 0 || y < 0 || x >= grid.columns() || y >= grid.rows()) {
          continue;
        }
        int bends = state.bends + (turn == 0 ? 0 : 1);
        double step =
            bends > MOST_BENDS
                ? Double.MAX_VALUE
                : grid.cost(state.x, state.y, dx(heading), dy(heading), taste);
        if (step < Double.MAX_VALUE) {
          double cost = state.cost + step + (turn == 0 ? 0 : taste.bend);
          offer(new State(x, y, heading, bends, cost, 0), here, best, before, queue);
        }
      }
    }
    return last < 0 ? List.of() : points(last, before);
  }

  private void offer(
      State state, int from, double[] best, int[] before, PriorityQueue<State> queue) {
    int index = index(state.x, state.y, state.heading);
    if (state.cost < best[index] - 1e-9) {
      best[index] = state.cost;
      before[index] = from;
      queue.add(state.guessed(state.cost + least(state)));
    }
  }

  /** No way to an end is cheaper than this. */
  private double least(State state) {
    Point point = grid.point(state.x, state.y);
    double dx = Math.max(0, Math.max(goal.x() - point.x(), point.x() - goal.right()));
    double dy = Math.max(0, Math.max(goal.y() - point.y(), point.y() - goal.bottom()));
    double bends = dx > 0 && dy > 0 ? taste.bend : 0;
    return dx + dy + bends + cheapestEnd;
  }

  /** What it costs to go in at an end from here; MAX_VALUE where there is none. */
  private double arrival(State state) {
    Point here = grid.point(state.x, state.y);
    double least = Double.MAX_VALUE;
    if (!goal.contains(here)) {
      return least;
    }
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
      points.addFirst(grid.point(at / 4 / grid.rows(), at / 4 % grid.rows()));
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

  private int index(int x, int y, int heading) {
    return (x * grid.rows() + y) * 4 + heading;
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
