package app.guidebox.diagram.layout.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks a long row of columns into several, between groups of columns rather than within. */
public final class Wrapping {
  /**
   * Neighbouring columns of one group.
   *
   * @param from the first of them, counted from 0 over all columns
   */
  public record Run(int group, int from, int count) {}

  private Wrapping() {}

  /**
   * The rows.
   *
   * @param groups how many columns each group has
   * @param most columns in a row, at least one
   */
  public static List<List<Run>> rows(List<Integer> groups, int most) {
    var rows = new ArrayList<List<Run>>();
    int free = 0;
    int column = 0;
    for (int group = 0; group < groups.size(); group++) {
      int left = groups.get(group);
      int pieces = (left + most - 1) / most;
      while (left > 0) {
        int count = (left + pieces - 1) / pieces;
        if (count > free) {
          rows.add(new ArrayList<>());
          free = most;
        }
        rows.getLast().add(new Run(group, column, count));
        free -= count;
        column += count;
        left -= count;
        pieces--;
      }
    }
    return rows;
  }

  /** Up to how many columns each try may have, the most first. */
  public static List<Integer> tries(int columns, double columnWidth, double maxWidth) {
    int most = (int) Math.clamp(maxWidth / columnWidth, 1, 24);
    var tries = new ArrayList<Integer>();
    for (int count = Math.clamp(columns, 1, most); count >= 1; count--) {
      tries.add(count);
    }
    return tries;
  }
}
