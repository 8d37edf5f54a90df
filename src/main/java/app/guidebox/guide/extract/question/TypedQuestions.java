package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Questions that say that they are to be answered by a choice, {@code Type: Multiple Choice}: the
 * points below them are options, although they have no letters.
 */
final class TypedQuestions {
  private static final WordList LABELS = Words.load("type-labels");

  private static final WordList CHOICES = Words.load("choice-types");

  /** Two points may be parts of an answer. */
  private static final int MIN_OPTIONS = 3;

  /** The kind of a question is told in few words. */
  private static final int MAX_TYPE = 60;

  private TypedQuestions() {}

  /**
   * The options that end what is asked, below such a line.
   *
   * @param asked what stands below the question's first lines
   */
  static Optional<Options> offered(Flow flow, Opening opening, List<Unit> asked) {
    boolean listed =
        !asked.isEmpty()
            && asked.getLast().block() instanceof Block.ListBlock list
            && list.items().size() >= MIN_OPTIONS
            && list.items().stream().allMatch(item -> item.blocks().size() == 1)
            && asked.stream().noneMatch(Unit::isHeading);
    return listed && isTyped(flow, opening.from(), asked.getFirst())
        ? Options.unlettered(asked).map(Options::withSeveralInBold)
        : Optional.empty();
  }

  private static boolean isTyped(Flow flow, int from, Unit first) {
    for (int i = from; i < flow.size(); i++) {
      Unit unit = flow.get(i);
      if (unit.lines().first() >= first.lines().first()) {
        return false;
      }
      if (unit.isHeading() ? endsWithChoice(unit.text()) : tellsChoice(unit.text())) {
        return true;
      }
    }
    return false;
  }

  // "## Question 4 (Multiple Choice)"
  private static boolean endsWithChoice(String title) {
    int open = title.lastIndexOf('(');
    return open > 0
        && title.endsWith(")")
        && CHOICES.contains(Words.lower(title.substring(open + 1, title.length() - 1)).strip());
  }

  // "**Type:** Multiple Choice"
  private static boolean tellsChoice(String text) {
    return text.length() <= MAX_TYPE
        && !QuestionText.hasAnyMark(text)
        && Label.of(text, LABELS)
            .filter(Label::marked)
            .filter(label -> CHOICES.contains(Words.lower(Plain.of(label.rest())).strip()))
            .isPresent();
  }
}
