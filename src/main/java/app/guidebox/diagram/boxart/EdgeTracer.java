package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.LineStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns strokes that hang together into edges from one end to another. */
final class EdgeTracer {
  /** Lines that hang together have at most so many ends; real ones have about ten. */
  private static final int MANY_ENDS = 48;

  /** So many edges from one web at most; more is not a drawing that a person made. */
  private static final int MANY_EDGES = 64;

  /** What tracing came to: edges, and terminals and cells that belong to none. */
  record Traced(List<Stroke> edges, List<Set<Integer>> unexplained, List<int[]> looseHeads) {}

  /** A terminal and the cell of the web that it hangs on. */
  private record Hook(int cell, Terminal terminal) {}

  private final Sheet sheet;
  private final Ink ink;
  private final TextBlocks texts;
  private final Effort effort;
  private final List<Stroke> edges = new ArrayList<>();
  private final List<Set<Integer>> unexplained = new ArrayList<>();
  private final Set<Integer> usedHeads = new HashSet<>();

  EdgeTracer(Sheet sheet, TextBlocks texts, Effort effort) {
    this.sheet = sheet;
    this.ink = sheet.ink();
    this.texts = texts;
    this.effort = effort;
  }

  Traced trace() {
    var whole = new WebBuilder(sheet, texts, Set.of());
    Web web = whole.build();
    var crossings = new HashSet<Integer>();
    for (Set<Integer> part : web.parts()) {
      if (tails(hooks(web, part)) > 1) {
        crossings.addAll(whole.crossingCells(part));
      }
    }
    if (!crossings.isEmpty()) {
      crossings.retainAll(trueCrossings(web, crossings));
      if (!crossings.isEmpty()) {
        web = new WebBuilder(sheet, texts, crossings).build();
      }
    }
    usedHeads.addAll(whole.throughHeads());
    for (Set<Integer> part : web.parts()) {
      edgesOf(web, part);
    }
    new BareHeads(sheet, texts, web, edges, usedHeads).join();
    effort.admitEdges(edges.size());
    return new Traced(edges, unexplained, looseHeads());
  }

  private static long tails(List<Hook> hooks) {
    return hooks.stream().filter(hook -> !hook.terminal.head()).count();
  }

  /**
   * Of the cells in which lines meet four ways, those where taking them apart leaves whole edges.
   */
  private Set<Integer> trueCrossings(Web joined, Set<Integer> candidates) {
    var apart = new WebBuilder(sheet, texts, candidates).build();
    var bad = new HashSet<Integer>();
    for (Set<Integer> part : apart.parts()) {
      if (!isWholeEdge(hooks(apart, part))) {
        part.forEach(id -> bad.add(id / 2));
      }
    }
    var good = new HashSet<>(candidates);
    for (Set<Integer> part : joined.parts()) {
      if (part.stream().anyMatch(id -> bad.contains(id / 2))) {
        part.forEach(id -> good.remove(id / 2));
      }
    }
    return good;
  }

  private static boolean isWholeEdge(List<Hook> hooks) {
    long attached = hooks.stream().filter(hook -> hook.terminal.attached()).count();
    long tails = tails(hooks);
    boolean straight =
        hooks.size() == 2
            && hooks.getFirst().terminal.way() == hooks.getLast().terminal.way().back();
    return attached == hooks.size()
        && hooks.size() >= 2
        && ((tails > 0 && tails < hooks.size()) || straight);
  }

  private List<Hook> hooks(Web web, Set<Integer> part) {
    var hooks = new ArrayList<Hook>();
    for (int cell : part) {
      for (Terminal terminal : web.terminals(cell)) {
        hooks.add(new Hook(cell, terminal));
      }
    }
    return hooks;
  }

  private void edgesOf(Web web, Set<Integer> part) {
    var hooks = hooks(web, part).stream().filter(hook -> hook.terminal.attached()).toList();
    var heads = hooks.stream().filter(hook -> hook.terminal.head()).toList();
    var tails = hooks.stream().filter(hook -> !hook.terminal.head()).toList();
    if (hooks.size() > MANY_ENDS) {
      unexplained.add(part);
      return;
    }
    int before = edges.size();
    effort.spend(hooks.size() * part.size());
    if (heads.isEmpty() && isRootlessFan(hooks)) {
      return;
    }
    if (tails.isEmpty() || heads.isEmpty()) {
      star(web, hooks);
    } else {
      for (Hook tail : tails) {
        for (Hook head : heads) {
          add(web, tail, head);
        }
      }
    }
    if (edges.size() == before) {
      unexplained.add(part);
    }
  }

