package app.guidebox.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters are set in the face of emoji. */
class EmojiTest {
  @Test
  void eachEmojiIsAPartOfItsOwn() {
    assertEquals(List.of("✅", " done ", "🚀", "🔥"), Emoji.parts("✅ done 🚀🔥"));
  }

  @Test
  void joinedEmojiAreOne() {
    assertEquals(List.of("a ", "👩\u200d💻", " b"), Emoji.parts("a 👩\u200d💻 b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"🚀", "✅", "❌", "⚠\uFE0F", "✔", "🇩🇪", "👶"})
  void emojiIsOne(String text) {
    assertTrue(Emoji.isOne(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1", "#", "→", "↔", "©", "漢", "─", "", "ok 🚀"})
  void lettersAndArrowsAreNone(String text) {
    assertFalse(Emoji.isOne(text));
  }

  @Test
  void whatOnlyChangesTheLookIsLeftOut() {
    assertEquals("1 👍", Emoji.withoutModifiers("1\uFE0F\u20E3 👍🏽"));
  }

  @Test
  void theBeginningIsToldApartFromTheRest() {
    assertEquals("🚀🔥", Emoji.leading("🚀 🔥 Harbour ⚓ guide"));
    assertEquals("Harbour guide", Emoji.without("🚀 🔥 Harbour ⚓ guide"));
    assertEquals("", Emoji.leading("Harbour 🚀"));
  }

  @Test
  void textWithoutEmojiStaysAsItIs() {
    assertEquals("1 → 2, 漢字", Emoji.without("1 → 2, 漢字"));
    assertEquals("  - [ ] tie", Emoji.without("  - [ ] 🪢 tie"));
    assertEquals("1 First", Emoji.without("1\uFE0F\u20E3 First"));
  }
}
