package app.guidebox.guide.extract;

/** What a guide tells of a question and not about its matter: its level, who asked it. */
final class QuestionFacts {
  private static final WordList FACTS = Words.load("question-facts");

  private static final int MAX_LENGTH = 500;

  private QuestionFacts() {}

  /** Whether each line of the unit is such a fact: {@code **Difficulty:** easy}. */
  static boolean areAll(Unit unit) {
    return unit.isParagraph()
        && unit.text().length() < MAX_LENGTH
        && unit.text().lines().allMatch(QuestionFacts::isFact);
  }

  private static boolean isFact(String line) {
    return Emphasis.isNear(line)
        && Term.of(line)
            .filter(term -> !term.text().isBlank())
            .filter(term -> FACTS.contains(Words.lower(Plain.of(term.name()))))
            .isPresent();
  }
}
