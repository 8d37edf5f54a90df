package app.guidebox.guide;

import java.util.List;

/**
 * Successive source lines.
 *
 * @param firstLine the number of the first of them, counted from 1
 */
record Excerpt(int firstLine, List<String> lines) {
  /** In a longer line no marks are looked for: nobody writes one by hand. */
  static final int MAX_LINE = 20_000;

  Excerpt {
    lines = List.copyOf(lines);
  }

  /** The source line of the entry at that index. */
  int lineAt(int index) {
    return firstLine + index;
  }
}
