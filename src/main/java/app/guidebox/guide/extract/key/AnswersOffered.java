package app.guidebox.guide.extract.key;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.choice.AnswerKey;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Words;
import java.util.List;

/**
 * "Answers" above several options only announces them, where the right one is marked or its letter
 * told below.
 */
public final class AnswersOffered {
  private static final String OPTIONS = "Options:";

  /** A label by itself is short. */
  private static final int MAX_LABEL = 60;

  private AnswersOffered() {}

  /** Renames such titles and labels among the units. */
  public static void rename(List<Unit> units) {
    for (int i = 0; i + 1 < units.size(); i++) {
      if (mayOffer(units.get(i + 1)) && isLabel(units.get(i)) && isTold(units, i + 1)) {
        units.set(i, units.get(i).withText(OPTIONS));
      }
    }
  }

  private static boolean isLabel(Unit unit) {
    return !unit.text().isEmpty()
        && unit.text().length() <= MAX_LABEL
        && unit.item() == 0
        && Label.of(unit.text(), Words.ANSWER).filter(l -> l.rest().isEmpty()).isPresent();
  }

  private static boolean isTold(List<Unit> units, int at) {
    return isKeyed(units, at)
        || (units.get(at).block() instanceof Block.ListBlock list
            && (Options.areStarred(list) || areTicked(units.get(at))));
  }

  // "- A) ✅ rain" above "- B) snow"
  private static boolean areTicked(Unit unit) {
    return Options.first(List.of(unit))
        .filter(options -> options.areLettered() && options.isMarked())
        .isPresent();
  }

  // Options, and below them the letter of one: "Key: b".
  private static boolean isKeyed(List<Unit> units, int at) {
    int end = at;
    while (end < units.size() && mayOffer(units.get(end))) {
      end++;
    }
    if (end == at || end == units.size()) {
      return false;
    }
    var offered = Options.among(units.subList(at, end));
    return offered.isPresent()
        && offered.get().firstUnit() == 0
        && offered.get().afterUnit() == end - at
        && AnswerLabel.of(units.get(end).text())
            .filter(key -> AnswerKey.namesPlaces(key.rest(), offered.get().choices()))
            .isPresent();
  }

  private static boolean mayOffer(Unit unit) {
    return unit.block() instanceof Block.ListBlock || Options.isLettered(unit);
  }
}
