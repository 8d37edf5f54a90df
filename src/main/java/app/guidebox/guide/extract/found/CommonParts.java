package app.guidebox.guide.extract.found;

import app.guidebox.deck.CardContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What most answers of a guide have in common, such as how they begin or end. */
final class CommonParts {
  /** Fewer answers make no habit. */
  private static final int MIN_CARDS = 3;

  /** So large a part of the answers has it. */
  private static final double MOST = 0.6;

  private CommonParts() {}

  /**
   * The parts that most of the cards have.
   *
   * @param counted which cards are looked at
   * @param part what may be common in a card, if it has anything of the kind
   */
  static Set<String> of(
      List<Candidate> candidates,
      Predicate<CardContent> counted,
      Function<CardContent, Optional<String>> part) {
    Map<String, Integer> uses = new HashMap<>();
    int cards = 0;
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.Found(_, var card, _) && counted.test(card)) {
        cards++;
        part.apply(card).ifPresent(found -> uses.merge(found, 1, Integer::sum));
      }
    }
    double enough = Math.max(MIN_CARDS, MOST * cards);
    uses.values().removeIf(count -> count < enough);
    return uses.keySet();
  }
}
