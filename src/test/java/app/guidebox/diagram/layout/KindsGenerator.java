package app.guidebox.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Writes diagrams of every kind that means a graph, which nobody thought of; the same seed always
 * gives the same one.
 */
final class KindsGenerator {
  private static final List<String> WORDS =
      List.of(
          "cache",
          "order queue",
          "the reader's shelf",
          "gateway",
          "index",
          "slow disk",
          "worker pool",
          "token",
          "retry",
          "ledger of every sale since spring",
          "audit",
          "clock");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private KindsGenerator(long seed) {
    random = new Random(seed);
  }

  /** The kinds there are, as their keywords. */
  static List<String> kinds() {
    return List.of(
        "sankey-beta",
        "treemap-beta",
        "gitGraph",
        "kanban",
        "mindmap",
        "block-beta",
        "sequenceDiagram",
        "erDiagram",
        "requirementDiagram",
        "C4Context",
        "architecture-beta",
        "classDiagram",
        "stateDiagram-v2");
  }

  /** A diagram of that kind as Mermaid text. */
  static String diagram(String kind, long seed) {
    var generator = new KindsGenerator(seed);
    generator.line(kind);
    switch (kind) {
      case "sankey-beta" -> generator.sankey();
      case "treemap-beta" -> generator.treemap(0, new int[1]);
      case "gitGraph" -> generator.git();
      case "kanban" -> generator.kanban();
      case "mindmap" -> generator.mindmap(1, new int[1]);
      case "block-beta" -> generator.block();
      case "sequenceDiagram" -> generator.sequence();
      case "erDiagram" -> generator.entities();
      case "requirementDiagram" -> generator.requirements();
      case "C4Context" -> generator.c4();
      case "architecture-beta" -> generator.architecture();
      case "classDiagram" -> generator.classes();
      case "stateDiagram-v2" -> generator.states();
      default -> throw new IllegalArgumentException(kind);
    }
    return generator.text.toString();
  }

  private void sankey() {
    int nodes = 3 + random.nextInt(10);
    for (int to = 1; to < nodes; to++) {
      for (int links = 1 + random.nextInt(2); links > 0; links--) {
        int from = Math.max(0, to - 1 - random.nextInt(4));
        line("%s %d,%s %d,%d".formatted(word(from), from, word(to), to, 1 + random.nextInt(90)));
      }
    }
  }

