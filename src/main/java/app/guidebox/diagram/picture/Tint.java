package app.guidebox.diagram.picture;

/**
 * What is kept of a colour that an author asked for: its hue and how loud it is. A {@link Palette}
 * makes of it a colour that is legible in its theme.
 *
 * @param hue in degrees on the OKLCH circle; meaningless for {@link Strength#NONE} and {@link
 *     Strength#GREY}
 */
public record Tint(Strength strength, double hue) {
  /** How loud a colour is. */
  public enum Strength {
    /** The author did not ask for a colour. */
    NONE,
    /** Without a hue. */
    GREY,
    /** A wash, such as a pale blue. */
    SOFT,
    /** A full colour, such as orange. */
    VIVID
  }

  /** No wish: the theme's own colours. */
  public static final Tint NONE = new Tint(Strength.NONE, 0);

  /** Below this chroma a colour has no hue worth keeping. */
  private static final double GREY_CHROMA = 0.02;

  /** From this lightness on a colour is a wash. */
  private static final double SOFT_LIGHTNESS = 0.9;

  /** What is kept of an author's colour. */
  public static Tint of(Rgb color) {
    Oklch oklch = Oklch.of(color);
    if (oklch.chroma() < GREY_CHROMA && (oklch.lightness() < 0.9 || oklch.chroma() < 0.004)) {
      return new Tint(Strength.GREY, 0);
    }
    return new Tint(
        oklch.lightness() < SOFT_LIGHTNESS ? Strength.VIVID : Strength.SOFT, oklch.hue());
  }
}
