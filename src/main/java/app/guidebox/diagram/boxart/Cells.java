package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of text laid on a grid as a terminal lays them: a wide character takes two cells, a
 * combining mark none, a tab runs to the next multiple of eight.
 */
final class Cells {
  /** What {@link #at} gives for the second cell of a wide character. */
  static final int WIDE_TAIL = -1;

  private static final int TAB = 8;
  private static final int EMOJI_PRESENTATION = 0xFE0F;
  private static final int JOINER = 0x200D;

  private final List<Row> rows;
  private final int columns;

  private Cells(List<Row> rows) {
    this.rows = rows;
    this.columns = rows.stream().mapToInt(Row::width).max().orElse(0);
  }

  static Cells of(List<String> lines) {
    return new Cells(lines.stream().map(Row::of).toList());
  }

  int rows() {
    return rows.size();
  }

  /** The width of the widest row. */
  int columns() {
    return columns;
  }

  /** The character in a cell; a blank outside of the text. */
  int at(int row, int column) {
    if (row < 0 || row >= rows.size()) {
      return ' ';
    }
    Row line = rows.get(row);
    return column < 0 || column >= line.width() ? ' ' : line.codePoints[column];
  }

  /** The text in a row's cells from one column up to, not including, another. */
  String text(int row, int from, int to) {
    if (row < 0 || row >= rows.size()) {
      return "";
    }
    Row line = rows.get(row);
    int first = Math.clamp(from, 0, line.width());
    int last = Math.clamp(to, first, line.width());
    return line.text.substring(line.offsets[first], line.offsets[last]);
  }

  /** The column after the last visible character of a row. */
  int end(int row) {
    Row line = rows.get(row);
    int end = line.width();
    while (end > 0 && line.codePoints[end - 1] == ' ') {
      end--;
    }
    return end;
  }

  private static final class Row {
    private final String text;
    private final int[] codePoints;
    private final int[] offsets;

    private Row(String text, int[] codePoints, int[] offsets) {
      this.text = text;
      this.codePoints = codePoints;
      this.offsets = offsets;
    }

    int width() {
      return codePoints.length;
    }

    static Row of(String line) {
      String text = expandTabs(line);
      var points = new ArrayList<Integer>(text.length());
      var offsets = new ArrayList<Integer>(text.length() + 1);
      boolean joined = false;
      for (int i = 0; i < text.length(); ) {
        int codePoint = text.codePointAt(i);
        int width = joined ? 0 : CellWidth.of(codePoint);
        if (codePoint == EMOJI_PRESENTATION && !points.isEmpty() && points.getLast() > 0xFF) {
          points.add(WIDE_TAIL);
          offsets.add(i + 1);
        }
        for (int cell = 0; cell < width; cell++) {
          points.add(cell == 0 ? visible(codePoint) : WIDE_TAIL);
          offsets.add(cell == 0 ? i : i + Character.charCount(codePoint));
        }
        joined = codePoint == JOINER;
        i += Character.charCount(codePoint);
      }
      offsets.add(text.length());
      return new Row(text, toInts(points), toInts(offsets));
    }

    private static int visible(int codePoint) {
      return Character.isWhitespace(codePoint)
              || Character.isSpaceChar(codePoint)
              || Character.isISOControl(codePoint)
          ? ' '
          : codePoint;
    }

    private static String expandTabs(String line) {
      if (line.indexOf('\t') < 0) {
        return line;
      }
      var text = new StringBuilder();
      for (int i = 0; i < line.length(); i++) {
        if (line.charAt(i) == '\t') {
          text.repeat(' ', TAB - text.length() % TAB);
        } else {
          text.append(line.charAt(i));
        }
      }
      return text.toString();
    }

    private static int[] toInts(List<Integer> numbers) {
      return Arrays.stream(numbers.toArray(Integer[]::new)).mapToInt(Integer::intValue).toArray();
    }
  }
}
