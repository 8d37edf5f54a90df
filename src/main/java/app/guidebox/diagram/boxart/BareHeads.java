package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Arrows without a line: they join what stands behind them with what they point at. An arrow over
 * or under the entries of a fan ({@code ├──}) stands for all of them.
 */
final class BareHeads {
  /** How far an arrow without a line may stand from a box. */
  private static final int REACH = 14;

  /** How far left of its text the twig of an entry may begin. */
  private static final int TWIG = 6;

  private final Sheet sheet;
  private final Ink ink;
  private final EndFinder ends;
  private final Web web;
  private final List<Set<Integer>> parts;
  private final List<Stroke> edges;
  private final Set<Integer> usedHeads;

  BareHeads(Sheet sheet, TextBlocks texts, Web web, List<Stroke> edges, Set<Integer> usedHeads) {
    this.sheet = sheet;
    this.ink = sheet.ink();
    this.ends = new EndFinder(sheet, texts);
    this.web = web;
    this.parts = web.parts();
    this.edges = edges;
    this.usedHeads = usedHeads;
  }

  /** Adds their edges and marks them as used. */
  void join() {
    for (int row = 0; row < ink.rows(); row++) {
      for (int column = 0; column < ink.columns(); column++) {
        int heads = ink.heads(row, column);
        boolean bare =
            heads != 0
                && (sheet.is(row, column, Role.HEAD) || sheet.is(row, column, Role.BORDER))
                && !usedHeads.contains(ink.index(row, column));
        if (bare) {
          join(row, column, heads);
        }
      }
    }
  }

  private void join(int row, int column, int heads) {
    Way way = Way.DOWN;
    for (Way candidate : new Way[] {Way.UP, Way.LEFT, Way.DOWN, Way.RIGHT}) {
      way = candidate.isIn(heads) ? candidate : way;
    }
    List<End> to =
        sheet.is(row, column, Role.BORDER)
            ? ends.frameAt(row, column, way)
                .<List<End>>map(f -> List.of(new End.AtFrame(f)))
                .orElse(List.of())
            : ahead(row, column, way);
    List<End> from = behind(row, column, way.back());
    boolean both = way.back().isIn(heads);
    for (End start : from) {
      for (End end : to) {
        if (!start.equals(end)) {
          usedHeads.add(ink.index(row, column));
          edges.add(
              new Stroke(
                  new Terminal(start, both, row, column, way.back()),
                  new Terminal(end, true, row, column, way),
                  List.of(new int[] {row, column}),
                  List.of(),
                  Glyphs.style(sheet.cells().at(row, column))));
        }
      }
    }
  }

  private List<End> ahead(int row, int column, Way way) {
    End end = ends.farAhead(row, column, way, REACH);
    return switch (end) {
      case End.Nowhere() -> List.of();
      case End.AtFrame(Frame ignored) -> List.of(end);
      case End.AtText(TextBlock text) -> {
        Optional<List<Terminal>> fan = way == Way.DOWN ? fanOf(text) : Optional.empty();
        boolean whole = fan.isPresent() && root(fan.get()).isEmpty();
        yield whole ? items(fan.get()) : List.of(end);
      }
    };
  }

  private List<End> behind(int row, int column, Way back) {
    End end = ends.farAhead(row, column, back, REACH);
    Optional<List<Terminal>> fan =
        switch (end) {
          case End.Nowhere() when back == Way.UP -> fanAt(row - 1, column);
          case End.Nowhere() -> Optional.empty();
          case End.AtFrame(Frame ignored) -> Optional.empty();
          case End.AtText(TextBlock text) -> back == Way.UP ? fanOf(text) : Optional.empty();
        };
    if (fan.isEmpty()) {
      return end instanceof End.Nowhere ? List.of() : List.of(end);
    }
    return root(fan.get())
        .map(List::of)
        .orElseGet(() -> items(fan.get()).stream().map(this::lastInRow).toList());
  }

  /** The fan that a text is an entry of: the terminals of the strokes before it. */
  private Optional<List<Terminal>> fanOf(TextBlock text) {
    int row = text.top();
    for (int column = text.from() - 1; column >= text.from() - TWIG; column--) {
      if (sheet.is(row, column, Role.STROKE)) {
        return fanAt(row, column);
      }
    }
    return Optional.empty();
  }

  private Optional<List<Terminal>> fanAt(int row, int column) {
    if (!sheet.is(row, column, Role.STROKE)) {
      return Optional.empty();
    }
    int cell = ink.index(row, column) * 2;
    for (Set<Integer> part : parts) {
      if (part.contains(cell)) {
        var terminals = new ArrayList<Terminal>();
        part.forEach(id -> terminals.addAll(web.terminals(id)));
        return items(terminals).isEmpty() ? Optional.empty() : Optional.of(terminals);
      }
    }
    return Optional.empty();
  }

  private static Optional<End> root(List<Terminal> fan) {
    return fan.stream()
        .filter(terminal -> terminal.way() == Way.UP && terminal.attached())
        .map(Terminal::end)
        .findFirst();
  }

  private static List<End> items(List<Terminal> fan) {
    return fan.stream()
        .filter(terminal -> terminal.way() == Way.RIGHT && terminal.attached())
        .map(Terminal::end)
        .toList();
  }

  /** Where the chain that begins with an entry ends. */
  private End lastInRow(End entry) {
    End last = entry;
    for (Stroke edge : edges) {
      if (edge.start().end().equals(last) && edge.end().way() == Way.RIGHT) {
        last = edge.end().end();
      }
    }
    return last;
  }
}
