package app.guidebox.guide;

import java.util.Arrays;

/** Tells on which source line an offset into a text lies. */
final class LineIndex {
  private final String text;
  private final int firstLine;
  private final int[] starts;

  LineIndex(String text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
    int count = 1 + (int) text.chars().filter(c -> c == '\n').count();
    starts = new int[count];
    int line = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts[++line] = i + 1;
    }
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

  /** The text of these source lines. */
  String text(Lines lines) {
    int start = starts[lines.first() - firstLine];
    int after = lines.last() - firstLine + 1;
    int end = after < starts.length ? starts[after] - 1 : text.length();
    return text.substring(start, end);
  }

  private int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return firstLine + (found >= 0 ? found : -found - 2);
  }
}
