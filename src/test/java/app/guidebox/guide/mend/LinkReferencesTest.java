package app.guidebox.guide.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.guide.source.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkReferencesTest {
  private static final String ADDRESSES =
      """

      [Bow]: knots.md#bow
      [2]: <https://example.org/a> "Ashley"
      [pic]: img/reef(1).png
      [loop knot]: loops.md
      [x]: box.md
      """;

  private static String inlined(String text) {
    var written = (text + "\n" + ADDRESSES).lines().toList();
    var told = LinkReferences.inlined(new Excerpt(1, written)).lines();
    return String.join("\n", told.subList(0, (int) text.lines().count()));
  }

  @ParameterizedTest
  @CsvSource({
    "a [loop knot][bow] holds,       a [loop knot](knots.md#bow) holds",
    "a [bow][] and a [BOW],          a [bow](knots.md#bow) and a [BOW](knots.md#bow)",
    "see [Ashley][2],                see [Ashley](<https://example.org/a> \"Ashley\")",
    "![a reef][pic],                 ![a reef](<img/reef(1).png>)",
    "[![a reef][pic]][bow],          [![a reef](<img/reef(1).png>)](knots.md#bow)",
    "a [bow](other.md),              a [bow](other.md)",
    "`a[bow]` and ``b[2]`c``,        `a[bow]` and ``b[2]`c``",
    "\\[bow] and [stern] and [^2],   \\[bow] and [stern] and [^2]",
    "- [x] tied,                     - [x] tied",
  })
  void linkGetsItsAddress(String written, String told) {
    assertEquals(told, inlined(written));
  }

  @Test
  void linkMayGoOnInTheNextLine() {
    assertEquals("a [loop\nknot](knots.md#bow) holds", inlined("a [loop\nknot][bow] holds"));
  }

  @Test
  void nameMayGoOnInTheNextLine() {
    assertEquals(
        "a [bowline](loops.md)\n holds\nand rests",
        inlined("a [bowline][loop\nknot] holds\nand rests"));
  }

  @Test
  void sourceInBracketsStays() {
    assertEquals("it holds ([Ashley][2]).", inlined("it holds ([Ashley][2])."));
  }

  @Test
  void codeStaysAsItIs() {
    String code = "```\na[bow]\n[2]: b\n```";

    assertEquals(code, inlined(code));
  }

  @Test
  void lineThatDefinesNothingStays() {
    assertEquals("a knot\n[stern]: aft.md", inlined("a knot\n[stern]: aft.md"));
    assertEquals("[Note]: tie it twice", inlined("[Note]: tie it twice"));
  }
}
