package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.choice.OptionRow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.Opening;
import java.util.List;
import java.util.Optional;

/**
 * Options in the question's own line.
 *
 * @param stem the question without them
 * @param options they themselves, as a unit that stands below the question
 */
record OwnOptions(Opening stem, Unit options) {
  /** Two letters in a sentence may be there by chance. */
  private static final int MIN_OPTIONS = 3;

  /**
   * The options in the line of the question that begins with that unit, if there are any.
   *
   * @param answered whether an answer stands below the question
   * @param keyed whether a key at the end of the page names options
   */
  static Optional<OwnOptions> of(Opening opening, Unit unit, boolean answered, boolean keyed) {
    boolean behind = !opening.inlineAnswer().isEmpty();
    if (behind && !answered && !keyed) {
      return Optional.empty();
    }
    var parts = OptionRow.cut(behind ? opening.inlineAnswer() : opening.question(), 0);
    int least = !behind ? MIN_OPTIONS + 1 : answered ? 2 : MIN_OPTIONS;
    if (parts.size() < least || (behind && !answered && !beginsRow(parts.getFirst()))) {
      return Optional.empty();
    }
    String question = behind ? opening.question() : parts.getFirst();
    var stem =
        new Opening(
            opening.form(), opening.from(), opening.bodyFrom(), question, "", opening.strong());
    return Optional.of(new OwnOptions(stem, below(unit, parts, behind ? 0 : 1)));
  }

  private static boolean beginsRow(String part) {
    int at = part.startsWith("(") ? 1 : 0;
    return part.length() > at + 1
        && "Aa".indexOf(part.charAt(at)) >= 0
        && ").".indexOf(part.charAt(at + 1)) >= 0;
  }

  private static Unit below(Unit question, List<String> parts, int from) {
    var block = new Block.Paragraph(Prose.EMPTY, question.lines());
    String text = String.join("\n", parts.subList(from, parts.size()));
    return new Unit(block, text, question.lines(), question.path(), question.item());
  }
}
