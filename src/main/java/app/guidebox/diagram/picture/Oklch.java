package app.guidebox.diagram.picture;

/**
 * A colour as the eye sorts it.
 *
 * @param lightness 0 is black, 1 white
 * @param chroma 0 is grey; about 0.3 is as far as screens go
 * @param hue in degrees
 * @see <a href="https://bottosson.github.io/posts/oklab/">Björn Ottosson, A perceptual color space
 *     for image processing</a>, whose constants these are
 */
record Oklch(double lightness, double chroma, double hue) {
  static Oklch of(Rgb color) {
    double r = Rgb.linear(color.red());
    double g = Rgb.linear(color.green());
    double b = Rgb.linear(color.blue());
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Oklch(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        Math.hypot(a, bb),
        (Math.toDegrees(Math.atan2(bb, a)) + 360) % 360);
  }

  /** The colour on screen; where screens cannot show it, with the same hue and less chroma. */
  Rgb rgb() {
    double c = chroma;
    double[] light = light(c);
    while (!shown(light) && c > 0) {
      c = Math.max(0, c - 0.004);
      light = light(c);
    }
    return new Rgb(channel(light[0]), channel(light[1]), channel(light[2]));
  }

  /** This colour with so much of the other's lightness and chroma; the hue stays. */
  Oklch mixed(Oklch other, double share) {
    return new Oklch(
        lightness + (other.lightness - lightness) * share,
        chroma + (other.chroma - chroma) * share,
        hue);
  }

  private double[] light(double c) {
    double a = c * Math.cos(Math.toRadians(hue));
    double b = c * Math.sin(Math.toRadians(hue));
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static boolean shown(double[] light) {
    for (double channel : light) {
      if (channel < -0.001 || channel > 1.001) {
        return false;
      }
    }
    return true;
  }

  private static int channel(double light) {
    double clamped = Math.clamp(light, 0, 1);
    double share =
        clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * Math.pow(clamped, 1 / 2.4) - 0.055;
    return (int) Math.round(share * 255);
  }
}
