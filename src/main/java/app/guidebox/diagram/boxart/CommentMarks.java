package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drawings in a comment: takes away the marks that begin each of the comment's lines. */
final class CommentMarks {
  private static final Pattern MARK = Pattern.compile("(\\s*)(//+|#+|\\*|--|;+|%|')(\\s.*|)");

  /** Fewer lines are no drawing. */
  private static final int FEWEST = 3;

  private CommentMarks() {}

  /** The lines with blanks for comment marks where several in a row hold a drawing behind them. */
  static List<String> blankOut(List<String> lines) {
    var mended = new ArrayList<>(lines);
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      String mark = mark(lines.get(start));
      while (end < lines.size() && !mark.isEmpty() && mark(lines.get(end)).equals(mark)) {
        end++;
      }
      if (end - start >= FEWEST
          && lines.subList(start, end).stream().anyMatch(CommentMarks::draws)) {
        for (int i = start; i < end; i++) {
          mended.set(i, " ".repeat(mark.length()) + lines.get(i).substring(mark.length()));
        }
      }
      start = Math.max(end, start + 1);
    }
    return mended;
  }

  /** The indent and comment mark that a line begins with; empty if it begins otherwise. */
  private static String mark(String line) {
    Matcher matcher = MARK.matcher(line);
    return matcher.matches() ? matcher.group(1) + matcher.group(2) : "";
  }

  private static boolean draws(String line) {
    return line.contains("┌")
        || line.contains("╔")
        || line.contains("╭")
        || line.contains("┏")
        || line.contains("+--")
        || line.contains(".--");
  }
}
