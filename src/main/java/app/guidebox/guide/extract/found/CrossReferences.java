package app.guidebox.guide.extract.found;

import app.guidebox.deck.CardKind;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Entries of a glossary that lead to another one and say no more: {@code See: Reef}. */
public final class CrossReferences {
  private static final Phrases BEGINNINGS =
      Phrases.of(
          "see also",
          "see",
          "siehe auch",
          "siehe",
          "voir aussi",
          "voir",
          "véase",
          "ver",
          "vedi",
          "zie",
          "viz",
          "zob.",
          "см.",
          "див.",
          "参见",
          "参照");

  private static final int MAX_LENGTH = 60;

  private CrossReferences() {}

  /** The candidates but those definitions. */
  public static List<Candidate> without(List<Candidate> candidates) {
    if (candidates.stream().noneMatch(CrossReferences::mayLead)) {
      return candidates;
    }
    var names =
        candidates.stream()
            .filter(Candidate.Found.class::isInstance)
            .map(candidate -> plain(((Candidate.Found) candidate).card().front()))
            .collect(Collectors.toSet());
    return candidates.stream()
        .filter(candidate -> !mayLead(candidate) || !leads(candidate, names))
        .toList();
  }

  private static boolean mayLead(Candidate candidate) {
    return candidate instanceof Candidate.Found(_, var card, _)
        && card.kind() == CardKind.DEFINITION
        && card.back().length() <= MAX_LENGTH
        && card.back().indexOf('\n') < 0
        && BEGINNINGS.begin(Words.lower(card.back()));
  }

  // "See: Reef", "see [reef](#reef)"; "See what you have done" only where that is a name.
  private static boolean leads(Candidate candidate, Set<String> names) {
    String back = Words.lower(((Candidate.Found) candidate).card().back());
    String rest = back.substring(BEGINNINGS.beginning(back)).strip();
    return rest.startsWith(":") || rest.startsWith("[") || names.contains(plain(rest));
  }

  private static String plain(String markdown) {
    return TermWords.withoutEnd(Words.lower(Plain.of(markdown)).strip(), ". ");
  }
}
