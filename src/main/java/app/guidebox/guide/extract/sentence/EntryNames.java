package app.guidebox.guide.extract.sentence;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Entries without titles, {@code anchor, n.} above {@code Domain: …} and {@code Definition: …}:
 * what is defined several times below one title has its name in a line above, and not in that
 * title.
 */
final class EntryNames {
  /** A longer line is a sentence. */
  private static final int MAX_NAME = 80;

  private static final int MAX_WORDS = 8;

  /** No more labels stand between a name and its definition. */
  private static final int MAX_LABELS = 4;

  /** A longer word before a colon is no label. */
  private static final int MAX_LABEL = 30;

  private EntryNames() {}

  /** The definitions with their own names, where one title would have to name several of them. */
  static List<Candidate> named(List<Candidate> found, Flow page) {
    Map<List<String>, Integer> titled = new HashMap<>();
    found.forEach(each -> title(each).ifPresent(title -> titled.merge(title, 1, Integer::sum)));
    titled.values().removeIf(count -> count < 2);
    if (titled.isEmpty()) {
      return found;
    }
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < page.size(); i++) {
      places.put(page.get(i).lines().first(), i);
    }
    var names = new HashMap<Candidate, String>();
    for (Candidate each : found) {
      Integer at = title(each).filter(titled::containsKey).map(_ -> first(each, places)).orElse(-1);
      above(page, at).ifPresent(name -> names.put(each, name));
    }
    // One name is a line that happens to be short.
    if (names.size() < 2) {
      return found;
    }
    var all = new ArrayList<Candidate>();
    for (Candidate each : found) {
      String name = names.get(each);
      if (name != null && each instanceof Candidate.Found(var convention, var card, var lines)) {
        var own = new CardContent(card.kind(), name, card.back(), card.options(), card.source());
        all.add(new Candidate.Found(convention, own, lines));
      } else if (title(each).filter(titled::containsKey).isEmpty()) {
        all.add(each);
      }
    }
    return all;
  }

  private static Integer first(Candidate candidate, Map<Integer, Integer> places) {
    return places.getOrDefault(candidate.lines().first(), -1);
  }

  // The titles above a definition that has the name of the last of them.
  private static Optional<List<String>> title(Candidate candidate) {
    return candidate instanceof Candidate.Found(_, var card, _)
        ? Optional.of(card.source().headingPath())
            .filter(path -> !path.isEmpty())
            .filter(path -> Plain.of(path.getLast()).endsWith(Plain.of(card.front())))
        : Optional.empty();
  }

  // Above the labels that stand before the definition.
  private static Optional<String> above(Flow page, int definition) {
    int at = definition - 1;
    while (at >= 0 && definition - at <= MAX_LABELS && isLabelled(page.get(at))) {
      at--;
    }
    return at >= 0 && isName(page.get(at))
        ? Optional.of(TermWords.withoutEnd(page.get(at).text().strip(), " :："))
        : Optional.empty();
  }

  private static boolean isLabelled(Unit unit) {
    int colon = unit.isParagraph() && unit.item() == 0 ? unit.text().indexOf(':') : -1;
    return colon > 0
        && colon <= MAX_LABEL
        && colon + 1 < unit.text().length()
        && Character.isLetter(Plain.of(unit.text()).codePointAt(0));
  }

  private static boolean isName(Unit unit) {
    String text = unit.isParagraph() && unit.item() == 0 ? unit.text().strip() : "";
    return !text.isEmpty()
        && text.length() <= MAX_NAME
        && text.indexOf('\n') < 0
        && text.indexOf(':') < 0
        && "?!".indexOf(text.charAt(text.length() - 1)) < 0
        && !Words.areAtLeast(MAX_WORDS + 1, text);
  }
}
