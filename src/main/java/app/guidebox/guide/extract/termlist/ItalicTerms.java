package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.wording.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Terms in italics alone, in lists most of whose entries begin so: {@code - *Reef*: …}. */
final class ItalicTerms {
  /** Fewer entries may stress any word. */
  private static final int MIN_ENTRIES = 3;

  /** Of so many entries one may begin otherwise. */
  private static final int ENTRIES_TO_ONE = 5;

  private ItalicTerms() {}

  /**
   * With {@code 2. *Reef*: …} among other terms; unchanged unless most entries are such and nearly
   * all are terms.
   */
  static List<Optional<Term>> with(List<Block.Item> items, List<Optional<Term>> terms) {
    if (items.size() < MIN_ENTRIES || terms.stream().allMatch(Optional::isPresent)) {
      return terms;
    }
    var italic = items.stream().map(item -> item.firstText().flatMap(ItalicTerms::term)).toList();
    long set = italic.stream().filter(Optional::isPresent).count();
    if (set * 2 <= items.size()) {
      return terms;
    }
    var all =
        IntStream.range(0, items.size())
            .mapToObj(i -> terms.get(i).or(() -> italic.get(i)))
            .toList();
    long others = all.stream().filter(Optional::isEmpty).count();
    return others * ENTRIES_TO_ONE <= items.size() ? all : terms;
  }

  // "??? *Reef*: …" is in doubt.
  private static Optional<Term> term(String text) {
    int at = 0;
    while (at < text.length() && "? ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Term.ofItalic(text.substring(at));
  }
}
