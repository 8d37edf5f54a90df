package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which text labels which edge: the nearest line that it stands beside, above or below. */
final class LabelBinder {
  /** How many blanks may part a label from an upright line. */
  private static final int ASIDE = 3;

  /** A text at a level line fits as well as one that a blank parts from an upright line. */
  private static final int ALONG = 2;

  /** A label has at most so many rows and columns; more is a note. */
  private static final int ROWS = 4;

  private static final int COLUMNS = 44;

  /** How good a text's place at a line is; the lower, the better. */
  private record Fit(List<Stroke> edges, int distance) {}

  private final Sheet sheet;
  private final List<Stroke> edges;
  private final Map<Integer, List<Stroke>> byCell = new HashMap<>();

  LabelBinder(Sheet sheet, List<Stroke> edges) {
    this.sheet = sheet;
    this.edges = edges;
    for (Stroke edge : edges) {
      for (int[] place : edge.path()) {
        byCell
            .computeIfAbsent(sheet.ink().index(place[0], place[1]), ignored -> new ArrayList<>())
            .add(edge);
      }
    }
  }

  /** The labels of each edge, those that its line runs through included. */
  Map<Stroke, List<TextBlock>> bind(List<TextBlock> free) {
    var bound = new LinkedHashMap<Stroke, List<TextBlock>>();
    for (Stroke edge : edges) {
      bound.put(edge, new ArrayList<>(edge.labels()));
    }
    var through = Set.copyOf(edges.stream().flatMap(edge -> edge.labels().stream()).toList());
    for (TextBlock text : free) {
      if (!through.contains(text)) {
        fit(text)
            .ifPresent(
                fit ->
                    fit.edges.forEach(
                        edge ->
                            bound.computeIfAbsent(edge, ignored -> new ArrayList<>()).add(text)));
      }
    }
    bound
        .values()
        .forEach(
            labels ->
                labels.sort(
                    (a, b) -> a.top() != b.top() ? a.top() - b.top() : a.from() - b.from()));
    return bound;
  }

  private Optional<Fit> fit(TextBlock text) {
    if (text.fragments().size() > ROWS || text.to() - text.from() > COLUMNS) {
      return Optional.empty();
    }
    Optional<Fit> beside = beside(text);
    Optional<Fit> along = along(text);
    if (beside.isPresent() && along.isPresent()) {
      return beside.get().distance <= along.get().distance ? beside : along;
    }
    return beside.isPresent() ? beside : along;
  }

  /** The nearest upright line to the left or right. */
  private Optional<Fit> beside(TextBlock text) {
    for (int away = 1; away <= ASIDE; away++) {
      for (TextBlock.Fragment fragment : text.fragments()) {
        for (int column : new int[] {fragment.from() - away, fragment.to() - 1 + away}) {
          var here = edgesAt(fragment.row(), column, text);
          boolean upright = sheet.ink().upright(fragment.row(), column);
          if (upright && !here.isEmpty() && clear(fragment, column)) {
            return Optional.of(new Fit(here, away));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean clear(TextBlock.Fragment fragment, int column) {
    int from = column < fragment.from() ? column + 1 : fragment.to();
    int to = column < fragment.from() ? fragment.from() : column;
    for (int at = from; at < to; at++) {
      if (!sheet.is(fragment.row(), at, Role.BLANK)) {
        return false;
      }
    }
    return true;
  }

  /** A level line in the row above or below. */
  private Optional<Fit> along(TextBlock text) {
    for (int row : new int[] {text.bottom() + 1, text.top() - 1}) {
      var fragment = row > text.bottom() ? text.fragments().getLast() : text.fragments().getFirst();
      var counts = new LinkedHashMap<Stroke, Integer>();
      for (int column = fragment.from(); column < fragment.to(); column++) {
        if (sheet.ink().level(row, column)
            || (sheet.ink().heads(row, column) & Way.HORIZONTAL) != 0) {
          edgesAt(row, column, text).forEach(edge -> counts.merge(edge, 1, Integer::sum));
        }
      }
      for (Stroke edge : edges) {
        boolean through = edge.labels().stream().anyMatch(label -> near(label, row, fragment));
        if (through) {
          counts.merge(edge, 1, Integer::sum);
        }
      }
      if (!counts.isEmpty()) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var best =
            counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return Optional.of(new Fit(best, ALONG));
      }
    }
    return Optional.empty();
  }

  private static boolean near(TextBlock label, int row, TextBlock.Fragment fragment) {
    return label.fragments().stream()
        .anyMatch(part -> part.row() == row && part.overlaps(fragment));
  }

  private List<Stroke> edgesAt(int row, int column, TextBlock text) {
    boolean sameRegion =
        sheet.regionNumber(row, column) == sheet.regionNumber(text.top(), text.from());
    return sameRegion && sheet.ink().inside(row, column)
        ? byCell.getOrDefault(sheet.ink().index(row, column), List.of())
        : List.of();
  }
}
