package app.guidebox.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes flowcharts that nobody thought of; the same seed always gives the same one. */
final class GraphGenerator {
  private static final List<String> DIRECTIONS = List.of("TD", "LR", "TD", "LR", "BT", "RL");
  private static final List<String> WORDS =
      List.of(
          "cache",
          "queue",
          "reads the order",
          "gateway",
          "index",
          "a slow disk",
          "worker pool",
          "token",
          "retry",
          "the customer's account",
          "ledger",
          "audit",
          "clock",
          "scheduler");
  private static final List<String> SHAPES =
      List.of("[%s]", "[%s]", "[%s]", "(%s)", "{%s}", "[(%s)]", "((%s))", "([%s])", "{{%s}}");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<String> groups = new ArrayList<>();
  private int nodes;

  private GraphGenerator(long seed) {
    random = new Random(seed);
  }

  /** A flowchart of 3 to about 24 nodes as Mermaid text. */
  static String flowchart(long seed) {
    return new GraphGenerator(seed).write();
  }

  private String write() {
    text.append("flowchart ").append(pick(DIRECTIONS)).append('\n');
    boolean grouped = random.nextInt(100) < 55;
    if (grouped) {
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        group(1);
      }
    }
    nodes(grouped ? random.nextInt(5) : 3 + random.nextInt(14));
    edges();
    return text.toString();
  }

  private void group(int depth) {
    String id = "g" + groups.size();
    groups.add(id);
    text.append("subgraph %s [%s %s]\n".formatted(id, pick(WORDS), id));
    nodes(1 + random.nextInt(4));
    if (depth < 3 && random.nextInt(4) == 0) {
      group(depth + 1);
    }
    text.append("end\n");
  }

  private void nodes(int count) {
    for (int i = 0; i < count; i++) {
      text.append("n%d%s\n".formatted(nodes, pick(SHAPES).formatted(pick(WORDS) + " " + nodes)));
      nodes++;
    }
  }

  private void edges() {
    int count = nodes - 1 + random.nextInt(1 + nodes / 2);
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(nodes);
      boolean forward = random.nextInt(100) < 80 && from < nodes - 1;
      int reach = 1 + random.nextInt(5);
      int to = forward ? Math.min(nodes - 1, from + reach) : random.nextInt(nodes);
      boolean toGroup = !groups.isEmpty() && random.nextInt(100) < 6;
      String label = random.nextInt(100) < 30 ? "|" + pick(WORDS) + "|" : "";
      text.append("n%d -->%s %s\n".formatted(from, label, toGroup ? pick(groups) : "n" + to));
    }
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
