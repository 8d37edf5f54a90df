package app.guidebox.guide.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.reader.GuideReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands between a question and its answer is asked with it, however both are set off. */
class StemSpellingsTest {
  private static final List<String> QUESTIONS =
      List.of("What holds the bow?", "Which rope raises a sail?", "Why does a boat heel?");

  private static final List<String> DEMANDS =
      List.of("Name the rope of the bow.", "Explain how a sail is raised.", "Describe heeling.");

  private static final List<String> ANSWERS =
      List.of("The bow line.", "By its halyard.", "The wind pushes the sail.");

  /** The number of the question is {@code %1$d}, its text {@code %2$s}. */
  private static final List<String> AT_MARGIN =
      List.of(
          "**%1$d. %2$s**",
          "**Q%1$d:** %2$s",
          "**Q%1$d: %2$s**",
          "**Question:** %2$s",
          "Q: %2$s",
          "Question %1$d: %2$s",
          "### %2$s",
          "### %1$d. %2$s",
          "### Question %1$d\n\n%2$s",
          "**Question %1$d**\n\n%2$s",
          "**%2$s**");

  /** The same for entries of a list, which hold their answers. */
  private static final List<String> ENTRIES =
      List.of("%1$d. %2$s", "%1$d) %2$s", "%1$d. **%2$s**", "- %2$s", "- **%2$s**");

  private static final List<String> CONTINUED =
      List.of(
          "Think of a boat in a harbour.",
          "The boat lies at a quay.\nThe tide is low.",
          "The boat lies at a quay.\n\nIts crew is ashore.",
          "![a boat](boat.png)",
          "[a plan](plan.html)",
          "$$F = m a$$",
          "```python\nprint('boat')\n```",
          "Look at this:\n\n```python\nprint('boat')\n```",
          "```python\nprint('boat')\n```\n\nThe boat is moored.",
          "| Boat | Length |\n| --- | --- |\n| long | 12 |");

  private static final List<String> LABELS =
      List.of(
          "**Answer:** %s",
          "Answer: %s",
          "**A:** %s",
          "A: %s",
          "*Answer: %s*",
          "**Answer**: %s",
          "**Answer**\n\n%s",
          "> **Answer:** %s",
          "<details>\n<summary>Answer</summary>\n\n%s\n\n</details>");

  static List<String> atMargin() {
    return AT_MARGIN;
  }

  static List<String> entries() {
    return ENTRIES;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("atMargin")
  void everyQuestionWithEveryStem(String form) {
    eachWay((continued, label) -> assertFound(QUESTIONS, form, "", continued, label));
    eachWay((continued, label) -> assertFound(DEMANDS, form, "", continued, label));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void everyEntryWithEveryStem(String form) {
    String indent = form.startsWith("-") ? "  " : "   ";
    eachWay((continued, label) -> assertFound(QUESTIONS, form, indent, continued, label));
    eachWay((continued, label) -> assertFound(DEMANDS, form, indent, continued, label));
  }

  private interface Way {
    void go(String continued, String label);
  }

  private static void eachWay(Way way) {
    CONTINUED.forEach(continued -> LABELS.forEach(label -> way.go(continued, label)));
  }

  private static void assertFound(
      List<String> asked, String form, String indent, String continued, String label) {
    var guide = new StringBuilder("# Boats\n\n");
    var expected = new ArrayList<String>();
    for (int i = 0; i < asked.size(); i++) {
      // The one in the middle has no more than a line.
      String stem = i == 1 ? "" : continued + "\n\n";
      String below = (stem + label.formatted(ANSWERS.get(i))).indent(indent.length());
      guide.append(form.formatted(i + 1, asked.get(i))).append("\n\n").append(below).append('\n');
      expected.add((asked.get(i) + "\n\n" + stem).strip() + " -> " + ANSWERS.get(i));
    }
    var found = new Extractors().extract(new GuideReader().read("boats.md", guide.toString()));
    assertEquals(
        expected, found.cards().stream().map(StemSpellingsTest::told).toList(), guide.toString());
  }

  private static String told(CardContent card) {
    return Stream.of(card.front(), card.back())
        .map(String::strip)
        .reduce("", (front, back) -> front.isEmpty() ? back : front + " -> " + back);
  }
}
