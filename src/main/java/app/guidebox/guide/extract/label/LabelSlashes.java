package app.guidebox.guide.extract.label;

/** The slashes behind a label's letter: {@code R/ Reef}, {@code R//= Reef}, as in Spanish. */
final class LabelSlashes {
  /** {@code //=} */
  private static final int MAX_LENGTH = 3;

  private LabelSlashes() {}

  /** The place behind the slashes that stand there; the same place if none do. */
  static int after(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < MAX_LENGTH && "/=".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean slashes =
        end > at
            && text.charAt(at) == '/'
            && (end == text.length() || " \n*_:".indexOf(text.charAt(end)) >= 0);
    return slashes ? end : at;
  }
}
