package app.guidebox.guide.extract.term;

import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lists below titles side by side that begin with the same label, {@code - **Purpose:** …}: what
 * stands in them is said of the titles, whatever else it names.
 */
final class OpeningLabels {
  /** Fewer entries may be a term and a remark. */
  private static final int MIN_NAMES = 3;

  private OpeningLabels() {}

  /** Where such lists stand. */
  static Set<Lines> in(List<TermList> lists) {
    var uses = new HashMap<String, Integer>();
    var labelled = lists.stream().filter(OpeningLabels::opensWithLabel).toList();
    labelled.forEach(list -> uses.merge(place(list), 1, Integer::sum));
    return labelled.stream()
        .filter(list -> uses.getOrDefault(place(list), 0) > 1)
        .map(list -> list.placed().list().lines())
        .collect(Collectors.toSet());
  }

  private static String place(TermList list) {
    return Words.lower(list.names().getFirst()) + "\n" + list.around();
  }

  // "Definition" may stand above the parts of what it defines.
  private static boolean opensWithLabel(TermList list) {
    if (list.names().size() < MIN_NAMES
        || list.names().size() < list.items().size()
        || list.section().isEmpty()) {
      return false;
    }
    String first = list.names().getFirst();
    return TermWords.isAspect(first) && !TermWords.announces(first);
  }
}
