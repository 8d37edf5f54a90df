package app.guidebox.guide.extract.words;

/** Dashes, or bars, between what is named or asked and what is told of it. */
public final class Dashes {
  private static final String DASHES = "-–—|";

  /** As RemNote parts a question from its answer. */
  private static final String ARROWS = ">> ";

  private Dashes() {}

  /**
   * The text behind such a sign and a blank with which it begins; the text where it begins
   * otherwise.
   */
  public static String behind(String text) {
    if (text.startsWith(ARROWS)) {
      return text.substring(ARROWS.length()).stripLeading();
    }
    boolean dash =
        text.length() > 2 && DASHES.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    return dash ? text.substring(2).stripLeading() : text;
  }
}
