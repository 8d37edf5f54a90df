package app.guidebox.guide.scan;

import java.util.List;

/** Finds where HTML comments end. */
public final class CommentEnds {
  private CommentEnds() {}

  /**
   * For each line that begins a comment, the index of the line in which the comment ends; -1 where
   * no later line ends it.
   */
  public static int[] of(List<String> lines) {
    var ends = new int[lines.size()];
    int next = -1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      if (line.contains("-->")) {
        int opening = line.indexOf("<!--");
        ends[i] = opening >= 0 && line.indexOf("-->", opening) >= 0 ? i : next;
        next = i;
      } else {
        ends[i] = next;
      }
    }
    return ends;
  }
}
