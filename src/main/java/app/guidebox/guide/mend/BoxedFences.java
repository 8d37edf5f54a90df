package app.guidebox.guide.mend;

import app.guidebox.guide.scan.FenceScanner;
import app.guidebox.guide.source.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Options that are code: a box with nothing behind it, {@code - [x]}, {@code - [ ] :} or {@code - [
 * ] A}, above a fence at the margin, which Markdown takes for the end of the list.
 */
public final class BoxedFences {
  private static final Pattern BOX =
      Pattern.compile(
          "([-*+][ \\t]{1,4})(\\\\?\\[[ xX]\\\\?\\])\\s*(?:(\\(?[A-Ha-h1-9][.):]?)|:|<br"
              + " ?/?>)?\\s*");

  /** So many empty lines may stand between a box and its code. */
  private static final int MAX_EMPTY = 2;

  /** So far is text set in by a tab behind its bullet. */
  private static final int TAB = 4;

  private BoxedFences() {}

  /** The lines with such fences set in below their boxes. */
  public static Excerpt setIn(Excerpt excerpt) {
    var lines = excerpt.lines();
    if (lines.stream().noneMatch(BoxedFences::mayBeBox)) {
      return excerpt;
    }
    var mended = new ArrayList<>(lines);
    boolean found = false;
    for (FenceScanner.Span fence : new FenceScanner(lines).scan()) {
      int box = fence.closed() && isAtMargin(lines.get(fence.first())) ? above(fence, lines) : -1;
      Matcher option = box < 0 ? null : BOX.matcher(lines.get(box));
      if (option != null && option.matches()) {
        String letter = option.group(3) == null ? "" : " " + option.group(3);
        mended.set(box, option.group(1) + option.group(2) + letter);
        String indent =
            " ".repeat(option.group(1).indexOf('\t') > 0 ? TAB : option.group(1).length());
        for (int i = fence.first(); i <= fence.last(); i++) {
          mended.set(i, indent + lines.get(i));
        }
        found = true;
      }
    }
    return found ? new Excerpt(excerpt.firstLine(), mended) : excerpt;
  }

  private static boolean mayBeBox(String line) {
    return line.length() > 2
        && "-*+".indexOf(line.charAt(0)) >= 0
        && line.indexOf('[') > 0
        && BOX.matcher(line).matches();
  }

  private static boolean isAtMargin(String line) {
    return line.startsWith("```") || line.startsWith("~~~");
  }

  // The place of the last line above the fence that holds something, if it is near.
  private static int above(FenceScanner.Span fence, List<String> lines) {
    int at = fence.first() - 1;
    while (at >= 0 && at >= fence.first() - MAX_EMPTY && lines.get(at).isBlank()) {
      at--;
    }
    return at >= 0 && mayBeBox(lines.get(at)) ? at : -1;
  }
}
