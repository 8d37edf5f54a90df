package app.guidebox.diagram.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures text by the advance widths in the bundled font files, so that a picture is the same on
 * every machine and needs no toolkit.
 *
 * <p>A character that the face lacks is painted in a font of the system's. It is given a fixed
 * share of the size: a full em for East Asian letters and emoji, none for combining marks, and
 * {@value #FOREIGN_ADVANCE} for others. Safe for use by several threads.
 */
public final class BundledFonts implements TextMeasurer {
  private static final double WIDE_ADVANCE = 1.0;
  private static final double FOREIGN_ADVANCE = 0.62;

  /** Roughly the wide characters of Unicode Standard Annex #11: CJK, Hangul, kana and emoji. */
  private static final List<Range> WIDE =
      List.of(
          new Range(0x1100, 0x115f),
          new Range(0x2600, 0x27bf),
          new Range(0x2b00, 0x2bff),
          new Range(0x2e80, 0xa4cf),
          new Range(0xac00, 0xd7a3),
          new Range(0xf900, 0xfaff),
          new Range(0xfe30, 0xfe6f),
          new Range(0xff00, 0xff60),
          new Range(0x1f000, 0x3fffd));

  private record Range(int first, int last) {
    boolean holds(int codePoint) {
      return first <= codePoint && codePoint <= last;
    }
  }

  private final Map<Face, OpenTypeFont> fonts = new ConcurrentHashMap<>();

  @Override
  public double width(String text, Font font) {
    OpenTypeFont metrics = font(font.face());
    double ems = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      ems += advance(codePoint, metrics);
      i += Character.charCount(codePoint);
    }
    return ems * font.size();
  }

  @Override
  public double ascent(Font font) {
    return font(font.face()).ascent() * font.size();
  }

  @Override
  public double descent(Font font) {
    return font(font.face()).descent() * font.size();
  }

  /** Whether the face itself holds every character of the text. */
  public boolean covers(String text, Face face) {
    return text.codePoints().allMatch(font(face)::hasGlyph);
  }

  /** A WOFF file with no more of the face than it needs for those characters. */
  byte[] excerpt(Face face, Set<Integer> codePoints) {
    return FontExcerpt.woff(font(face), codePoints);
  }

  OpenTypeFont font(Face face) {
    return fonts.computeIfAbsent(face, BundledFonts::read);
  }

  private static double advance(int codePoint, OpenTypeFont metrics) {
    double own = metrics.ownAdvance(codePoint);
    if (own >= 0) {
      return own;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> wide(codePoint) ? WIDE_ADVANCE : FOREIGN_ADVANCE;
    };
  }

  private static boolean wide(int codePoint) {
    return WIDE.stream().anyMatch(range -> range.holds(codePoint));
  }

  private static OpenTypeFont read(Face face) {
    try (InputStream in = BundledFonts.class.getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its font " + face.resource());
      }
      return new OpenTypeFont(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + face.resource(), e);
    }
  }
}
