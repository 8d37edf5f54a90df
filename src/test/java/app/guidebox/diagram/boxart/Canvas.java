package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/** Paper of characters: strokes are kept as arms until the glyphs are chosen. */
final class Canvas {
  /** The glyphs by arms: up 1, right 2, down 4, left 8. */
  enum Style {
    LIGHT(" ╵╶└╷│┌├╴┘─┴┐┤┬┼", "▲►▼◄"),
    ROUND(" ╵╶╰╷│╭├╴╯─┴╮┤┬┼", "▲▶▼◀"),
    HEAVY(" ╹╺┗╻┃┏┣╸┛━┻┓┫┳╋", "▲▶▼◀"),
    DOUBLE(" ║═╚║║╔╠═╝═╩╗╣╦╬", "↑→↓←"),
    ASCII(" |-+||++-+-+++++", "^>v<");

    private final String glyphs;
    private final String heads;

    Style(String glyphs, String heads) {
      this.glyphs = glyphs;
      this.heads = heads;
    }
  }

  private static final int SIZE = 260;

  private final Style style;
  private final int[][] arms = new int[SIZE][SIZE];
  private final char[][] letters = new char[SIZE][SIZE];
  private final List<int[]> soft = new ArrayList<>();
  private final Set<Integer> held = new HashSet<>();

  Canvas(Style style) {
    this.style = style;
  }

  void box(int left, int top, int right, int bottom) {
    level(top, left, right);
    level(bottom, left, right);
    upright(left, top, bottom);
    upright(right, top, bottom);
    arms[top][left] = Way.RIGHT.bit() | Way.DOWN.bit();
    arms[top][right] = Way.LEFT.bit() | Way.DOWN.bit();
    arms[bottom][left] = Way.RIGHT.bit() | Way.UP.bit();
    arms[bottom][right] = Way.LEFT.bit() | Way.UP.bit();
  }

  void level(int row, int from, int to) {
    for (int column = from; column <= to; column++) {
      arms[row][column] |= Way.HORIZONTAL;
    }
  }

  void upright(int column, int from, int to) {
    for (int row = from; row <= to; row++) {
      arms[row][column] |= Way.VERTICAL;
    }
  }

  void joint(int column, int row, Way way) {
    arms[row][column] |= way.bit();
  }

  /** Cuts a bend row's ends and joints to the arms that lead somewhere. */
  void trim(int row, NavigableSet<Integer> columns, int one, boolean out, List<Integer> many) {
    for (int column : columns) {
      boolean trunk = column == one;
      boolean branch = many.contains(column);
      boolean up = out ? trunk : branch;
      boolean down = out ? branch : trunk;
      arms[row][column] =
          (up ? Way.UP.bit() : 0)
              | (down ? Way.DOWN.bit() : 0)
              | (column > columns.first() ? Way.LEFT.bit() : 0)
              | (column < columns.last() ? Way.RIGHT.bit() : 0);
    }
  }

  void head(int column, int row, Way way) {
    int index = way == Way.UP ? 0 : way == Way.RIGHT ? 1 : way == Way.DOWN ? 2 : 3;
    letters[row][column] = style.heads.charAt(index);
  }

  void write(int column, int row, String text) {
    for (int i = 0; i < text.length(); i++) {
      letters[row][column + i] = text.charAt(i);
    }
  }

  void erase(int column, int row, int count) {
    for (int i = 0; i < count; i++) {
      arms[row][column + i] = 0;
    }
  }

  /** A side that may be painted elsewhere. */
  void soften(int column, int row) {
    soft.add(new int[] {column, row});
  }

  /** Keeps a row's sides where they are. */
  void hold(int row) {
    held.add(row);
  }

  /** The sides that may stray, the rightmost of each row first. */
  List<int[]> softSides() {
    var sides = new ArrayList<>(soft.stream().filter(side -> !held.contains(side[1])).toList());
    sides.sort((a, b) -> b[0] - a[0]);
    return sides;
  }

  String text() {
    var text = new StringBuilder();
    int last = 0;
    for (int row = 0; row < SIZE; row++) {
      var line = new StringBuilder();
      for (int column = 0; column < SIZE; column++) {
        line.append(
            letters[row][column] != 0
                ? letters[row][column]
                : style.glyphs.charAt(arms[row][column]));
      }
      String stripped = line.toString().stripTrailing();
      text.append(stripped).append('\n');
      last = stripped.isEmpty() ? last : text.length();
    }
    text.setLength(last);
    return text.toString();
  }
}
