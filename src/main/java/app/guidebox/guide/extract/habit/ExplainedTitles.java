package app.guidebox.guide.extract.habit;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Words;

/**
 * Titles above code that puzzles, and {@code #### Explanation} below it: what is shown asks why,
 * and the explanation answers.
 */
public final class ExplainedTitles {
  private static final int MIN_TITLES = 3;

  /** What puzzles is shown in fewer blocks. */
  private static final int MAX_SHOWN = 16;

  private int explained;

  /** Takes the page into account. */
  void learnPage(Flow page) {
    for (int at = 0; at < page.size(); at++) {
      explained += page.get(at).isHeading() && explainedAt(page, at) > 0 ? 1 : 0;
    }
  }

  /** Whether titles are explained so again and again. */
  boolean areHabit() {
    return explained >= MIN_TITLES;
  }

  /** Where the explanation of what the title shows begins; -1 if it has none. */
  static int explainedAt(Flow flow, int at) {
    int next = flow.nextHeading(at + 1);
    if (next >= flow.size()
        || next == at + 1
        || next - at > MAX_SHOWN
        || flow.get(next).headingLevel() <= flow.get(at).headingLevel()
        || !isExplanation(flow.get(next).text())) {
      return -1;
    }
    var shown = flow.units().subList(at + 1, next);
    boolean code = shown.stream().anyMatch(unit -> unit.block() instanceof Block.Fence);
    boolean answered = shown.stream().anyMatch(unit -> AnswerLabel.of(unit.text()).isPresent());
    return code && !answered && Options.among(shown).isEmpty() ? next : -1;
  }

  /** Whether the title says no more than that something is explained. */
  static boolean isExplanation(String title) {
    return Label.of(title, Words.EXPLANATION).filter(l -> l.rest().isEmpty()).isPresent();
  }
}
