package app.guidebox.guide.extract.term;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together what several lines of one section say of one name: {@code Jib = a foresail} and
 * {@code Jib = set on a stay} below the same title ask the same.
 */
public final class SameTerms {
  private SameTerms() {}

  /** One name in one place. */
  private record Place(String name, CardKind kind, List<String> path) {}

  /** The cards, each name of a section once. */
  public static List<Candidate> joined(List<Candidate> candidates) {
    Map<Place, List<Candidate.Found>> places = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.Found found && mayBeSaidAgain(found)) {
        places.computeIfAbsent(place(found), _ -> new ArrayList<>()).add(found);
      }
    }
    if (places.values().stream().allMatch(same -> same.size() == 1)) {
      return candidates;
    }
    var all = new ArrayList<Candidate>();
    for (Candidate candidate : candidates) {
      if (!(candidate instanceof Candidate.Found found) || !mayBeSaidAgain(found)) {
        all.add(candidate);
        continue;
      }
      var same = places.remove(place(found));
      if (same != null) {
        all.add(same.size() == 1 ? found : ofOne(same));
      }
    }
    return all;
  }

  // What a line sets against a name, or says of it in so many words.
  private static boolean mayBeSaidAgain(Candidate.Found found) {
    return found.convention() == Convention.MAPPING
        && found.card().front().indexOf('\n') < 0
        && found.card().back().indexOf('\n') < 0;
  }

  private static Place place(Candidate.Found found) {
    CardContent card = found.card();
    return new Place(Words.lower(card.front()), card.kind(), card.source().headingPath());
  }

  private static Candidate ofOne(List<Candidate.Found> same) {
    CardContent first = same.getFirst().card();
    var told = same.stream().map(found -> found.card().back()).distinct().toList();
    String back = told.size() == 1 ? told.getFirst() : "- " + String.join("\n- ", told);
    Source source = first.source();
    int last = same.stream().mapToInt(it -> it.card().source().endLine()).max().orElseThrow();
    var place = new Source(source.guide(), source.headingPath(), source.line(), last);
    var card = new CardContent(first.kind(), first.front(), back, List.of(), place);
    return new Candidate.Found(same.getFirst().convention(), card, same.getFirst().lines());
  }
}
