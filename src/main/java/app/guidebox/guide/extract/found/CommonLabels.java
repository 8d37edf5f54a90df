package app.guidebox.guide.extract.found;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes off answers the label with which nearly all of a guide's answers begin, whatever it says:
 * {@code **Say this:**} on every card tells nothing of any.
 */
public final class CommonLabels {
  /** So many of the cards must ask by themselves. */
  private static final int MIN_ASKED = 2;

  private static final Pattern LABEL =
      Pattern.compile(
          "(\\*\\*|\\*|_)([^*_\\d\\n]{2,40}?)(?:\\s?[:：]\\1|\\1\\s?[:：])\\s{1,4}(?=\\S)");

  private CommonLabels() {}

  /** The cards, each without the label that the others begin with too. */
  public static List<Candidate> without(List<Candidate> candidates) {
    var common =
        CommonParts.of(candidates, CommonLabels::isAsked, card -> label(card.back())).stream()
            .filter(label -> asking(candidates, label) >= MIN_ASKED)
            .collect(Collectors.toSet());
    return common.isEmpty()
        ? candidates
        : candidates.stream().map(candidate -> without(candidate, common)).toList();
  }

  private static long asking(List<Candidate> candidates, String label) {
    return candidates.stream()
        .filter(Candidate.Found.class::isInstance)
        .map(candidate -> ((Candidate.Found) candidate).card())
        .filter(card -> isAsked(card) && asks(card) && isLabelled(card, label))
        .count();
  }

  private static boolean isAsked(CardContent card) {
    return card.kind() == CardKind.QUESTION;
  }

  private static boolean isLabelled(CardContent card, String label) {
    return label(card.back()).filter(label::equals).isPresent();
  }

  // Where titles name things, the label may be what is asked of each.
  private static boolean asks(CardContent card) {
    return card.front().indexOf('\n') > 0 || QuestionText.asks(Plain.of(card.front()));
  }

  private static Candidate without(Candidate candidate, Set<String> labels) {
    return candidate instanceof Candidate.Found found
            && isAsked(found.card())
            && label(found.card().back()).filter(labels::contains).isPresent()
        ? found.withBack(LABEL.matcher(found.card().back()).replaceFirst(""))
        : candidate;
  }

  // The label of an answer that has no others: those of its parts belong together.
  private static Optional<String> label(String back) {
    if (back.isEmpty() || "*_".indexOf(back.charAt(0)) < 0) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(back);
    if (!label.lookingAt()) {
      return Optional.empty();
    }
    String name = Words.lower(label.group(2));
    boolean several = false;
    for (int at = back.indexOf('\n'); at >= 0 && !several; at = back.indexOf('\n', at + 1)) {
      several = label.region(at + 1, back.length()).lookingAt();
    }
    return several ? Optional.empty() : Optional.of(name);
  }
}
