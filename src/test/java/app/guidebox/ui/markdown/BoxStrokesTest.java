package app.guidebox.ui.markdown;

import static app.guidebox.ui.markdown.BoxStrokes.Weight.DOUBLE;
import static app.guidebox.ui.markdown.BoxStrokes.Weight.HEAVY;
import static app.guidebox.ui.markdown.BoxStrokes.Weight.LIGHT;
import static app.guidebox.ui.markdown.BoxStrokes.Weight.NONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What box-drawing characters draw. */
class BoxStrokesTest {
  @Test
  void lightCornerHasTwoLightArms() {
    assertEquals(
        Optional.of(new BoxStrokes(NONE, LIGHT, LIGHT, NONE, false, 1)), BoxStrokes.of('┌'));
  }

  @Test
  void mixedCrossingHasEachArmAsNamed() {
    assertEquals(
        Optional.of(new BoxStrokes(HEAVY, LIGHT, LIGHT, HEAVY, false, 1)), BoxStrokes.of('╃'));
  }

  @Test
  void doubleAndSingleMeet() {
    assertEquals(
        Optional.of(new BoxStrokes(LIGHT, DOUBLE, LIGHT, NONE, false, 1)), BoxStrokes.of('╞'));
  }

  @Test
  void halfLightHalfHeavyLineChangesInTheMiddle() {
    assertEquals(
        Optional.of(new BoxStrokes(NONE, HEAVY, NONE, LIGHT, false, 1)), BoxStrokes.of('╼'));
  }

  @Test
  void dashedLineIsNoDoubleLine() {
    assertEquals(
        Optional.of(new BoxStrokes(NONE, LIGHT, NONE, LIGHT, false, 2)), BoxStrokes.of('╌'));
    assertEquals(
        Optional.of(new BoxStrokes(HEAVY, NONE, HEAVY, NONE, false, 3)), BoxStrokes.of('┇'));
  }

  @Test
  void roundCornerIsAnArc() {
    assertTrue(BoxStrokes.of('╭').orElseThrow().arc());
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', ' ', '╱', '▼', '─' + 200})
  void otherCharactersAreLeftToTheFont(char character) {
    assertEquals(Optional.empty(), BoxStrokes.of(character));
  }

  @Test
  void copiedTextKeepsItsLines() {
    assertEquals("   \n a \n", BoxArtInk.lettersOf("┌─┐\n│a│\n"));
  }
}
