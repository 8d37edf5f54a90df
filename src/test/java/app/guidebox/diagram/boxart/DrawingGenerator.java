package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes random drawings of layered boxes, some of them containers, with edges between them, and
 * paints them as characters: in any style, and as sloppily as wanted.
 */
final class DrawingGenerator {
  /** How sloppily a drawing is painted. */
  enum Noise {
    CLEAN,
    /** Right sides stray by one column. */
    DRIFT_ONE,
    /** Right sides stray by up to three columns; titles and arrows stand in borders. */
    DRIFT_THREE
  }

  /** A painted drawing and what is in it. */
  record Painted(String text, Set<String> places, Set<String> edges) {}

  private static final class Item {
    private final String name;
    private final List<String> lines;
    private final List<Item> inner;
    private int left;
    private int top;

    Item(String name, List<String> lines, List<Item> inner) {
      this.name = name;
      this.lines = lines;
      this.inner = inner;
    }

    int x() {
      return left;
    }

    int y() {
      return top;
    }

    int width() {
      if (!inner.isEmpty()) {
        int sum = 4;
        for (Item item : inner) {
          sum += item.width() + GAP;
        }
        return Math.max(sum - GAP + 2, name.length() + 8);
      }
      return lines.stream().mapToInt(String::length).max().orElse(0) + 4;
    }

    int height() {
      return inner.isEmpty()
          ? lines.size() + 2
          : inner.stream().mapToInt(Item::height).max().orElse(0) + 4;
    }

    int right() {
      return x() + width() - 1;
    }

    int bottom() {
      return y() + height() - 1;
    }

    int middle() {
      return x() + width() / 2;
    }
  }

  private static final List<Canvas.Style> STYLES = List.of(Canvas.Style.values());
  private static final int GAP = 7;
  private static final int ROWS_BETWEEN = 4;
  private static final List<String> WORDS =
      List.of(
          "Gateway", "Queue", "Store", "Cache", "Worker", "Router", "Ledger", "Search", "Mail",
          "Billing", "Orders", "Users", "Stream", "Index", "Vault", "Batch");
  private static final List<String> LABELS =
      List.of("reads", "writes", "calls", "sync", "events", "HTTPS", "async copy");

  private final Random random;
  private final Noise noise;
  private final Canvas canvas;
  private final Set<String> places = new TreeSet<>();
  private final Set<String> edges = new TreeSet<>();
  private int names;

  private DrawingGenerator(long seed, Noise noise) {
    this.random = new Random(seed);
    this.noise = noise;
    this.canvas = new Canvas(STYLES.get(random.nextInt(STYLES.size())));
  }

  static Painted paint(long seed, Noise noise) {
    return new DrawingGenerator(seed, noise).paint();
  }

  private Painted paint() {
    List<Item> above = List.of();
    int y = 0;
    int layers = 1 + random.nextInt(4);
    for (int i = 0; i < layers; i++) {
      List<Item> layer = layer(y);
      if (!above.isEmpty()) {
        connect(above, layer);
      }
      y = layer.stream().mapToInt(Item::bottom).max().orElse(y) + 1 + ROWS_BETWEEN;
      above = layer;
    }
    String text = canvas.text();
    return new Painted(
        noise == Noise.CLEAN ? text : new Sloppiness(random, noise).apply(text, canvas.softSides()),
        places,
        edges);
  }

