package app.guidebox.guide.extract.term;

import app.guidebox.deck.CardKind;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.verb.DefiningVerbs;
import app.guidebox.guide.extract.wording.GlossaryTitles;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The only term of its section, in a list of its own: {@code - **First use**: …} below {@code ###
 * Sextant} may be what is said of the title, which then belongs to the front.
 */
final class LoneTerms {
  private LoneTerms() {}

  /** The lines with which such terms begin. */
  static Set<Integer> of(List<Candidate> candidates, List<Outline.PlacedList> lists) {
    var single = new HashSet<Integer>();
    for (Outline.PlacedList placed : lists) {
      if (placed.list().items().size() == 1) {
        single.add(placed.list().lines().first());
      }
    }
    if (single.isEmpty()) {
      return Set.of();
    }
    Map<List<String>, Integer> found = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.Found it) {
        found.merge(it.card().source().headingPath(), 1, Integer::sum);
      }
    }
    var alone = new HashSet<Integer>();
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.Found it
          && it.convention() == Convention.DEFINITION
          && it.card().kind() == CardKind.DEFINITION
          && single.contains(it.lines().first())
          && found.getOrDefault(it.card().source().headingPath(), 0) == 1
          && !isDefined(it.card().front(), it.card().back())
          && needsTitle(it.card().front(), it.card().source().headingPath())) {
        alone.add(it.lines().first());
      }
    }
    return alone;
  }

  // "Squall: a sudden wind", "Squall: The wind that …": one word, told as a term is.
  private static boolean isDefined(String name, String text) {
    int space = text.indexOf(' ');
    boolean small = Character.isLowerCase(text.codePointAt(0));
    return name.indexOf(' ') < 0
        && (small
            || (space > 0
                && DefiningVerbs.ARTICLES.contains(Words.lower(text.substring(0, space)))));
  }

  // Neither names the other, and no glossary announces terms.
  private static boolean needsTitle(String front, List<String> path) {
    if (path.isEmpty() || GlossaryTitles.within(path)) {
      return false;
    }
    String title = Words.lower(Plain.of(path.getLast()));
    String name = Words.lower(Plain.of(front));
    return !title.contains(name) && !name.contains(title);
  }
}
