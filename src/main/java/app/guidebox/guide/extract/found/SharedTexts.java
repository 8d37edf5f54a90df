package app.guidebox.guide.extract.found;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
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
    Map<String, List<String>> names = new HashMap<>();
    for (Candidate candidate : candidates) {
      text(candidate)
          .ifPresent(
              text -> names.computeIfAbsent(text, _ -> new ArrayList<>()).add(name(candidate)));
    }
    names.values().removeIf(terms -> terms.size() < MIN_TERMS);
    Map<String, Boolean> alike = new HashMap<>();
    names.forEach((text, terms) -> alike.put(text, terms.stream().distinct().count() == 1));
    return names.isEmpty()
        ? candidates
        : candidates.stream().flatMap(candidate -> told(candidate, alike).stream()).toList();
  }

  // The same title above the same text belongs to the page, such as "Test yourself".
  private static Optional<Candidate> told(Candidate candidate, Map<String, Boolean> alike) {
    var ofPage = text(candidate).map(alike::get);
    if (ofPage.isEmpty()) {
      return Optional.of(candidate);
    }
    return ofPage.get() ? Optional.empty() : Optional.of(undefined((Candidate.Found) candidate));
  }

  // Without its place in the guide.
  private static String name(Candidate candidate) {
    return FirstLine.of(((Candidate.Found) candidate).card().front());
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
