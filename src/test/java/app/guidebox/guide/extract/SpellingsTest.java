package app.guidebox.guide.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.guide.reader.GuideReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same questions and answers are found however they are set off and put together. */
class SpellingsTest {
  private record Asked(String question, String answer) {}

  private static final List<Asked> CARDS =
      List.of(
          new Asked("What is a mooring line?", "A rope that ties a ship to a pier."),
          new Asked(
              "How does a keel keep a boat upright?",
              "Its weight lies below the water and turns the hull back.\n"
                  + "It also resists drifting."),
          new Asked(
              "Why do sailors reef in strong wind?",
              """
              Less sail means less force:

              - The boat heels less
              - The rudder keeps its grip
              - The rigging lasts longer\
              """),
          new Asked(
              "What is the difference between port and starboard?",
              "Port is left of the bow, starboard is right of it."),
          new Asked(
              "Which knot would you use to join two ropes of different size?",
              """
              The sheet bend.

              ```text
              bight | tail
              ```

              It holds when the ropes differ.\
              """),
          new Asked("Can you sail straight into the wind?", "No. You tack from side to side."));

  private static final List<String> MARKS =
      List.of(
          "# %s",
          "## %s",
          "#### %s",
          "###### %s",
          "###%s",
          "### %s ###",
          "### **%s**",
          "### *%s*",
          "### __%s__",
          "### ***%s***",
          "### <b>%s</b>",
          "### <a name=\"x\"></a>%s",
          "### %s <a id=\"x\"></a>",
          "### [%s](#top)",
          "<h3>%s</h3>",
          "**%s**",
          "**%s**  ",
          "__%s__",
          "***%s***",
          "<b>%s</b>",
          "<strong>%s</strong>",
          "* **%s**",
          "- **%s**");

  private static final List<String> NUMBERS =
      List.of(
          "%d. ",
          "%d) ",
          "%d: ",
          "%d - ",
          "%d.",
          "(%d) ",
          "0%d. ",
          "1.%d ",
          "1.%d. ",
          "#%d ",
          "Q%d ",
          "Q%d. ",
          "Q%d: ",
          "Q%d) ",
          "Q%d - ",
          "Q.%d ",
          "Q-%d: ",
          "Que %d: ",
          "Ques %d. ",
          "Question %d: ",
          "Question %d – ",
          "Question #%d: ",
          "No. %d: ",
          "❓ ",
          "🔹 %d. ",
          "%d️⃣ ");

  private static final List<String> ANSWERS =
      List.of(
          "%s",
          "Answer: %s",
          "A: %s",
          "**A**: %s",
          "\n%s",
          "\n**Answer:** %s",
          "\n**Answer:**\n\n%s",
          "\n**Answer**\n\n%s",
          "\n**Answer -** %s",
          "\n*Answer:* %s",
          "\n__Answer:__ %s",
          "\n***Answer:*** %s",
          "\n<b>Answer:</b> %s",
          "\nAnswer: %s",
          "\nAns: %s",
          "\nAns - %s",
          "\nA. %s",
          "\n→ %s",
          "\n✅ **Answer:** %s",
          "\n**Sample answer:** %s",
          "\n**Solution:** %s",
          "\n**Response:** %s",
          "\n#### Answer\n\n%s",
          "\n##### **Answer**\n\n%s",
          "\n<details><summary>Answer</summary>\n\n%s\n\n</details>",
          "\n<details>\n<summary>Click to expand</summary>\n<p>\n\n%s\n\n</p>\n</details>",
          "\n<details>\n\n%s\n\n</details>");

  private static final List<String> ENDS =
      List.of("\n", "\n\n---\n", "\n\n[⬆ Back to top](#top)\n", "\n\n<br>\n", "\n\n&nbsp;\n");

  @ParameterizedTest(name = "{0}")
  @MethodSource("marks")
  void everyMarkWithEveryAnswer(String mark) {
    ANSWERS.forEach(answer -> assertFound(mark, "%d. ", answer, "\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("marks")
  void everyMarkWithEveryNumber(String mark) {
    NUMBERS.forEach(number -> assertFound(mark, number, "\n%s", "\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("marks")
  void everyMarkWithEveryEnd(String mark) {
    ENDS.forEach(end -> assertFound(mark, "%d. ", "\n%s", end));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void everyAnswerWithEveryNumber(String answer) {
    NUMBERS.forEach(number -> assertFound("## %s", number, answer, "\n"));
    NUMBERS.forEach(number -> assertFound("**%s**", number, answer, "\n"));
  }

  private static List<String> marks() {
    return MARKS;
  }

  private static List<String> answers() {
    return ANSWERS;
  }

  private static void assertFound(String mark, String number, String answer, String end) {
    String guide = guide(mark, number, answer, end);

    var found =
        new Extractors()
            .extract(new GuideReader().read("sailing.md", guide)).cards().stream()
                .map(card -> new Asked(card.front(), withoutGaps(card.back())))
                .toList();

    var expected =
        CARDS.stream().map(card -> new Asked(card.question(), withoutGaps(card.answer()))).toList();
    assertEquals(expected, found, guide);
  }

  private static String guide(String mark, String number, String answer, String end) {
    var parts = new ArrayList<>(List.of("# Sailing interview questions\n\nSome words on it.\n"));
    IntStream.range(0, CARDS.size())
        .mapToObj(
            i ->
                mark.formatted(number.formatted(i + 1) + CARDS.get(i).question())
                    + "\n"
                    + answer.formatted(CARDS.get(i).answer())
                    + end)
        .forEach(parts::add);
    return String.join("\n", parts);
  }

  // How a list or a line is set in is the reader's own affair.
  private static String withoutGaps(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
