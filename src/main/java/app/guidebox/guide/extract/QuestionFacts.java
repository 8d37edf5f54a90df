package app.guidebox.guide.extract;

import java.util.regex.Pattern;

/** What a guide tells of a question and not about its matter: its level, who asked it. */
final class QuestionFacts {
  private static final WordList FACTS = Words.load("question-facts");

  private static final Pattern BETWEEN = Pattern.compile("\\s+[·•|–—]\\s+(?=\\*)");

  private static final int MAX_LENGTH = 500;

  private QuestionFacts() {}

  /** Whether each line of the unit is such a fact: {@code **Difficulty:** easy}. */
  static boolean areAll(Unit unit) {
    return unit.isParagraph()
        && unit.text().length() < MAX_LENGTH
        && unit.text().lines().allMatch(QuestionFacts::isFact);
  }

  // "**Difficulty:** easy · **Type:** open" tells two of them.
  private static boolean isFact(String line) {
    return Emphasis.isNear(line) && BETWEEN.splitAsStream(line).allMatch(QuestionFacts::isOne);
  }

  private static boolean isOne(String text) {
    return Term.of(text)
        .filter(term -> !term.text().isBlank())
        .filter(term -> FACTS.contains(Words.lower(Plain.of(term.name()))))
        .isPresent();
  }
}
