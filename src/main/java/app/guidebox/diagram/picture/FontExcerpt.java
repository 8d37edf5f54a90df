package app.guidebox.diagram.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cuts a few letters out of a font, so small that a picture can carry them.
 *
 * <p>Glyphs keep their numbers, so that no other table needs to be written anew: the outlines of
 * those that are left out are blanked, and compression takes care of the rest.
 *
 * @see <a href="https://learn.microsoft.com/en-us/typography/opentype/spec/otff">OpenType</a>
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Compact Font
 *     Format</a>
 */
final class FontExcerpt {
  private static final Set<String> KEPT =
      Set.of("OS/2", "hhea", "maxp", "name", "cvt ", "fpgm", "prep", "gasp");

  /** The charstring operator that ends a glyph without drawing anything. */
  private static final byte END_CHAR = 14;

  private static final int CHAR_STRINGS = 17;
  private static final int MORE_COMPONENTS = 0x20;
  private static final int WORDS = 0x1;
  private static final int ONE_SCALE = 0x8;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;

  private final OpenTypeFont font;
  private final SortedSet<Integer> codePoints = new TreeSet<>();
  private final Set<Integer> glyphs = new TreeSet<>(Set.of(0));

  private FontExcerpt(OpenTypeFont font, Set<Integer> wanted) {
    this.font = font;
    for (int codePoint : wanted) {
      if (font.hasGlyph(codePoint)) {
        codePoints.add(codePoint);
        glyphs.add(font.glyph(codePoint));
      }
    }
  }

  /**
   * A WOFF file of the font with no more than the letters for those characters, and its measures.
   */
  static byte[] woff(OpenTypeFont font, Set<Integer> codePoints) {
    return new Woff(font.file().getInt(0), new FontExcerpt(font, codePoints).tables()).bytes();
  }

  private SortedMap<String, byte[]> tables() {
    var tables = new TreeMap<String, byte[]>();
    KEPT.stream().filter(font::hasTable).forEach(tag -> tables.put(tag, copy(tag)));
    byte[] head = copy("head");
    tables.put("cmap", characterMap());
    if (font.hasTable("CFF ")) {
      tables.put("CFF ", compactOutlines());
    } else {
      addComponents();
      addOutlines(tables, head);
    }
    tables.put("head", head);
    tables.put("hmtx", advances());
    tables.put("post", nameless());
    return tables;
  }

  private byte[] copy(String tag) {
    OpenTypeFont.Table table = font.table(tag);
    byte[] bytes = new byte[table.length()];
    font.file().get(table.offset(), bytes);
    return bytes;
  }

  /** A map of format 12 with one group for each character. */
  private byte[] characterMap() {
    var map = ByteBuffer.allocate(12 + 16 + 12 * codePoints.size());
    map.putShort((short) 0).putShort((short) 1);
    map.putShort((short) 3).putShort((short) 10).putInt(12);
    map.putShort((short) 12).putShort((short) 0);
    map.putInt(16 + 12 * codePoints.size()).putInt(0).putInt(codePoints.size());
    for (int codePoint : codePoints) {
      map.putInt(codePoint).putInt(codePoint).putInt(font.glyph(codePoint));
    }
    return map.array();
  }

  /** The post table without names of glyphs (version 3). */
  private byte[] nameless() {
    byte[] post = Arrays.copyOf(copy("post"), 32);
    ByteBuffer.wrap(post).putInt(0, 0x00030000);
    return post;
  }

  private byte[] advances() {
    byte[] advances = copy("hmtx");
    int count = ByteBuffer.wrap(copy("hhea")).getShort(34) & 0xffff;
    // The last advance stands for all glyphs after it.
    for (int glyph = 0; glyph < count - 1; glyph++) {
      if (!glyphs.contains(glyph)) {
        Arrays.fill(advances, 4 * glyph, 4 * glyph + 4, (byte) 0);
      }
    }
    return advances;
  }

