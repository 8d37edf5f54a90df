package app.guidebox.guide.scan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds frames drawn with characters, and tells ruled tables from boxes. */
public final class BoxFrames {
  private static final Pattern TOP = Pattern.compile("[┌╔╭┏][─═━┬╦┳┴┼▼▲]*[┐╗╮┓]|\\+[-=+]{2,}\\+");
  private static final Pattern WHOLE_TOP =
      Pattern.compile("\\s*(?:[┌╔╭┏][─═━┬╦┳]*[┐╗╮┓]|\\+[-=+]{2,}\\+)\\s*");
  private static final Pattern CROSSING_RULE =
      Pattern.compile("\\s*(?:[├╠┣][─═━┼╬╋┬┴]*[┼╬╋┬][─═━┼╬╋┬┴]*[┤╣┫]|\\+(?:[-=]+\\+){2,})\\s*");
  private static final Pattern PIPE_RULE =
      Pattern.compile("[\\s|:+-]*-{3,}[\\s|:+-]*[|+][\\s|:+-]*");
  private static final String SIDES = "│║┃|├╠┤╣";

  /** A ruled table has its first crossing rule within so many lines of its top. */
  private static final int HEADER_LINES = 6;

  private BoxFrames() {}

  /** Where in that line a frame's top left corner stands, with a side below it; -1 if nowhere. */
  public static int corner(List<String> lines, int index) {
    if (index + 1 >= lines.size()) {
      return -1;
    }
    Matcher top = TOP.matcher(lines.get(index));
    String below = lines.get(index + 1);
    while (top.find()) {
      int corner = top.start();
      if (corner < below.length() && SIDES.indexOf(below.charAt(corner)) >= 0) {
        return corner;
      }
    }
    return -1;
  }

  /** Whether the frame whose top stands in that line is ruled into columns. */
  public static boolean isTable(List<String> lines, int index, int corner) {
    if (!WHOLE_TOP.matcher(lines.get(index)).matches()) {
      return false;
    }
    int end = Math.min(lines.size(), index + 1 + HEADER_LINES);
    for (int i = index + 1; i < end; i++) {
      String line = lines.get(i);
      if (CROSSING_RULE.matcher(line).matches()) {
        return true;
      }
      if (corner >= line.length() || "└╚╰┗+".indexOf(line.charAt(corner)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether the lines form a table of pipes and dashes. */
  public static boolean isPipeTable(List<String> lines) {
    long rows = lines.stream().filter(line -> line.indexOf('|') > 0).count();
    boolean ruled = lines.stream().anyMatch(line -> PIPE_RULE.matcher(line).matches());
    return ruled && rows >= 2 && rows * 2 > lines.size();
  }
}
