package app.guidebox.guide.extract.scenario;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fault and what mends it in the rows of one text or the entries of one list: {@code **Issue:**
 * …} above {@code **Fix:** …}.
 *
 * @param front what goes wrong
 * @param back what mends it, with labels where more is told of it
 * @param end the index after the last unit of both
 */
record MendedFaults(String front, String back, int end) {
  /** What goes wrong, or a case. */
  static final WordList FAULTS =
      Words.load("use-case").with(Words.load("cases"), Words.load("faults"));

  /** What mends it. */
  static final WordList FIXES = Words.load("fixes");

  /** What mends it, and what else is told of it. */
  static final WordList REMEDIES = FIXES.with(Words.load("causes"), Words.EXPLANATION);

  /** Reads the unit, and the list right below a line. */
  static Optional<MendedFaults> of(Flow flow, int at) {
    Unit unit = flow.get(at);
    if (unit.block() instanceof Block.ListBlock list) {
      String first = list.items().getFirst().firstText().orElse("");
      return label(first, FAULTS).isPresent() ? of(entries(list), at + 1) : Optional.empty();
    }
    if (!unit.isParagraph() || label(unit.text(), FAULTS).isEmpty()) {
      return Optional.empty();
    }
    if (unit.text().indexOf('\n') > 0) {
      return of(rows(unit.text()), at + 1);
    }
    var parts = new ArrayList<>(List.of(unit.text()));
    if (at + 1 < flow.size() && flow.get(at + 1).block() instanceof Block.ListBlock below) {
      parts.addAll(entries(below));
    }
    return of(parts, at + 2);
  }

  private static List<String> entries(Block.ListBlock list) {
    return list.items().stream().map(item -> MarkdownWriter.write(item.blocks())).toList();
  }

  // Each labelled row begins a part.
  private static List<String> rows(String text) {
    var parts = new ArrayList<String>();
    for (String row : text.split("\n", -1)) {
      if (parts.isEmpty() || label(row, REMEDIES).isPresent()) {
        parts.add(row);
      } else {
        parts.add(parts.removeLast() + "\n" + row);
      }
    }
    return parts;
  }

  private static Optional<MendedFaults> of(List<String> parts, int end) {
    var fault = parts.size() < 2 ? Optional.<Label>empty() : label(parts.getFirst(), FAULTS);
    var told = parts.subList(Math.min(1, parts.size()), parts.size());
    boolean mended =
        fault.filter(label -> !label.rest().isEmpty()).isPresent()
            && told.stream().allMatch(part -> label(part, REMEDIES).isPresent())
            && told.stream()
                .flatMap(part -> label(part, FIXES).stream())
                .anyMatch(label -> !label.rest().isEmpty());
    return mended
        ? Optional.of(
            new MendedFaults(
                fault.get().rest(),
                told.size() == 1
                    ? label(told.getFirst(), FIXES).orElseThrow().rest()
                    : String.join("\n\n", told),
                end))
        : Optional.empty();
  }

  private static Optional<Label> label(String text, WordList words) {
    return text.indexOf(':') > 0 || text.indexOf('：') > 0
        ? Label.of(text, words).filter(Label::marked)
        : Optional.empty();
  }
}
