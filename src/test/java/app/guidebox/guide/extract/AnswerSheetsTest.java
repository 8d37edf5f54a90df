package app.guidebox.guide.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.deck.Option;
import app.guidebox.guide.Guide;
import app.guidebox.guide.reader.GuideReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerSheetsTest {
  private static final String QUESTIONS =
      """
      ### 1. Which bird is white?

      - A. Raven
      - B. Swan
      - C. Wren

      ### 2. Which ones swim?

      - A. Duck
      - B. Coot
      - C. Owl

      ### 3. What does an owl eat?
      """;

  private final AnswerSheets sheets = new AnswerSheets();

  @Test
  void guidesWithMatchingNumbersAreOffered() {
    var questions = read("questions.md", QUESTIONS);
    var answers = read("answers.md", "1. B\n2. A, B\n3. Mice\n");

    var offers = sheets.offers(questions, List.of(answers));

    assertEquals(List.of(new AnswerSheets.Pairing(questions, answers, 3)), offers);
  }

  @Test
  void fewMatchingNumbersAreChance() {
    var questions = read("questions.md", QUESTIONS);
    var other = read("other.md", "1. B\n7. A\n9. C\n");

    assertTrue(sheets.offers(questions, List.of(other)).isEmpty());
  }

  @Test
  void pairedQuestionsHaveTheirAnswers() {
    var questions = read("questions.md", QUESTIONS);
    var answers =
        read("answers.md", "| No. | Key |\n|---|---|\n| 1 | B |\n| 2 | A, B |\n| 3 | Mice |\n");

    var cards = sheets.extract(questions, answers, ExtractionOptions.ALL).cards();

    assertEquals(
        List.of(new Option("Raven", false), new Option("Swan", true), new Option("Wren", false)),
        cards.get(0).options());
    assertEquals("**A.** Duck\n\n**B.** Coot", cards.get(1).back());
    assertEquals("Mice", cards.get(2).back());
  }

  @Test
  void withoutTheLearnersWordNothingIsAnswered() {
    assertTrue(new Extractors().extract(read("questions.md", QUESTIONS)).cards().isEmpty());
  }

  private static Guide read(String name, String text) {
    return new GuideReader().read(name, text);
  }
}
