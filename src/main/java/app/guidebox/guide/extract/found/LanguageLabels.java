package app.guidebox.guide.extract.found;

import app.guidebox.deck.CardKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels of what a guide says in several languages: {@code **DE:** …} above {@code **EN:** …}
 * are no terms.
 */
public final class LanguageLabels {
  private static final Set<String> NAMES =
      Set.of(
          "EN",
          "DE",
          "FR",
          "ES",
          "IT",
          "PT",
          "NL",
          "PL",
          "UA",
          "UK",
          "RU",
          "TR",
          "ZH",
          "CN",
          "JA",
          "JP",
          "KO",
          "KR",
          "VI",
          "VN",
          "ID",
          "CZ",
          "CS",
          "SV",
          "SE",
          "AR",
          "English",
          "Deutsch",
          "Español",
          "Français",
          "Italiano",
          "Português",
          "Nederlands",
          "Polski",
          "Русский",
          "Українська",
          "Türkçe",
          "中文",
          "日本語",
          "한국어",
          "Tiếng Việt");

  /** Each comes so often, and there are so many of them; one may be short for something. */
  private static final int MIN_USES = 2;

  private LanguageLabels() {}

  /** The cards but those of such labels. */
  public static List<Candidate> without(List<Candidate> candidates) {
    Map<String, Integer> uses = new HashMap<>();
    candidates.stream()
        .filter(LanguageLabels::isNamed)
        .forEach(candidate -> uses.merge(front(candidate), 1, Integer::sum));
    if (!uses.containsKey("EN") && !uses.containsKey("English")) {
      uses.values().removeIf(count -> count < MIN_USES);
    }
    return uses.size() < MIN_USES
        ? candidates
        : candidates.stream()
            .filter(candidate -> !isNamed(candidate) || !uses.containsKey(front(candidate)))
            .toList();
  }

  private static boolean isNamed(Candidate candidate) {
    return candidate instanceof Candidate.Found(_, var card, _)
        && card.kind() == CardKind.DEFINITION
        && NAMES.contains(card.front());
  }

  private static String front(Candidate candidate) {
    return ((Candidate.Found) candidate).card().front();
  }
}
