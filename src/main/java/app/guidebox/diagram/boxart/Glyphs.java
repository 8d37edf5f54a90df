package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.LineStyle;
import java.util.HashMap;
import java.util.Map;

/** What the characters that drawings are made of stand for, wherever they stand. */
final class Glyphs {
  private static final int UP = Way.UP.bit();
  private static final int RIGHT = Way.RIGHT.bit();
  private static final int DOWN = Way.DOWN.bit();
  private static final int LEFT = Way.LEFT.bit();

  private static final Map<Integer, Integer> ARMS = new HashMap<>();
  private static final Map<Integer, Integer> HEADS = new HashMap<>();

  static {
    put(ARMS, LEFT | RIGHT, "─━┄┅┈┉╌╍═╼╾");
    put(ARMS, UP | DOWN, "│┃┆┇┊┋╎╏║╽╿");
    put(ARMS, DOWN | RIGHT, "┌┍┎┏╒╓╔╭");
    put(ARMS, DOWN | LEFT, "┐┑┒┓╕╖╗╮");
    put(ARMS, UP | RIGHT, "└┕┖┗╘╙╚╰");
    put(ARMS, UP | LEFT, "┘┙┚┛╛╜╝╯");
    put(ARMS, UP | DOWN | RIGHT, "├┝┞┟┠┡┢┣╞╟╠");
    put(ARMS, UP | DOWN | LEFT, "┤┥┦┧┨┩┪┫╡╢╣");
    put(ARMS, DOWN | LEFT | RIGHT, "┬┭┮┯┰┱┲┳╤╥╦");
    put(ARMS, UP | LEFT | RIGHT, "┴┵┶┷┸┹┺┻╧╨╩");
    put(ARMS, UP | DOWN | LEFT | RIGHT, "┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╪╫╬");
    put(ARMS, LEFT, "╴╸");
    put(ARMS, UP, "╵╹");
    put(ARMS, RIGHT, "╶╺");
    put(ARMS, DOWN, "╷╻");
    put(HEADS, DOWN, "▼▽▾▿↓⇓⬇⏷↡⤓");
    put(HEADS, UP, "▲△▴▵↑⇑⬆⏶↟⤒");
    put(HEADS, RIGHT, "►▶▷▸▹→⇒➔➜➝➞➡⟶⟹⮕⏵↠↦⇨➤");
    put(HEADS, LEFT, "◄◀◁◂◃←⇐⬅⟵⟸⏴↞⇦");
    put(HEADS, LEFT | RIGHT, "↔⇔⟷⟺⬌");
    put(HEADS, UP | DOWN, "↕⇕⬍");
  }

  private static final String DOTTED = "┄┅┈┉╌╍┆┇┊┋╎╏";
  private static final String THICK = "━┃═║⇒⇐⇓⇑⇔=";

  private Glyphs() {}

  private static void put(Map<Integer, Integer> map, int ways, String characters) {
    characters.codePoints().forEach(character -> map.put(character, ways));
  }

  /** The ways in which a box-drawing character has an arm; 0 for any other character. */
  static int arms(int codePoint) {
    return codePoint < 0x2500 || codePoint > 0x257F ? 0 : ARMS.getOrDefault(codePoint, 0);
  }

  /** The ways in which an arrow character points; 0 for any other character. */
  static int heads(int codePoint) {
    return codePoint < 0x2190 ? 0 : HEADS.getOrDefault(codePoint, 0);
  }

  /** Whether a character belongs to drawings and to nothing else. */
  static boolean drawsOnly(int codePoint) {
    return (codePoint >= 0x2500 && codePoint <= 0x257F) || heads(codePoint) != 0;
  }

  /** How a stroke of that character is drawn. */
  static LineStyle style(int codePoint) {
    if (DOTTED.indexOf(codePoint) >= 0) {
      return LineStyle.DOTTED;
    }
    return THICK.indexOf(codePoint) >= 0 ? LineStyle.THICK : LineStyle.SOLID;
  }
}
