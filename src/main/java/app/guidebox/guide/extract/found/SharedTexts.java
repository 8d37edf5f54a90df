package app.guidebox.guide.extract.found;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.guide.extract.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Terms that all have the same sentence for a definition, which was written for none of them:
 * {@code See the chapter in which this term is used.}
 */
public final class SharedTexts {
  /** Two or three names may stand for one thing. */
  private static final int MIN_TERMS = 4;

  /** Fewer words are a value that many things have. */
  private static final int MIN_WORDS = 6;

  private SharedTexts() {}

  /** The cards; such terms are told to have no definition. */
  public static List<Candidate> without(List<Candidate> candidates) {
    Map<String, Integer> texts = new HashMap<>();
    candidates.forEach(
        candidate -> text(candidate).ifPresent(text -> texts.merge(text, 1, Integer::sum)));
    texts.values().removeIf(count -> count < MIN_TERMS);
    return texts.isEmpty()
        ? candidates
        : candidates.stream()
            .map(
                candidate ->
                    text(candidate).filter(texts::containsKey).isPresent()
                        ? undefined((Candidate.Found) candidate)
                        : candidate)
            .toList();
  }

  private static Optional<String> text(Candidate candidate) {
    return candidate instanceof Candidate.Found(_, var card, _)
            && card.kind() == CardKind.DEFINITION
            && Words.areAtLeast(MIN_WORDS, card.back())
        ? Optional.of(card.back())
        : Optional.empty();
  }

  private static Candidate undefined(Candidate.Found found) {
    CardContent card = found.card();
    return Placeholders.undefined(card.front(), found.lines());
  }
}
