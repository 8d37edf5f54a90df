package app.guidebox.guide.extract.term;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.wording.Term;
import java.util.Optional;

/**
 * Lists whose first letters are to be remembered: {@code **A**ll - aft}, {@code **S**ailors -
 * starboard}. Their words are no names of what stands behind them.
 */
final class Acrostics {
  private static final int MIN_ENTRIES = 3;

  /** The length of {@code **A**}. */
  private static final int LETTER = 5;

  private Acrostics() {}

  /** Whether the list is one. */
  static boolean isOne(TermList list) {
    if (list.names().size() < MIN_ENTRIES) {
      return false;
    }
    for (int i = 0; i < list.items().size(); i++) {
      Optional<Term> term = list.terms().get(i);
      if (term.isPresent() && !isInitial(list.items().get(i), term.get())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInitial(Block.Item item, Term term) {
    String text = item.firstText().orElse("");
    boolean letter =
        text.length() > LETTER
            && text.startsWith("**")
            && text.startsWith("**", LETTER - 2)
            && Character.isLetter(text.charAt(LETTER));
    return letter
        && !term.text().isEmpty()
        && Character.toLowerCase(term.text().charAt(0)) == Character.toLowerCase(text.charAt(2));
  }
}
