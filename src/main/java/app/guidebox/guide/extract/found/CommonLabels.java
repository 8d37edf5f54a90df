package app.guidebox.guide.extract.found;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.guide.extract.wording.Plain;
import app.guidebox.guide.extract.wording.QuestionText;
import app.guidebox.guide.extract.wording.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off answers the label with which nearly all of a guide's answers begin, whatever it says:
 * {@code **Say this:**} on every card tells nothing of any.
 */
public final class CommonLabels {
  /** Fewer answers make no habit. */
  private static final int MIN_CARDS = 3;

  /** So many of the cards must ask by themselves. */
  private static final int MIN_ASKED = 2;

  /** So large a part of the answers begins with the label. */
  private static final double MOST = 0.6;

  private static final Pattern LABEL =
      Pattern.compile(
          "(\\*\\*|\\*|_)([^*_\\d\\n]{2,40}?)(?:\\s?[:：]\\1|\\1\\s?[:：])\\s{1,4}(?=\\S)");

  private CommonLabels() {}

  /** The cards, each without the label that the others begin with too. */
  public static List<Candidate> without(List<Candidate> candidates) {
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Integer> asked = new HashMap<>();
    int questions = 0;
    for (Candidate candidate : candidates) {
      if (candidate instanceof Candidate.Found(_, var card, _)
          && card.kind() == CardKind.QUESTION) {
        questions++;
        String label = label(card.back());
        if (!label.isEmpty()) {
          uses.merge(label, 1, Integer::sum);
          asked.merge(label, asks(card) ? 1 : 0, Integer::sum);
        }
      }
    }
    double enough = Math.max(MIN_CARDS, MOST * questions);
    uses.entrySet()
        .removeIf(
            use -> use.getValue() < enough || asked.getOrDefault(use.getKey(), 0) < MIN_ASKED);
    return uses.isEmpty()
        ? candidates
        : candidates.stream().map(candidate -> without(candidate, uses)).toList();
  }

  // Where titles name things, the label may be what is asked of each.
  private static boolean asks(CardContent card) {
    return card.front().indexOf('\n') > 0 || QuestionText.asks(Plain.of(card.front()));
  }

  private static Candidate without(Candidate candidate, Map<String, Integer> labels) {
    return candidate instanceof Candidate.Found found
            && found.card().kind() == CardKind.QUESTION
            && labels.containsKey(label(found.card().back()))
        ? found.withBack(LABEL.matcher(found.card().back()).replaceFirst(""))
        : candidate;
  }

  // The label of an answer that has no others: those of its parts belong together.
  private static String label(String back) {
    if (back.isEmpty() || "*_".indexOf(back.charAt(0)) < 0) {
      return "";
    }
    Matcher label = LABEL.matcher(back);
    if (!label.lookingAt()) {
      return "";
    }
    String name = Words.lower(label.group(2));
    boolean several = false;
    for (int at = back.indexOf('\n'); at >= 0 && !several; at = back.indexOf('\n', at + 1)) {
      several = label.region(at + 1, back.length()).lookingAt();
    }
    return several ? "" : name;
  }
}
