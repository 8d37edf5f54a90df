package app.guidebox.guide.source;

import java.util.List;

/**
 * Successive source lines.
 *
 * @param firstLine the number of the first of them, counted from 1
 */
public record Excerpt(int firstLine, List<String> lines) {
  /** In a longer line no marks are looked for: nobody writes one by hand. */
  public static final int MAX_LINE = 20_000;

  /** Takes the lines over as they are now. */
  public Excerpt {
    lines = List.copyOf(lines);
  }

  /** The source line of the entry at that index. */
  int lineAt(int index) {
    return firstLine + index;
  }
}
