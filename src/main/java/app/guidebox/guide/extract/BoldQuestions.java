package app.guidebox.guide.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph or list entry that begins with a bold question or a bold number. */
final class BoldQuestions implements QuestionForm {
  private static final Pattern BOLD =
      Pattern.compile("[\\s\\p{So}\\x{FE0F}]*(?:\\d{1,4}[.)]\\s+)?(\\*\\*|__)(?=\\S)(.+?)\\1(.*)", Pattern.DOTALL);
  private static final Pattern ONLY_NUMBER = Pattern.compile("\\d{1,4}\\s*[.):]?");

  @Override
  public Convention convention() {
    return Convention.BOLD;
  }

  /** Whether the line begins with a bold text that asks. */
  static boolean begins(String line) {
    Matcher bold = BOLD.matcher(line);
    return bold.matches() && QuestionText.hasMark(Plain.of(bold.group(2)));
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    Matcher bold = BOLD.matcher(unit.text());
    if (!unit.isParagraph() || !bold.matches()) {
      return Optional.empty();
    }
    String inside = bold.group(2).strip();
    String after = bold.group(3).strip();
    if (ONLY_NUMBER.matcher(inside).matches() && QuestionText.asks(Plain.of(after))) {
      return Optional.of(new Opening(this, at, at + 1, after, "", true));
    }
    String plain = Plain.of(inside);
    boolean numbered = QuestionText.isNumbered(plain);
    if (!QuestionText.hasMark(plain)) {
      return Optional.empty();
    }
    String question = QuestionText.withoutNumber(inside);
    boolean decoration = after.codePoints().noneMatch(Character::isLetterOrDigit);
    return Optional.of(
        decoration
            ? new Opening(this, at, at + 1, (question + " " + after).strip(), "", numbered)
            : new Opening(this, at, at + 1, question, after, numbered));
  }
}
