package app.guidebox.ui.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which text is laid out word by word. */
class TextPiecesTest {
  @Test
  void latinTextStaysWhole() {
    assertEquals(
        List.of("a whole line, naïve as it is"), TextPieces.of("a whole line, naïve as it is"));
  }

  @Test
  void arabicTextIsCutIntoItsWords() {
    assertEquals(List.of("نص ", "عربي ", "قصير"), TextPieces.of("نص عربي قصير"));
  }

  @Test
  void markThatKeepsLettersApartStandsAlone() {
    assertEquals(List.of("می", "\u200c", "شود"), TextPieces.of("می\u200cشود"));
  }

  @Test
  void emojiStandsAlone() {
    assertEquals(List.of("✅", " done ", "🚀"), TextPieces.of("✅ done 🚀"));
  }

  @Test
  void capOfAKeyIsNotShown() {
    assertTrue(TextPieces.of("1\uFE0F\u20E3 first").stream().anyMatch(TextPieces::isMark));
  }

  @Test
  void wordWithoutEndIsCut() {
    var pieces = TextPieces.of("كلمة".repeat(100));

    assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 24));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "नमस्ते दुनिया",
        "e\u0301galite\u0301 et autres",
        "👩\u200d💻 works",
        "ภาษาไทยยาว",
        "a\u200fb"
      })
  void piecesAreTheWholeText(String text) {
    assertEquals(text, String.join("", TextPieces.of(text)));
  }
}
