package app.guidebox.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Inflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads excerpts with another reader of fonts, that of AWT. */
class FontExcerptTest {
  private static final String WORDS = "Größe: façade → λ 90%";
  private static final int LARGEST = 40_000;

  private final BundledFonts fonts = new BundledFonts();

  @ParameterizedTest
  @EnumSource(Face.class)
  void lettersOfAnExcerptAreDrawnAsInTheFont(Face face) throws Exception {
    Font excerpt = read(fonts.excerpt(face, letters()));

    assertArrayEquals(outline(whole(face), WORDS), outline(excerpt, WORDS), 0.01);
    assertEquals(
        fonts.width(WORDS, new app.guidebox.diagram.picture.Font(face, 100)), width(excerpt), 0.5);
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void excerptHoldsNoOtherLetters(Face face) throws Exception {
    Font excerpt = read(fonts.excerpt(face, letters()));

    assertTrue(excerpt.canDisplay('ö'));
    assertFalse(excerpt.canDisplay('w'));
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void excerptIsSmall(Face face) {
    int length = fonts.excerpt(face, letters()).length;

    assertTrue(length < LARGEST, () -> "it takes " + length + " bytes");
  }

  private static Set<Integer> letters() {
    return WORDS.codePoints().boxed().collect(Collectors.toSet());
  }

  private static Font whole(Face face) throws Exception {
    try (InputStream in = Face.class.getResourceAsStream(face.resource())) {
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
    }
  }

  private static double width(Font font) {
    return font.getStringBounds(WORDS, new FontRenderContext(null, true, true)).getWidth();
  }

  private static double[] outline(Font font, String words) {
    var context = new FontRenderContext(null, true, true);
    PathIterator path = font.createGlyphVector(context, words).getOutline().getPathIterator(null);
    List<Double> places = new ArrayList<>();
    double[] points = new double[6];
    for (; !path.isDone(); path.next()) {
      Arrays.fill(points, 0);
      places.add((double) path.currentSegment(points));
      Arrays.stream(points).forEach(places::add);
    }
    return places.stream().mapToDouble(place -> place).toArray();
  }

  /** The font as AWT knows it, which reads no compressed files. */
  private static Font read(byte[] woff) throws Exception {
    var file = ByteBuffer.wrap(woff);
    int count = file.getShort(12);
    var plain = ByteBuffer.allocate(file.getInt(16));
    plain.putInt(file.getInt(4)).putShort((short) count).position(12);
    int end = 12 + 16 * count;
    for (int entry = 44; entry < 44 + 20 * count; entry += 20) {
      byte[] table = table(file, entry);
      plain.putInt(file.getInt(entry)).putInt(file.getInt(entry + 16));
      plain.putInt(end).putInt(table.length);
      plain.put(end, table);
      end += table.length + (-table.length & 3);
    }
    assertEquals(plain.capacity(), end);
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(plain.array()))
        .deriveFont(100f);
  }

  private static byte[] table(ByteBuffer file, int entry) throws Exception {
    byte[] packed = new byte[file.getInt(entry + 8)];
    file.get(file.getInt(entry + 4), packed);
    byte[] table = new byte[file.getInt(entry + 12)];
    if (packed.length == table.length) {
      return packed;
    }
    var inflater = new Inflater();
    inflater.setInput(packed);
    assertEquals(table.length, inflater.inflate(table));
    inflater.end();
    return table;
  }
}
