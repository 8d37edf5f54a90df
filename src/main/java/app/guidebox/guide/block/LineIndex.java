package app.guidebox.guide.block;

import app.guidebox.guide.Lines;
import java.util.Arrays;

/** Tells on which source line an offset into a text lies. */
final class LineIndex {
  private final String text;
  private final int firstLine;
  private final int[] starts;

  /** So many characters a line are expected before they are counted. */
  private static final int USUAL_LINE = 32;

  /** Most questions are about the lines that follow the last one. */
  private static final int NEAR = 8;

  private int recent;

  LineIndex(String text, int firstLine) {
    this(text, firstLine, starts(text));
  }

  private LineIndex(String text, int firstLine, int[] starts) {
    this.text = text;
    this.firstLine = firstLine;
    this.starts = starts;
  }

  private static int[] starts(String text) {
    var starts = new int[text.length() / USUAL_LINE + 1];
    int line = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (++line == starts.length) {
        starts = Arrays.copyOf(starts, 2 * line);
      }
      starts[line] = i + 1;
    }
    return Arrays.copyOf(starts, line + 1);
  }

  /** The index of the part that begins at that offset, whose first line has that number. */
  LineIndex part(int offset, int line) {
    return new LineIndex(text, firstLine + line - lineAt(offset), starts);
  }

  /** The source lines of the stretch, without the white space at its end. */
  Lines lines(int start, int end) {
    int last = Math.min(end, text.length());
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    int first = lineAt(Math.min(start, text.length()));
    return new Lines(first, Math.max(first, lineAt(Math.max(start, last - 1))));
  }

  private int lineAt(int offset) {
    int next = recent;
    while (next - recent < NEAR && next + 1 < starts.length && starts[next + 1] <= offset) {
      next++;
    }
    if (starts[next] > offset || next - recent == NEAR) {
      int found = Arrays.binarySearch(starts, offset);
      next = found >= 0 ? found : -found - 2;
    }
    recent = next;
    return firstLine + next;
  }
}
