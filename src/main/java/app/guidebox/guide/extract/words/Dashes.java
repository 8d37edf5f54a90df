package app.guidebox.guide.extract.words;

/** Dashes between what is named or asked and what is told of it. */
public final class Dashes {
  private static final String DASHES = "-–—";

  private Dashes() {}

  /**
   * The text behind a dash and a blank with which it begins; the text where it begins otherwise.
   */
  public static String behind(String text) {
    boolean dash =
        text.length() > 2 && DASHES.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    return dash ? text.substring(2).stripLeading() : text;
  }
}
