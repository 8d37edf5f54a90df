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
}
