package app.guidebox.guide.extract.verb;

import app.guidebox.guide.extract.wording.TermWords;
import java.util.Set;

/** Tells English verbs behind a name by their form: {@code A log records}, {@code logs record}. */
public final class FiniteVerbs {
  private static final int MIN_VERB = 3;

  /** Other words that may stand behind a name. */
  private static final Set<String> OTHERS =
      Set.of(
          "about", "after", "and", "as", "at", "based", "before", "between", "both", "but", "by",
          "during", "for", "from", "if", "in", "into", "its", "less", "like", "more", "most", "not",
          "of", "off", "on", "only", "or", "out", "over", "per", "plus", "since", "so", "than",
          "that", "the", "then", "through", "this", "thus", "to", "under", "until", "up", "versus",
          "via", "when", "where", "which", "while", "who", "whose", "with", "within", "without",
          "yet", "always", "across", "against", "all", "each", "other", "such", "some", "any");

  private FiniteVerbs() {}

  /** Whether the word there in the text is a verb of that name by its form. */
  public static boolean follows(String name, int at, String text) {
    int end = at;
    while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
      end++;
    }
    String word = text.substring(at, end);
    if (word.length() < MIN_VERB || !text.startsWith(" ", end) || OTHERS.contains(word)) {
      return false;
    }
    boolean several = TermWords.withoutAside(name).endsWith("s");
    boolean third = word.endsWith("s") && !word.endsWith("ss");
    return several
        ? !third && !word.endsWith("ed") && !word.endsWith("ing") && !word.endsWith("ly")
        : third;
  }
}
