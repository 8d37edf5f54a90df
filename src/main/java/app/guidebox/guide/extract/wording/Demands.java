package app.guidebox.guide.extract.wording;

/**
 * Text that demands an explanation or a list: {@code Explain tacking}, {@code Name three sails}.
 */
public final class Demands {
  private static final WordList IMPERATIVES = Words.load("imperatives");

  /** Words that demand some of a kind, and say other things elsewhere. */
  private static final WordList SHORT = Words.load("short-demands");

  private Demands() {}

  /** Whether the first word demands an explanation. */
  public static boolean begin(String plain) {
    return begins(plain, IMPERATIVES);
  }

  /** Whether the first word demands some of a kind, where a short answer is asked for. */
  public static boolean beginShort(String plain) {
    return begins(plain, SHORT);
  }

  private static boolean begins(String plain, WordList words) {
    int space = plain.indexOf(' ');
    return space > 0 && words.contains(Words.lower(plain.substring(0, space)));
  }
}
