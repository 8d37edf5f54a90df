package app.guidebox.diagram.picture;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * The few tables of an OpenType file that tell how wide its letters are.
 *
 * <p>Kerning and ligatures are left out on purpose: JavaFX paints ordinary text without them, and
 * the SVG asks for none.
 *
 * @see <a href="https://learn.microsoft.com/en-us/typography/opentype/spec/otff">OpenType</a>
 */
final class OpenTypeFont {
  private static final int MISSING_GLYPH = 0;

  /** Basic Latin to Latin Extended-A. */
  private static final int COMMON = 0x180;

  private final ByteBuffer file;
  private final Map<String, Table> tables = new HashMap<>();
  private final int unitsPerEm;
  private final int ascender;
  private final int descender;
  private final int advances;
  private final int characterGroups;

  /** The advances of the characters up to {@link #COMMON}, which almost all text consists of. */
  private final double[] commonAdvances = new double[COMMON];

  /** Where a table lies in the file, in bytes. */
  record Table(int offset, int length) {}

  OpenTypeFont(byte[] bytes) {
    file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    int count = unsigned16(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      tables.put(tag(entry), new Table(file.getInt(entry + 8), file.getInt(entry + 12)));
    }
    unitsPerEm = unsigned16(table("head").offset + 18);
    ascender = file.getShort(table("hhea").offset + 4);
    descender = file.getShort(table("hhea").offset + 6);
    advances = unsigned16(table("hhea").offset + 34);
    characterGroups = findCharacterGroups();
    for (int codePoint = 0; codePoint < COMMON; codePoint++) {
      commonAdvances[codePoint] = lookUp(codePoint);
    }
  }

  /** Where the table of that tag lies. */
  Table table(String tag) {
    Table table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("the font has no table '" + tag + "'");
    }
    return table;
  }

  boolean hasTable(String tag) {
    return tables.containsKey(tag);
  }

  /** The whole file; read only. */
  ByteBuffer file() {
    return file.duplicate();
  }

  /** How far letters reach above the baseline, as a share of the font's size. */
  double ascent() {
    return (double) ascender / unitsPerEm;
  }

  /** How far letters reach below the baseline, as a share of the font's size. */
  double descent() {
    return (double) -descender / unitsPerEm;
  }

  boolean hasGlyph(int codePoint) {
    return glyph(codePoint) != MISSING_GLYPH;
  }

  /** How far the pen advances over a character, as a share of the font's size. */
  double advance(int codePoint) {
    int index = Math.min(glyph(codePoint), advances - 1);
    return (double) unsigned16(table("hmtx").offset + 4 * index) / unitsPerEm;
  }

  /** The same, or -1 if the font lacks the character. */
  double ownAdvance(int codePoint) {
    return codePoint < COMMON ? commonAdvances[codePoint] : lookUp(codePoint);
  }

  private double lookUp(int codePoint) {
    return hasGlyph(codePoint) ? advance(codePoint) : -1;
  }

  /** The number of the character's glyph; 0 if the font has none. */
  int glyph(int codePoint) {
    int low = 0;
    int high = file.getInt(characterGroups + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = characterGroups + 16 + 12 * middle;
      if (codePoint < file.getInt(group)) {
        high = middle - 1;
      } else if (codePoint > file.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return file.getInt(group + 8) + codePoint - file.getInt(group);
      }
    }
    return MISSING_GLYPH;
  }

  /** The cmap subtable of format 12, which both bundled families have. */
  private int findCharacterGroups() {
    int cmap = table("cmap").offset;
    for (int i = 0; i < unsigned16(cmap + 2); i++) {
      int subtable = cmap + file.getInt(cmap + 4 + 8 * i + 4);
      if (unsigned16(subtable) == 12) {
        return subtable;
      }
    }
    throw new IllegalArgumentException("the font has no character map of format 12");
  }

  private int unsigned16(int offset) {
    return Short.toUnsignedInt(file.getShort(offset));
  }

  private String tag(int offset) {
    var tag = new StringBuilder(4);
    for (int i = 0; i < 4; i++) {
      tag.append((char) file.get(offset + i));
    }
    return tag.toString();
  }
}