  /** Entries such as {@code ├──} whose root is an arrow without a line. */
  private static boolean isRootlessFan(List<Hook> hooks) {
    return hooks.size() > 1 && hooks.stream().allMatch(hook -> hook.terminal.way() == Way.RIGHT);
  }

  /** All ends alike: the one that arrives differently from all others is where they come from. */
  private void star(Web web, List<Hook> hooks) {
    if (hooks.size() < 2) {
      return;
    }
    Hook root = root(hooks);
    for (Hook hook : hooks) {
      if (!hook.equals(root)) {
        add(web, root, hook);
      }
    }
  }

  private static Hook root(List<Hook> hooks) {
    if (hooks.size() > 2) {
      for (Hook hook : hooks) {
        long alike =
            hooks.stream().filter(other -> other.terminal.way() == hook.terminal.way()).count();
        if (alike == 1) {
          return hook;
        }
      }
    }
    return hooks.stream()
        .min(
            Comparator.<Hook>comparingInt(hook -> rank(hook.terminal.way()))
                .thenComparingInt(hook -> hook.terminal.row())
                .thenComparingInt(hook -> hook.terminal.column()))
        .orElseThrow();
  }

  /** Lines are read from above and from the left: an end that arrives upwards is a beginning. */
  private static int rank(Way way) {
    return switch (way) {
      case UP -> 0;
      case LEFT -> 1;
      case RIGHT -> 2;
      case DOWN -> 3;
    };
  }

  private void add(Web web, Hook from, Hook to) {
    Terminal start = deepened(from.terminal, to.terminal);
    Terminal end = deepened(to.terminal, from.terminal);
    boolean loop = start.end().equals(end.end());
    if (edges.size() >= MANY_EDGES * 16 || (loop && !end.head())) {
      return;
    }
    Web.Path way = web.path(from.cell, to.cell);
    var path = new ArrayList<int[]>();
    if (start.head()) {
      path.add(new int[] {start.row(), start.column()});
    }
    way.cells().forEach(cell -> path.add(WebBuilder.place(ink, cell)));
    if (end.head()) {
      path.add(new int[] {end.row(), end.column()});
    }
    use(start);
    use(end);
    edges.add(new Stroke(start, end, path, way.labels(), style(path)));
  }

  /**
   * An arrow that comes out of a box in one container and stops at the border of another, right
   * before a box inside, is meant for that box.
   */
  private Terminal deepened(Terminal terminal, Terminal other) {
    if (!terminal.head()
        || terminal.way().vertical()
        || !(terminal.end() instanceof End.AtFrame(Frame container))
        || !(other.end() instanceof End.AtFrame(Frame origin))
        || sheet.parent(origin).isEmpty()
        || container.encloses(origin)) {
      return terminal;
    }
    return new EndFinder(sheet, texts)
        .behindBorder(terminal.row(), terminal.column(), terminal.way(), container)
        .map(box -> terminal.at(new End.AtFrame(box)))
        .orElse(terminal);
  }

  private void use(Terminal terminal) {
    if (terminal.head()) {
      usedHeads.add(ink.index(terminal.row(), terminal.column()));
    }
  }

  private LineStyle style(List<int[]> path) {
    int dotted = 0;
    int thick = 0;
    for (int[] place : path) {
      switch (Glyphs.style(sheet.cells().at(place[0], place[1]))) {
        case DOTTED -> dotted++;
        case THICK -> thick++;
        case SOLID, INVISIBLE -> {}
      }
    }
    if (dotted * 2 > path.size()) {
      return LineStyle.DOTTED;
    }
    return thick * 2 > path.size() ? LineStyle.THICK : LineStyle.SOLID;
  }

  private List<int[]> looseHeads() {
    var loose = new ArrayList<int[]>();
    for (int row = 0; row < ink.rows(); row++) {
      for (int column = 0; column < ink.columns(); column++) {
        if (ink.heads(row, column) != 0
            && !sheet.is(row, column, Role.TEXT)
            && !usedHeads.contains(ink.index(row, column))) {
          loose.add(new int[] {row, column});
        }
      }
    }
    return loose;
  }
}
