package app.guidebox.guide.extract.sentence;

import app.guidebox.guide.extract.verb.DefiningVerbs;
import java.util.Set;

/**
 * Names that go on behind their bold before a verb that defines: {@code The **bowline** knot is …},
 * {@code The **draught** of a boat is …}.
 */
final class LongNames {
  /** Shorter words behind a name are no part of it, and longer ones are rare. */
  private static final int MIN_NOUN = 3;

  private static final int MAX_NOUN = 16;

  /** With these a name goes on behind its bold. */
  private static final Set<String> OF =
      Set.of(
          " of", " de", " del", " do", " da", " du", " des", " von", " eines", " einer", " di",
          " van", " av", " af");

  /** So many words may follow. */
  private static final int MAX_COMPLEMENT = 4;

  private LongNames() {}

  /** Where the name ends behind its bold that ends there; -1 if it goes on in no such way. */
  static int end(String text, int from) {
    int at = from + 1;
    while (at < text.length() && Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    boolean word = text.startsWith(" ", from) && at - from > MIN_NOUN && at - from <= MAX_NOUN;
    boolean noun = DefiningSentences.afterArticle(text) > 0 && word && text.startsWith(" ", at);
    return noun ? at : complementEnd(text, from);
  }

  // "The **draught** of a boat is …", "La **proa** de un barco es …"
  private static int complementEnd(String text, int from) {
    int preposition = text.indexOf(' ', from + 1);
    if (preposition < 0 || !OF.contains(text.substring(from, preposition))) {
      return -1;
    }
    return verb(text, preposition);
  }

  /**
   * Where another name for the same thing ends, {@code The **keel** or fin is …}; -1 if none
   * follows.
   */
  static int otherEnd(String text, int from) {
    int or = text.startsWith(" ", from) ? text.indexOf(' ', from + 1) : -1;
    // "The **draught** of a boat" is no Dutch.
    boolean other =
        or > 0
            && DefiningVerbs.ORS.contains(text.substring(from + 1, or))
            && !OF.contains(text.substring(from, or));
    return other ? verb(text, or) : -1;
  }

  // Where a verb begins that defines, not far behind that.
  private static int verb(String text, int from) {
    int end = from;
    for (int words = 0; words < MAX_COMPLEMENT && end > 0; words++) {
      end = text.indexOf(' ', end + 1);
      if (end > 0 && DefiningVerbs.at(text, end, DefiningVerbs.VERBS) > 0) {
        return end;
      }
    }
    return -1;
  }
}
