package app.guidebox.leitner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTest {
  @ParameterizedTest
  @ValueSource(strings = {"1-3-7-14-30", "1, 3, 7, 14, 30", " 1 3 7 14 30 "})
  void ladderIsWrittenAsDays(String text) {
    assertEquals(Ladder.STANDARD, Ladder.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "1-2-3-4-5-6-7-8-9-10-11-12-13", "3-1", "0-1", "-3-4", "a-b", ""})
  void whatIsNoLadderIsRefusedWithASentence(String text) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Ladder.parse(text));

    assertTrue(
        String.valueOf(refusal.getMessage()).contains("days")
            || String.valueOf(refusal.getMessage()).contains("boxes"));
  }

  @Test
  void twoToTwelveBoxesMakeALadder() {
    assertEquals(2, Ladder.parse("1-2").boxes());
    assertEquals(12, Ladder.parse("1-2-3-4-5-6-7-8-9-10-11-12").boxes());
  }
}
