package app.guidebox.study;

import app.guidebox.guide.Guide;
import app.guidebox.guide.extract.Extraction;
import app.guidebox.guide.extract.found.Convention;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A guide that would come in, and what may be chosen about it.
 *
 * @param file as it was named or found
 * @param guide as it was read
 * @param wishes what the learner wants of it
 * @param report what the import would do
 * @param whole everything that every convention finds in it
 * @param found what the wanted conventions find, single cards that are left out included
 * @param termsInAnswers how many terms inside answers could be cards of their own
 * @param images its images by their path as written
 */
public record PreviewedGuide(
    Path file,
    Guide guide,
    GuideWishes wishes,
    GuideReport report,
    Extraction whole,
    Extraction found,
    int termsInAnswers,
    Map<String, byte[]> images) {
  /**
   * A card that was found.
   *
   * @param key names it in the guide's wishes
   * @param wanted whether it would come in
   */
  public record FoundCard(Extraction.FoundCard found, String key, boolean wanted) {}

  /** The cards from top to bottom. */
  public List<FoundCard> cards() {
    var keys = GuideWishes.keys(found.cards());
    var cards = new ArrayList<FoundCard>();
    for (int i = 0; i < keys.size(); i++) {
      boolean wanted = !wishes.leftOutCards().contains(keys.get(i));
      cards.add(new FoundCard(found.found().get(i), keys.get(i), wanted));
    }
    return cards;
  }

  /** How many cards each convention finds, those that are left out included. */
  public Map<Convention, Integer> conventions() {
    var counts = counts(whole);
    // Answers in another file and terms in answers add to what is found.
    counts(found).forEach((convention, count) -> counts.merge(convention, count, Math::max));
    return counts;
  }

  private static Map<Convention, Integer> counts(Extraction extraction) {
    var counts = new EnumMap<Convention, Integer>(Convention.class);
    extraction.found().forEach(each -> counts.merge(each.convention(), 1, Integer::sum));
    return counts;
  }
}