  private List<Item> layer(int y) {
    var layer = new ArrayList<Item>();
    int x = random.nextInt(6);
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      Item item = random.nextInt(5) == 0 ? container() : leaf();
      place(item, x, y);
      layer.add(item);
      x += item.width() + GAP + random.nextInt(4);
    }
    layer.forEach(item -> draw(item, ""));
    across(layer);
    return layer;
  }

  private static void place(Item item, int x, int y) {
    item.left = x;
    item.top = y;
    int inner = x + 3;
    for (Item each : item.inner) {
      place(each, inner, y + 2);
      inner += each.width() + GAP;
    }
  }

  private String name() {
    return WORDS.get(random.nextInt(WORDS.size())) + ++names;
  }

  private Item leaf() {
    String name = name();
    var lines = new ArrayList<String>(List.of(name));
    int more = random.nextInt(4);
    if (more > 0) {
      lines.add("(primary)");
    }
    if (more > 1) {
      lines.add("• fast");
      lines.add("• durable");
    }
    return new Item(name, lines, List.of());
  }

  private Item container() {
    var inner = new ArrayList<Item>();
    String name = name();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      inner.add(leaf());
    }
    return new Item(name, List.of(name), inner);
  }

  private void draw(Item item, String parent) {
    canvas.box(item.x(), item.y(), item.right(), item.bottom());
    if (item.inner.isEmpty()) {
      for (int i = 0; i < item.lines.size(); i++) {
        canvas.write(item.x() + 2, item.y() + 1 + i, item.lines.get(i));
        canvas.soften(item.right(), item.y() + 1 + i);
      }
    } else if (noise == Noise.DRIFT_THREE && random.nextBoolean()) {
      canvas.erase(item.x() + 2, item.y(), item.name.length() + 2);
      canvas.write(item.x() + 2, item.y(), " " + item.name + " ");
    } else {
      canvas.write(item.x() + 3, item.y() + 1, item.name);
    }
    places.add(String.join(" ", item.lines) + (parent.isEmpty() ? "" : " in " + parent));
    item.inner.forEach(each -> draw(each, item.name));
    across(item.inner);
  }

  /** Edges between neighbours of a row. */
  private void across(List<Item> row) {
    for (int i = 1; i < row.size(); i++) {
      Item left = row.get(i - 1);
      Item right = row.get(i);
      if (random.nextInt(3) > 0 || !left.inner.isEmpty() || !right.inner.isEmpty()) {
        continue;
      }
      int y = left.y() + 1;
      canvas.hold(y);
      boolean back = random.nextInt(4) == 0;
      boolean both = random.nextInt(5) == 0;
      canvas.level(y, left.right() + 1, right.x() - 1);
      canvas.joint(left.right(), y, Way.RIGHT);
      if (!back || both) {
        canvas.head(right.x() - 1, y, Way.RIGHT);
      } else {
        canvas.joint(right.x(), y, Way.LEFT);
      }
      if (back || both) {
        canvas.head(left.right() + 1, y, Way.LEFT);
      }
      Item from = back && !both ? right : left;
      Item to = back && !both ? left : right;
      edges.add(edge(from, to, both ? " <> " : " > ", ""));
    }
  }

  /** Edges from one layer down to the next: straight, out of one box, or into one. */
  private void connect(List<Item> above, List<Item> below) {
    int top = above.stream().mapToInt(Item::bottom).max().orElse(0);
    switch (random.nextInt(3)) {
      case 0 -> straight(above, below);
      case 1 -> fan(above.get(random.nextInt(above.size())), below, top, true);
      default -> fan(below.get(random.nextInt(below.size())), above, top, false);
    }
  }

  private void straight(List<Item> above, List<Item> below) {
    for (Item upper : above) {
      for (Item lower : below) {
        int from = Math.max(upper.x(), lower.x()) + 2;
        int to = Math.min(upper.right(), lower.right()) - 2;
        if (from > to) {
          continue;
        }
        int column = (from + to) / 2;
        String label = random.nextInt(3) == 0 ? LABELS.get(random.nextInt(LABELS.size())) : "";
        canvas.upright(column, upper.bottom() + 1, lower.y() - 1);
        canvas.joint(column, upper.bottom(), Way.DOWN);
        boolean inBorder = noise == Noise.DRIFT_THREE && random.nextInt(3) == 0;
        canvas.head(column, inBorder ? lower.y() : lower.y() - 1, Way.DOWN);
        if (!label.isEmpty()) {
          canvas.write(column + 2, lower.y() - 3, label);
        }
        edges.add(edge(upper, lower, " > ", label));
        return;
      }
    }
  }

  private void fan(Item one, List<Item> many, int top, boolean out) {
    int bend = top + 2;
    var columns = new TreeSet<Integer>();
    columns.add(one.middle());
    for (Item each : many) {
      Item upper = out ? one : each;
      Item lower = out ? each : one;
      columns.add(each.middle());
      canvas.joint(upper.middle(), upper.bottom(), Way.DOWN);
      canvas.upright(upper.middle(), upper.bottom() + 1, bend);
      canvas.upright(lower.middle(), bend, lower.y() - 1);
      canvas.head(lower.middle(), lower.y() - 1, Way.DOWN);
      edges.add(edge(upper, lower, " > ", ""));
    }
    canvas.level(bend, columns.first(), columns.last());
    canvas.trim(bend, columns, one.middle(), out, many.stream().map(Item::middle).toList());
  }

  private static String edge(Item from, Item to, String line, String label) {
    return String.join(" ", from.lines)
        + line
        + String.join(" ", to.lines)
        + (label.isEmpty() ? "" : " : " + label);
  }

  /** Moves right sides of boxes as authors do who do not count their blanks. */
  private record Sloppiness(Random random, Noise noise) {
    String apply(String text, List<int[]> sides) {
      var rows = new ArrayList<>(text.lines().map(StringBuilder::new).toList());
      int most = noise == Noise.DRIFT_ONE ? 1 : 3;
      var moved = new HashSet<Integer>();
      for (int[] side : sides) {
        if (random.nextInt(6) > 0 || !moved.add(side[1])) {
          continue;
        }
        var row = rows.get(side[1]);
        int drift = 1 + random.nextInt(most);
        if (random.nextBoolean()) {
          row.insert(side[0], " ".repeat(drift));
        } else {
          while (drift > 0 && side[0] > 1 && row.charAt(side[0] - 1) == ' ') {
            row.deleteCharAt(side[0] - 1);
            side[0]--;
            drift--;
          }
        }
      }
      return String.join("\n", rows) + "\n";
    }
  }
}
