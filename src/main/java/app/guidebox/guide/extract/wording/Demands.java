package app.guidebox.guide.extract.wording;

/** Text that demands an explanation: {@code Explain tacking}. */
public final class Demands {
  private static final WordList IMPERATIVES = Words.load("imperatives");

  private Demands() {}

  /** Whether the first word demands an explanation. */
  public static boolean begin(String plain) {
    int space = plain.indexOf(' ');
    return space > 0 && IMPERATIVES.contains(Words.lower(plain.substring(0, space)));
  }
}
