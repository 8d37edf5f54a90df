package app.guidebox.guide.extract.found;

import app.guidebox.deck.CardKind;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Titles that ask in the same words again and again, and only lead to the same page each time. */
public final class Adverts {
  private Adverts() {}

  /** The candidates with those told as no cards. */
  public static List<Candidate> rejected(List<Candidate> candidates) {
    Map<String, Integer> asked = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.Found found && isLed(found)) {
        asked.merge(said(found), 1, Integer::sum);
      }
    }
    return asked.isEmpty()
        ? candidates
        : candidates.stream().map(candidate -> rejected(candidate, asked)).toList();
  }

  private static Candidate rejected(Candidate candidate, Map<String, Integer> asked) {
    if (!(candidate instanceof Candidate.Found found)
        || !isLed(found)
        || asked.getOrDefault(said(found), 0) < 2) {
      return candidate;
    }
    String reason = "This only leads to another page, again and again.";
    String front = Plain.of(FirstLine.of(found.card().front()));
    var skipped = new Skipped(found.lines().first(), reason, front);
    return new Candidate.Rejected(found.convention(), skipped, found.lines());
  }

  private static boolean isLed(Candidate.Found found) {
    return found.card().kind() == CardKind.QUESTION && Pointers.isLink(found.card().back());
  }

  private static String said(Candidate.Found found) {
    return found.card().front() + "\n" + found.card().back();
  }
}
