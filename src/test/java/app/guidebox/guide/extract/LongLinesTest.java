package app.guidebox.guide.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.guide.reader.GuideReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that repeats itself without an end costs no more stack than any other. */
class LongLinesTest {
  private static final int LENGTH = 60_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**luff** and ",
        "**Question**: ",
        "**Task 1 (5 points):** ",
        "6.2",
        "1.",
        "- **a** / ",
        "What is a luff? (?)",
        "A. ",
        "Question 1 (a) ",
        "# Luff {#luff} "
      })
  void isReadToItsEnd(String repeated) {
    String line = repeated.repeat(LENGTH / repeated.length());
    String text = "# Sails\n\n" + line + "\n\n## What is a jib?\n\nA foresail.\n";

    var found = new Extractors().extract(new GuideReader().read("sails.md", text));

    assertTrue(found.cards().stream().anyMatch(card -> card.front().contains("jib")));
  }
}
