package app.guidebox.diagram.picture;

/**
 * A colour on screen.
 *
 * @param red 0..255, like the others
 */
public record Rgb(int red, int green, int blue) {
  public Rgb {
    if (((red | green | blue) & ~0xff) != 0) {
      throw new IllegalArgumentException("not 0..255: " + red + ", " + green + ", " + blue);
    }
  }

  /** The colour of six hexadecimal digits, such as {@code 0xff9900}. */
  public static Rgb of(int hex) {
    return new Rgb(hex >> 16 & 0xff, hex >> 8 & 0xff, hex & 0xff);
  }

  /** As CSS writes it, such as {@code #ff9900}. */
  public String hex() {
    return "#%06x".formatted(red << 16 | green << 8 | blue);
  }

  /**
   * How well the two tell apart, from 1 (not at all) to 21.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
   */
  public double contrast(Rgb other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** How bright it is, 0..1, after WCAG 2.2's definition of relative luminance. */
  double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** A channel of sRGB as light, 0..1. */
  static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
