package app.guidebox.study;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.Extraction;
import java.util.ArrayList;
import java.util.List;

/**
 * A guide's cards under the learner's wishes.
 *
 * @param found what was found by the conventions that are wanted, single cards that are left out
 *     included
 */
record WishedCards(GuideWishes wishes, Extraction found) {
  /** The cards of a guide that was read. */
  static WishedCards of(ParsedGuide parsed, GuideWishes wishes, Readings readings) {
    return new WishedCards(wishes, extraction(parsed, wishes, readings));
  }

  private static Extraction extraction(ParsedGuide parsed, GuideWishes wishes, Readings readings) {
    Guide guide = parsed.guide();
    if (wishes.answers().isPresent()) {
      return readings.answered(guide, wishes.answers().get(), wishes.options());
    }
    return wishes.options().equals(GuideWishes.NONE.options())
        ? parsed.extraction()
        : readings.extract(guide, wishes.options());
  }

  /** The cards that are wanted, from top to bottom. */
  List<CardContent> cards() {
    var all = found.cards();
    if (wishes.leftOutCards().isEmpty()) {
      return all;
    }
    var keys = GuideWishes.keys(all);
    var wanted = new ArrayList<CardContent>();
    for (int i = 0; i < all.size(); i++) {
      if (!wishes.leftOutCards().contains(keys.get(i))) {
        wanted.add(all.get(i));
      }
    }
    return wanted;
  }

  /** What was found and is no card. */
  List<Skipped> skipped() {
    return found.skipped();
  }
}
