package app.guidebox.guide.extract.words;

import java.util.List;

/** Turns of phrase to look for. They are asked of every line, for which a stream costs too much. */
public final class Phrases {
  private final String[] all;

  /** A bit for each character with which one begins, by its last six bits. */
  private final long initials;

  private Phrases(String[] all) {
    this.all = all;
    long bits = 0;
    for (String phrase : all) {
      bits |= 1L << phrase.charAt(0);
    }
    this.initials = bits;
  }

  /** Those phrases, in the case in which they are looked for; none of them is empty. */
  public static Phrases of(String... all) {
    return new Phrases(all.clone());
  }

  /** Those of the word list of that name, of which a title may hold any anywhere. */
  public static Phrases load(String name) {
    return of(Words.lines(name).toArray(String[]::new));
  }

  /** The phrases, in the order in which they are looked for. */
  public List<String> all() {
    return List.of(all);
  }

  /** Whether any stands in the text. */
  public boolean standIn(String text) {
    for (String phrase : all) {
      if (text.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text begins with any. */
  public boolean begin(String text) {
    return beginning(text) > 0;
  }

  /** The length of the first of them with which the text begins; 0 if there is none. */
  public int beginning(String text) {
    if (text.isEmpty() || (initials >>> text.charAt(0) & 1) == 0) {
      return 0;
    }
    for (String phrase : all) {
      if (text.startsWith(phrase)) {
        return phrase.length();
      }
    }
    return 0;
  }

  /** Whether the text ends with any. */
  public boolean end(String text) {
    for (String phrase : all) {
      if (text.endsWith(phrase)) {
        return true;
      }
    }
    return false;
  }
}