  private void treemap(int depth, int[] count) {
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      String name = "  ".repeat(depth) + "\"" + any() + " " + count[0]++ + "\"";
      if (depth == 0 || (depth < 3 && random.nextInt(3) == 0)) {
        line(name);
        treemap(depth + 1, count);
      } else {
        line("%s: %d".formatted(name, 1 + random.nextInt(500)));
      }
    }
  }

  private void git() {
    var branches = new ArrayList<>(List.of("main"));
    var ahead = new ArrayList<>(List.of(1));
    line("  commit id: \"start\"");
    int at = 0;
    for (int i = 3 + random.nextInt(15); i > 0; i--) {
      int choice = random.nextInt(10);
      if (choice < 2 && branches.size() < 5) {
        branches.add("topic" + branches.size());
        ahead.add(0);
        at = branches.size() - 1;
        line("  branch " + branches.getLast());
      } else if (choice < 4) {
        at = random.nextInt(branches.size());
        line("  checkout " + branches.get(at));
      } else if (choice == 4) {
        int from = random.nextInt(branches.size());
        if (from != at && ahead.get(from) > 0) {
          line("  merge " + branches.get(from));
          ahead.set(at, ahead.get(at) + 1);
          ahead.set(from, 0);
        }
      } else {
        String tag = random.nextInt(4) == 0 ? " tag: \"" + any() + "\"" : "";
        String type = random.nextInt(5) == 0 ? " type: HIGHLIGHT" : "";
        line("  commit id: \"%s %d\"%s%s".formatted(any(), i, tag, type));
        ahead.set(at, ahead.get(at) + 1);
      }
    }
  }

  private void kanban() {
    int card = 0;
    for (int column = 1 + random.nextInt(5); column > 0; column--) {
      line("  c%d[%s]".formatted(column, any()));
      for (int i = random.nextInt(5); i > 0; i--) {
        String more = random.nextBoolean() ? "" : "@{ assigned: 'Ann', priority: 'High' }";
        line("    k%d[%s]%s".formatted(card++, any(), more));
      }
    }
  }

  private void mindmap(int depth, int[] count) {
    for (int i = depth == 1 ? 1 : 1 + random.nextInt(4); i > 0; i--) {
      String shape = pick(List.of("%s", "[%s]", "(%s)", "((%s))", "{{%s}}", ")%s("));
      line("  ".repeat(depth) + "n" + count[0] + shape.formatted(any() + " " + count[0]++));
      if (depth == 1 || (depth < 4 && random.nextInt(3) == 0)) {
        mindmap(depth + 1, count);
      }
    }
  }

  private void block() {
    line("  columns " + (1 + random.nextInt(4)));
    int blocks = 2 + random.nextInt(9);
    for (int i = 0; i < blocks; i++) {
      switch (random.nextInt(9)) {
        case 0 -> line("  space");
        case 1 ->
            line(
                "  a%d<[\"%s\"]>(%s)"
                    .formatted(i, any(), pick(List.of("right", "down", "x", "up"))));
        case 2 ->
            line(
                "  block:g%d\n    columns 2\n    i%d[\"%s\"] j%d\n  end".formatted(i, i, any(), i));
        default -> {}
      }
      line(
          "  b%d%s"
              .formatted(i, pick(List.of("[\"%s\"]", "(\"%s\")", "((\"%s\"))")).formatted(any())));
    }
    links(blocks, "b", ends -> "  " + ends.replace(" ", " --> "));
  }

  private void sequence() {
    int people = 2 + random.nextInt(4);
    boolean boxed = random.nextInt(3) == 0;
    if (boxed) {
      line("  box %s".formatted(any()));
    }
    for (int i = 0; i < people; i++) {
      line("  participant p%d as %s %d".formatted(i, any(), i));
      if (boxed && i == 1) {
        line("  end");
      }
    }
    messages(people, 0);
  }

  private void messages(int people, int depth) {
    for (int i = 2 + random.nextInt(5); i > 0; i--) {
      int from = random.nextInt(people);
      int to = random.nextInt(people);
      switch (random.nextInt(9)) {
        case 0 -> line("  Note over p%d: %s".formatted(from, any()));
        case 1 -> line("  Note right of p%d: %s %s".formatted(from, any(), any()));
        case 2 -> {
          if (depth < 2) {
            line("  loop %s".formatted(any()));
            messages(people, depth + 1);
            line("  end");
          }
        }
        case 3 -> {
          if (depth < 2) {
            line("  alt %s".formatted(any()));
            messages(people, depth + 1);
            line("  else %s".formatted(any()));
            messages(people, depth + 1);
            line("  end");
          }
        }
        case 4 ->
            line("  p%d->>+p%d: %s\n  p%d-->>-p%d: %s".formatted(from, to, any(), to, from, any()));
        default -> line("  p%d->>p%d: %s, %s".formatted(from, to, any(), any()));
      }
    }
  }

  private void entities() {
    int count = 2 + random.nextInt(9);
    for (int i = 0; i < count; i++) {
      line("  E%d {".formatted(i));
      for (int row = 1 + random.nextInt(4); row > 0; row--) {
        line(
            "    string field%d%s"
                .formatted(row, random.nextInt(3) == 0 ? " PK \"" + any() + "\"" : ""));
      }
      line("  }");
    }
    List<String> signs = List.of("||--o{", "}o..||", "|o--|{", "}|--||");
    links(count, "E", ends -> ends.replace(" ", " " + pick(signs) + " ") + " : \"" + any() + "\"");
  }

  private void requirements() {
    int count = 2 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      if (random.nextInt(3) == 0) {
        line("  element r%d {\n    type: %s\n  }".formatted(i, any().replace("'", "")));
      } else {
        line(
            "  requirement r%d {\n    id: %d\n    text: %s\n  }"
                .formatted(i, i, any().replace("'", "")));
      }
    }
    List<String> words = List.of("contains", "satisfies", "derives", "traces");
    links(count, "r", ends -> ends.replace(" ", " - " + pick(words) + " -> "));
  }

  private void c4() {
    int count = 0;
    for (int boundary = random.nextInt(3); boundary > 0; boundary--) {
      line("  System_Boundary(g%d, \"%s\") {".formatted(boundary, any()));
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        line("    Container(c%d, \"%s\", \"Java\", \"%s\")".formatted(count++, any(), any()));
      }
      line("  }");
    }
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      line(
          "  %s(c%d, \"%s\")"
              .formatted(pick(List.of("Person", "System", "SystemDb")), count++, any()));
    }
    links(
        count,
        "c",
        ends -> "  Rel(%s, \"%s\", \"HTTPS\")".formatted(ends.replace(" ", ", "), any()));
  }

  private void architecture() {
    int groups = random.nextInt(3);
    for (int i = 0; i < groups; i++) {
      line("  group g%d(cloud)[%s]".formatted(i, any().replace("'", "")));
    }
    int count = Math.max(2, groups) + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      String icon = pick(List.of("server", "database", "disk", "internet"));
      String in = groups > 0 && (i < groups || random.nextBoolean()) ? " in g" + i % groups : "";
      line("  service s%d(%s)[%s]%s".formatted(i, icon, any().replace("'", ""), in));
    }
    links(count, "s", ends -> "  " + ends.replace(" ", ":R --> L:"));
  }

  private void classes() {
    int count = 2 + random.nextInt(8);
    boolean spaced = random.nextInt(3) == 0;
    for (int i = 0; i < count; i++) {
      if (spaced && i == 0) {
        line("  namespace Inner {");
      }
      line("  class C%d {\n    +String name\n    +run(int times) bool\n  }".formatted(i));
      if (spaced && i == 1) {
        line("  }");
      }
    }
    List<String> arrows = List.of("<|--", "*--", "o--", "-->", "..>", "..|>");
    links(
        count,
        "C",
        ends ->
            random.nextBoolean()
                ? ends.replace(" ", " " + pick(arrows) + " ") + " : " + any()
                : ends.replace(" ", " \"1\" " + pick(arrows) + " \"0..*\" "));
  }

  private void states() {
    int count = 3 + random.nextInt(7);
    line("  [*] --> s0");
    for (int i = 0; i < count; i++) {
      line("  s%d : %s %d".formatted(i, any(), i));
    }
    if (random.nextBoolean()) {
      line("  state s1 {\n    [*] --> inner1\n    inner1 --> inner2 : %s\n  }".formatted(any()));
    }
    if (random.nextInt(3) == 0) {
      line("  note right of s0 : %s".formatted(any()));
    }
    links(count, "s", ends -> "  " + ends.replace(" ", " --> ") + " : " + any());
    line("  s%d --> [*]".formatted(count - 1));
  }

  /** Links that mostly lead forward, so that the whole hangs together. */
  private void links(int count, String prefix, Function<String, String> written) {
    for (int i = count - 1 + random.nextInt(3); i > 0; i--) {
      int from = random.nextInt(count - 1);
      int to = Math.min(count - 1, from + 1 + random.nextInt(3));
      line(written.apply(prefix + from + " " + prefix + to));
    }
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private String any() {
    return pick(WORDS);
  }

  private static String word(int index) {
    return WORDS.get(index % WORDS.size());
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
