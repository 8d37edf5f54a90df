package app.guidebox.guide.scan;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds what {@code <style>} encloses, which says how a page looks and nothing else. */
public final class StyleTags {
  private static final String OPENING = "<style";
  private static final String CLOSING = "</style>";

  private StyleTags() {}

  /**
   * The indexes of such lines.
   *
   * @param free tells the indexes of lines in which a tag counts
   */
  public static BitSet lines(List<String> lines, IntPredicate free) {
    var found = new BitSet();
    int end = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (i > end && lines.get(i).startsWith(OPENING) && free.test(i)) {
        end = end(lines, i);
        found.set(i, end < lines.size() ? end + 1 : i);
      }
    }
    return found;
  }

  private static int end(List<String> lines, int opening) {
    int at = opening;
    while (at < lines.size() && !lines.get(at).contains(CLOSING)) {
      at++;
    }
    return at;
  }
}