  /**
   * The CFF table; the charstrings of other glyphs end at once and names are blanked, in as many
   * bytes as before.
   */
  private byte[] compactOutlines() {
    byte[] bytes = copy("CFF ");
    var cff = ByteBuffer.wrap(bytes);
    int names = cff.get(2) & 0xff;
    int topDicts = Index.at(cff, names).end();
    var strings = Index.at(cff, Index.at(cff, topDicts).end());
    Arrays.fill(bytes, strings.start(0), strings.end(), (byte) 'x');
    var outlines = Index.at(cff, charStrings(cff, Index.at(cff, topDicts)));
    for (int glyph = 0; glyph < outlines.count; glyph++) {
      if (!glyphs.contains(glyph)) {
        Arrays.fill(bytes, outlines.start(glyph), outlines.start(glyph + 1), END_CHAR);
      }
    }
    return bytes;
  }

  /** Where the Top DICT says that the charstrings are (CFF, table 3: how operands are written). */
  private static int charStrings(ByteBuffer cff, Index topDicts) {
    int operand = 0;
    for (int at = topDicts.start(0); at < topDicts.start(1); ) {
      int first = cff.get(at) & 0xff;
      if (first == CHAR_STRINGS) {
        return operand;
      }
      switch (first) {
        case 12 -> at += 2;
        case 28 -> {
          operand = cff.getShort(at + 1);
          at += 3;
        }
        case 29 -> {
          operand = cff.getInt(at + 1);
          at += 5;
        }
        case 30 -> {
          do {
            at++;
          } while ((cff.get(at) & 0xf) != 0xf);
          at++;
        }
        default -> {
          operand = first >= 32 && first <= 246 ? first - 139 : operand;
          at += first >= 247 && first <= 254 ? 2 : 1;
        }
      }
    }
    throw new IllegalArgumentException("the font's CFF table has no charstrings");
  }

  /** A list of byte strings within a CFF table. */
  private record Index(ByteBuffer cff, int at, int count, int offsetSize) {
    static Index at(ByteBuffer cff, int at) {
      return new Index(cff, at, cff.getShort(at) & 0xffff, cff.get(at + 2) & 0xff);
    }

    int start(int item) {
      int offset = 0;
      for (int i = 0; i < offsetSize; i++) {
        offset = (offset << 8) | (cff.get(at + 3 + item * offsetSize + i) & 0xff);
      }
      return at + 2 + (count + 1) * offsetSize + offset;
    }

    int end() {
      return count == 0 ? at + 2 : start(count);
    }
  }

  /** Adds the glyphs that kept glyphs are composed of. */
  private void addComponents() {
    Deque<Integer> waiting = new ArrayDeque<>(glyphs);
    var outlines = font.file();
    while (!waiting.isEmpty()) {
      int glyph = waiting.remove();
      int at = font.table("glyf").offset() + location(glyph);
      boolean empty = location(glyph) == location(glyph + 1);
      if (empty || outlines.getShort(at) >= 0) {
        continue;
      }
      int flags = MORE_COMPONENTS;
      for (int part = at + 10; (flags & MORE_COMPONENTS) != 0; ) {
        flags = outlines.getShort(part);
        int component = outlines.getShort(part + 2) & 0xffff;
        if (glyphs.add(component)) {
          waiting.add(component);
        }
        part += 4 + ((flags & WORDS) != 0 ? 4 : 2);
        part += (flags & ONE_SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : 0;
        part += (flags & MATRIX) != 0 ? 8 : 0;
      }
    }
  }

  private void addOutlines(Map<String, byte[]> tables, byte[] head) {
    int count = ByteBuffer.wrap(copy("maxp")).getShort(4) & 0xffff;
    var locations = ByteBuffer.allocate(4 * (count + 1));
    var outlines = new ByteArrayOutputStream();
    for (int glyph = 0; glyph < count; glyph++) {
      locations.putInt(outlines.size());
      if (glyphs.contains(glyph)) {
        byte[] outline = new byte[location(glyph + 1) - location(glyph)];
        font.file().get(font.table("glyf").offset() + location(glyph), outline);
        outlines.writeBytes(outline);
      }
    }
    locations.putInt(outlines.size());
    tables.put("loca", locations.array());
    tables.put("glyf", outlines.toByteArray());
    ByteBuffer.wrap(head).putShort(50, (short) 1);
  }

  private int location(int glyph) {
    boolean wide = font.file().getShort(font.table("head").offset() + 50) == 1;
    int loca = font.table("loca").offset();
    return wide
        ? font.file().getInt(loca + 4 * glyph)
        : 2 * (font.file().getShort(loca + 2 * glyph) & 0xffff);
  }
}
