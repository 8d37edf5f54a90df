package app.guidebox.diagram.boxart;

import java.util.List;

/**
 * Lines of text that stand closely below each other.
 *
 * @param fragments one for each row, from top to bottom
 */
record TextBlock(List<Fragment> fragments) {
  /** A stretch of text in a row, from one column up to, not including, another. */
  record Fragment(int row, int from, int to, String text) {
    boolean overlaps(Fragment other) {
      return from <= other.to && other.from <= to;
    }
  }

  TextBlock {
    fragments = List.copyOf(fragments);
  }

  int top() {
    return fragments.getFirst().row();
  }

  int bottom() {
    return fragments.getLast().row();
  }

  int from() {
    return fragments.stream().mapToInt(Fragment::from).min().orElse(0);
  }

  /** The column after its last one. */
  int to() {
    return fragments.stream().mapToInt(Fragment::to).max().orElse(0);
  }

  List<String> lines() {
    return fragments.stream().map(Fragment::text).toList();
  }
}
