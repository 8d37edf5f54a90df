package app.guidebox.guide.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.Option;
import app.guidebox.guide.reader.GuideReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same multiple choice is found however stems, options and keys are set off. */
class ChoiceSpellingsTest {
  private record Asked(String stem, List<String> options, List<Integer> right) {}

  private static final List<Asked> CARDS =
      List.of(
          new Asked(
              "Which knot joins two ropes of different size?",
              List.of("Bowline", "Sheet bend", "Clove hitch", "Figure eight"),
              List.of(1)),
          new Asked(
              "A crew wants to stop quickly. What should it do first?",
              List.of(
                  "Drop the anchor at full speed.",
                  "Turn into the wind.",
                  "Set more sail.",
                  "Throw a line ashore."),
              List.of(1)),
          new Asked(
              "The part of a boat that keeps it upright is the",
              List.of("Keel", "Mast", "Boom", "Jib"),
              List.of(0)),
          new Asked(
              "Which of these are sails? (Choose two)",
              List.of("Jib", "Keel", "Genoa", "Rudder"),
              List.of(0, 2)));

  /** The number of the question is {@code %d}, its text {@code %s}. */
  private static final List<String> STEMS =
      List.of(
          "### %d. %s",
          "#### %d) %s",
          "### Q%d. %s",
          "### Question %d: %s",
          "### Question %d\n\n%s",
          "### Question %d of 4\n\n%s",
          "## Question %d\n%s",
          "**%d. %s**",
          "**Q%d: %s**",
          "**Question %d**\n\n%s",
          "**Question %d:** %s",
          "**%d.** %s",
          "%d. %s",
          "%d) %s",
          "%d\\. %s",
          "%d. **%s**",
          "Q%d. %s",
          "Question %d: %s",
          "Question %d\n\n%s");

  /** The letter of the option is {@code %c}, its text {@code %s}. */
  private static final List<String> OPTIONS =
      List.of(
          "%c. %s  \n",
          "%c) %s\n",
          "(%c) %s\n",
          "[%c] %s  \n",
          "%c: %s\n",
          "%c - %s  \n",
          "%c.%s\n",
          "%c、%s\n",
          "**%c.** %s  \n",
          "**%c**. %s  \n",
          "- %c. %s\n",
          "* %c) %s\n",
          "+ %c. %s\n",
          "- (%c) %s\n",
          "- **%c.** %s\n",
          "- `%c.` %s\n",
          "- [ ] %c. %s\n",
          "   - %c. %s\n",
          "   %c. %s\n",
          "%c. %s\n\n");

  /** The letters of the right options are {@code %s}. */
  private static final List<String> KEYS =
      List.of(
          "Answer: %s",
          "\nAnswer: %s",
          "\n**Answer: %s**",
          "\n**Answer:** %s",
          "\n**Answer**: `%s`",
          "\n*Answer: %s*",
          "\n***Answer: %s***",
          "\n<b>Answer:</b> %s",
          "\nANSWER: %s",
          "\nAns: (%s)",
          "\n**Answer(s):** %s",
          "\n- **Answer:** %s",
          "\n> **Answer: %s**",
          "\n**Correct Answer: %s**",
          "\nCorrect: %s",
          "\n**Correct option: %s**",
          "\n✅ **Answer: %s**",
          "\n✅ %s",
          "\n**%s**",
          "\n||%s||",
          "\n(Answer: %s)",
          "\n[Answer: %s]",
          "\n`Answer: %s`",
          "\n```\nAnswer: %s\n```",
          "\nKey: %s",
          "\nThe correct answer is %s.",
          "\n**The correct answer is %s**",
          "\n**Answer: %s** - It says so.",
          "\nAnswer: %s\nExplanation: It says so.",
          "\n<details><summary>Answer</summary>\n\n%s\n\n</details>",
          "\n<details><summary>Answer</summary>%s</details>",
          "\n<details><summary>Show</summary>\n\n**Correct Answer: %s**\n</details>",
          "\n> [!success]- Answer\n> %s",
          "\n#### Answer: %s");

  @ParameterizedTest(name = "{0}")
  @MethodSource("stems")
  void everyStemWithEveryKey(String stem) {
    KEYS.forEach(key -> assertFound(guide(stem, "%c. %s  \n", key)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stems")
  void everyStemWithEveryKindOfOption(String stem) {
    OPTIONS.forEach(option -> assertFound(guide(stem, option, "\n**Answer: %s**")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("options")
  void everyKindOfOptionWithEveryKey(String option) {
    KEYS.forEach(key -> assertFound(guide("### %d. %s", option, key)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stems")
  void everyStemWithAKeyAtTheEnd(String stem) {
    String questions = guide(stem, "%c. %s  \n", "");

    assertFound(questions + "## Answer Key\n\n" + lines("%d. %s\n"));
    assertFound(questions + "## Answers\n\n" + lines("%d. **%s** - It says so.\n"));
    assertFound(questions + "## Answer Key\n\n" + lines("%d-%s; "));
    assertFound(
        questions + "## Answer Key\n\n| No. | Answer |\n|---|---|\n" + lines("| %d | %s |\n"));
    assertFound(
        questions
            + "<details>\n<summary>Answers</summary>\n\n"
            + lines("%d. %s\n")
            + "\n</details>\n");
  }

  private static List<String> stems() {
    return STEMS;
  }

  private static List<String> options() {
    return OPTIONS;
  }

  private static void assertFound(String guide) {
    var found =
        new Extractors()
            .extract(new GuideReader().read("sailing.md", guide)).cards().stream()
                .map(ChoiceSpellingsTest::asked)
                .toList();

    assertEquals(CARDS, found, guide);
  }

  private static Asked asked(CardContent card) {
    var options = card.options();
    return new Asked(
        card.front(),
        options.stream().map(Option::text).toList(),
        IntStream.range(0, options.size()).filter(i -> options.get(i).correct()).boxed().toList());
  }

  private static String guide(String stem, String option, String key) {
    return IntStream.range(0, CARDS.size())
        .mapToObj(
            i ->
                "%s\n\n%s%s\n\n"
                    .formatted(
                        stem.formatted(i + 1, CARDS.get(i).stem()),
                        options(option, CARDS.get(i)),
                        key.formatted(letters(CARDS.get(i)))))
        .collect(Collectors.joining("", "# Practice exam\n\n", ""));
  }

  private static String options(String option, Asked card) {
    return IntStream.range(0, card.options().size())
        .mapToObj(i -> option.formatted('A' + i, card.options().get(i)))
        .collect(Collectors.joining());
  }

  private static String lines(String line) {
    return IntStream.range(0, CARDS.size())
        .mapToObj(i -> line.formatted(i + 1, letters(CARDS.get(i))))
        .collect(Collectors.joining("", "", "\n"));
  }

  private static String letters(Asked card) {
    return card.right().stream()
        .map(i -> String.valueOf((char) ('A' + i)))
        .collect(Collectors.joining(", "));
  }
}
