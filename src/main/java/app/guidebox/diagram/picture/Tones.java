package app.guidebox.diagram.picture;

/**
 * A theme's own colours, and the lightness and chroma that it gives to an author's hue.
 *
 * @param canvas the ground
 * @param node inside a node, with {@code nodeLine} around it
 * @param busy inside an activation
 * @param line of edges and their heads; {@code quietLine} of what only orders the picture
 * @param softFill of a wash; its hue is replaced, as are those of the tones after it
 */
record Tones(
    Rgb canvas,
    Rgb node,
    Rgb nodeLine,
    Rgb group,
    Rgb busy,
    Rgb note,
    Rgb noteLine,
    Rgb greyFill,
    Rgb line,
    Rgb quietLine,
    Rgb text,
    Rgb quietText,
    Tone softFill,
    Tone vividFill,
    Tone tintStroke,
    Tone tintText) {
  /** A colour without its hue. */
  record Tone(double lightness, double chroma) {
    Oklch at(double hue) {
      return new Oklch(lightness, chroma, hue);
    }
  }

  static Tones of(Theme theme) {
    return switch (theme) {
      case LIGHT ->
          new Tones(
              Rgb.of(0xffffff),
              Rgb.of(0xeef3fb),
              Rgb.of(0x46699c),
              Rgb.of(0xf7f8fa),
              Rgb.of(0xd5e2f6),
              Rgb.of(0xfff7dc),
              Rgb.of(0xa37c13),
              Rgb.of(0xeceef1),
              Rgb.of(0x55606f),
              Rgb.of(0x7f8998),
              Rgb.of(0x18212d),
              Rgb.of(0x3d4755),
              new Tone(0.955, 0.035),
              new Tone(0.885, 0.095),
              new Tone(0.55, 0.13),
              new Tone(0.27, 0.05));
      case DARK ->
          new Tones(
              Rgb.of(0x1c1f26),
              Rgb.of(0x262f41),
              Rgb.of(0x7398d1),
              Rgb.of(0x22262e),
              Rgb.of(0x34496d),
              Rgb.of(0x3a321a),
              Rgb.of(0xc29b3a),
              Rgb.of(0x2e333d),
              Rgb.of(0x94a0b1),
              Rgb.of(0x778393),
              Rgb.of(0xe7edf5),
              Rgb.of(0xbcc6d3),
              new Tone(0.32, 0.04),
              new Tone(0.39, 0.08),
              new Tone(0.7, 0.13),
              new Tone(0.96, 0.025));
      case HIGH_CONTRAST ->
          new Tones(
              Rgb.of(0xffffff),
              Rgb.of(0xffffff),
              Rgb.of(0x000000),
              Rgb.of(0xffffff),
              Rgb.of(0xe0e0e0),
              Rgb.of(0xffffff),
              Rgb.of(0x000000),
              Rgb.of(0xffffff),
              Rgb.of(0x000000),
              Rgb.of(0x333333),
              Rgb.of(0x000000),
              Rgb.of(0x000000),
              new Tone(0.97, 0.025),
              new Tone(0.93, 0.06),
              new Tone(0.38, 0.13),
              new Tone(0, 0));
    };
  }
}
