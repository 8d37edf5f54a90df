package app.guidebox.diagram.picture;

/** How much room text takes. The same text in the same font always takes the same room. */
public interface TextMeasurer {
  /** How far the pen advances over one line of text, in px. */
  double width(String text, Font font);

  /** How far the font's letters reach above the baseline, in px. */
  double ascent(Font font);

  /** How far the font's letters reach below the baseline, in px. */
  double descent(Font font);
}
