package app.guidebox.guide.extract.extent;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.Deeds;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are asked of a case told right above them: {@code **Scenario:** …}, and then
 * {@code **Which service fits?**}. The case belongs to the question.
 */
final class AskedCases {
  private static final WordList CASES = Words.load("cases");

  /** A case is told in fewer blocks. */
  private static final int MAX_BLOCKS = 6;

  /** A case is told in as many words, or in a sentence that ends. */
  private static final int MIN_WORDS = 10;

  private AskedCases() {}

  /**
   * The question with the case above it, if one is told there.
   *
   * @param openings the flow's questions, by the index of the unit in which each begins
   */
  static Opening withCase(Opening opening, Flow flow, @Nullable Opening[] openings) {
    int first = Math.max(0, opening.from() - MAX_BLOCKS);
    for (int i = opening.from() - 1; i >= first && openings[i] == null; i--) {
      Unit unit = flow.get(i);
      if (Deeds.areTold(unit)) {
        return opening;
      }
      if (begins(unit)) {
        return told(opening, flow, i);
      }
      if (!continues(unit)) {
        return opening;
      }
    }
    return opening;
  }

  private static Opening told(Opening opening, Flow flow, int from) {
    if (opening.question().isEmpty()) {
      return opening.bodyFrom() == opening.from()
          ? new Opening(opening.form(), from, from, "", "", opening.strong())
          : opening;
    }
    String first = flow.get(from).text();
    String told = Label.of(first, CASES).map(Label::rest).orElse(first);
    String below = UnitWriter.joined(flow.units().subList(from + 1, opening.from()));
    String asked = UnitWriter.joinedText(List.of(told, below, opening.question()));
    return new Opening(
        opening.form(), from, opening.bodyFrom(), asked, opening.inlineAnswer(), opening.strong());
  }

  private static boolean begins(Unit unit) {
    return unit.isParagraph()
        && unit.item() <= 0
        && Label.of(unit.text(), CASES)
            .filter(label -> label.marked() && label.number().isEmpty())
            .filter(label -> isSetOff(unit.text()) && !isTitle(label.rest()))
            .isPresent();
  }

  // "Scenario-Based Questions" begins with the word, but not with a label.
  private static boolean isSetOff(String text) {
    return Emphasis.isNear(text) || text.substring(0, Math.min(text.length(), 40)).contains(":");
  }

  // "**Scenario**: A night at anchor" names the case and does not tell it.
  private static boolean isTitle(String told) {
    boolean ended = told.isEmpty() || ".:!?。".indexOf(told.charAt(told.length() - 1)) >= 0;
    return !ended && told.split(" ", MIN_WORDS).length < MIN_WORDS;
  }

  // Text without a label of its own, a list or code.
  private static boolean continues(Unit unit) {
    return switch (unit.block()) {
      case Block.Paragraph _ ->
          Term.of(unit.text()).isEmpty() && !Emphasis.isWhollyBold(unit.text());
      case Block.ListBlock _, Block.Fence _, Block.Table _ -> true;
      case Block.Heading _, Block.Rule _, Block.Quote _, Block.Details _ -> false;
    };
  }
}
