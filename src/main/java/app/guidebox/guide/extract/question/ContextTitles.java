package app.guidebox.guide.extract.question;

import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions in parts with titles: {@code ### Scenario}, {@code ### Interview question} and {@code
 * ### Answer} below {@code ## Question 3: …}. What the first tells belongs to what the second asks.
 */
final class ContextTitles {
  /** A question with all its parts has fewer blocks. */
  private static final int MAX_BLOCKS = 60;

  private ContextTitles() {}

  /**
   * The opening with the text of the part above it.
   *
   * @param opening begins at a title that says no more than "Question"
   */
  static Opening withContext(Opening opening, Flow flow) {
    int above = opening.from() - 1;
    while (above >= 0 && !flow.get(above).isHeading()) {
      above--;
    }
    boolean told =
        above >= 0
            && above + 1 < opening.from()
            && BodyParts.isBareContext(flow.get(above))
            && flow.get(above).headingLevel() == flow.get(opening.from()).headingLevel();
    int answer = flow.nextHeading(opening.bodyFrom());
    boolean praised = isPraised(flow, opening.from());
    if (!told && !praised) {
      return opening;
    }
    int from = told ? above : opening.from();
    var parts = new ArrayList<String>();
    if (told) {
      parts.addAll(UnitWriter.parts(flow.units().subList(from + 1, opening.from())));
    }
    parts.addAll(UnitWriter.parts(flow.units().subList(opening.bodyFrom(), answer)));
    String question = UnitWriter.joinedText(List.copyOf(parts));
    int body = praised ? answer + 1 : answer;
    return new Opening(opening.form(), from, body, question, "", opening.strong());
  }

  /** Whether the answer to the question in that part has such a title. */
  static boolean isPraised(Flow flow, int at) {
    return QualifiedAnswers.isTitle(flow.get(flow.nextHeading(at + 1)).text());
  }

  /**
   * Whether a part of the section asks below a title of its own, with a context or an answer as
   * above.
   */
  static boolean asksInPart(Flow flow, int at) {
    int level = flow.get(at).headingLevel();
    boolean told = false;
    for (int i = at + 1; i < Math.min(flow.size(), at + MAX_BLOCKS); i++) {
      Unit unit = flow.get(i);
      if (unit.headingLevel() <= level) {
        return false;
      }
      if (HeadingQuestions.titlesQuestion(flow, i) && (told || isPraised(flow, i))) {
        return true;
      }
      told |= BodyParts.isBareContext(unit);
    }
    return false;
  }

  /**
   * What the title right below asks, such as "### Name a knot." below "## Question 3"; empty where
   * more than its answer has a title there.
   */
  static String askedBelow(Flow flow, int at) {
    if (at + 1 >= flow.size() || !flow.get(at + 1).isHeading()) {
      return "";
    }
    Unit asked = flow.get(at + 1);
    int level = flow.get(at).headingLevel();
    boolean part =
        asked.headingLevel() <= level
            || HeadingQuestions.isTitle(asked)
            || AnswerTitles.isAnswer(asked)
            || Options.isLabel(asked.text())
            || BodyParts.isBareContext(asked);
    if (part) {
      return "";
    }
    for (int i = flow.nextHeading(at + 2);
        i < flow.size() && flow.get(i).headingLevel() > level;
        i = flow.nextHeading(i + 1)) {
      boolean beside = flow.get(i).headingLevel() <= asked.headingLevel();
      if (beside && !AnswerTitles.isAnswer(flow.get(i))) {
        return "";
      }
    }
    return asked.text();
  }
}
