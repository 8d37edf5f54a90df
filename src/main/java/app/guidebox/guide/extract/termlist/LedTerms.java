package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Entries whose name ends in bold, of which the bold tells one kind from the others: {@code - Cabos
 * **fijos**: …} above {@code - Cabos **móviles**: …}.
 */
final class LedTerms {
  private static final String MARK = "**";

  private static final int MIN_ENTRIES = 2;

  /** Before the bold there are no more than two words. */
  private static final int MAX_LEAD = 24;

  private static final int MAX_NAME = 60;

  /** Less text defines nothing. */
  private static final int MIN_WORDS = 4;

  private LedTerms() {}

  /** The terms where all entries begin with the same word and are such; none otherwise. */
  static List<Optional<Term>> of(List<Block.Item> items) {
    if (items.size() < MIN_ENTRIES) {
      return List.of();
    }
    var terms = new ArrayList<Optional<Term>>();
    var first = new HashSet<String>();
    for (Block.Item item : items) {
      var term = item.firstText().flatMap(LedTerms::term);
      if (term.isEmpty()) {
        return List.of();
      }
      first.add(term.get().name().substring(0, term.get().name().indexOf(' ')));
      terms.add(term);
    }
    return first.size() == 1 ? terms : List.of();
  }

  private static Optional<Term> term(String text) {
    int open = text.indexOf(MARK);
    boolean led =
        open > 1
            && open <= MAX_LEAD
            && text.charAt(open - 1) == ' '
            && Character.isUpperCase(text.codePointAt(0))
            && text.chars().limit(open).allMatch(c -> c == ' ' || Character.isLetter(c));
    int close = led ? text.indexOf(MARK, open + MARK.length()) : -1;
    if (close < 0 || close > MAX_NAME || close == open + MARK.length()) {
      return Optional.empty();
    }
    String name = text.substring(0, open) + text.substring(open + MARK.length(), close);
    String behind = text.substring(close + MARK.length());
    boolean inside = name.endsWith(":");
    if (!inside && !behind.startsWith(":")) {
      return Optional.empty();
    }
    String told = inside ? behind.strip() : behind.substring(1).strip();
    return Words.areAtLeast(MIN_WORDS, told)
        ? Optional.of(new Term(inside ? name.substring(0, name.length() - 1).strip() : name, told))
        : Optional.empty();
  }
}
