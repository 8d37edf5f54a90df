package app.guidebox.guide.extract.found;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.guide.extract.wording.LinkLines;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes off answers the links with which nearly all of a guide's answers end: {@code [Read
 * more](…)}, or {@code **Related:** [Knots](…)}.
 */
public final class CommonEndings {
  private static final int MAX_LINE = 400;

  private static final Pattern ADDRESS = Pattern.compile("(?<=\\])\\([^()]*\\)");

  private CommonEndings() {}

  /** The cards, each without the links that the others end with too. */
  public static List<Candidate> without(List<Candidate> candidates) {
    Set<String> endings =
        CommonParts.of(candidates, CommonEndings::isAsked, card -> ending(card.back()));
    return endings.isEmpty()
        ? candidates
        : candidates.stream().map(candidate -> without(candidate, endings)).toList();
  }

  private static Candidate without(Candidate candidate, Set<String> endings) {
    return candidate instanceof Candidate.Found found
            && isAsked(found.card())
            && ending(found.card().back()).filter(endings::contains).isPresent()
        ? found.withBack(withoutLastLine(found.card().back()))
        : candidate;
  }

  private static String withoutLastLine(String back) {
    return back.substring(0, back.lastIndexOf('\n')).strip();
  }

  private static boolean isAsked(CardContent card) {
    return card.kind() == CardKind.QUESTION || card.kind() == CardKind.CHOICE;
  }

  // What the last line's links say, or what labels them, if it is links and no more.
  private static Optional<String> ending(String back) {
    int last = back.lastIndexOf('\n');
    if (last <= 0 || !back.endsWith(")") || back.length() - last > MAX_LINE) {
      return Optional.empty();
    }
    String line = back.substring(last + 1).strip();
    int label = line.startsWith("**") ? line.indexOf("**", 2) : -1;
    String links = label > 0 ? line.substring(label + 2) : line;
    boolean only =
        LinkLines.holdsOnlyLinks(links.startsWith(":") ? links.substring(1) : links)
            && !back.substring(0, last).isBlank();
    return only
        ? Optional.of(label > 0 ? line.substring(0, label) : ADDRESS.matcher(line).replaceAll(""))
        : Optional.empty();
  }
}
