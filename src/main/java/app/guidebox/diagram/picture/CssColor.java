package app.guidebox.diagram.picture;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads colours as authors write them: hexadecimal, {@code rgb(…)}, {@code hsl(…)} or a name. */
public final class CssColor {
  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
  private static final Pattern FUNCTION =
      Pattern.compile(
          "(rgb|hsl)a?\\(\\s*(-?[\\d.]+)(%|deg)?[\\s,]+([\\d.]+)(%)?[\\s,]+([\\d.]+)(%)?.*\\)");

  /** The names that CSS 2.1 knows and those most met in diagrams. */
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("black", 0x000000),
          Map.entry("white", 0xffffff),
          Map.entry("red", 0xff0000),
          Map.entry("green", 0x008000),
          Map.entry("blue", 0x0000ff),
          Map.entry("yellow", 0xffff00),
          Map.entry("orange", 0xffa500),
          Map.entry("purple", 0x800080),
          Map.entry("gray", 0x808080),
          Map.entry("grey", 0x808080),
          Map.entry("lightgray", 0xd3d3d3),
          Map.entry("lightgrey", 0xd3d3d3),
          Map.entry("darkgray", 0xa9a9a9),
          Map.entry("darkgrey", 0xa9a9a9),
          Map.entry("silver", 0xc0c0c0),
          Map.entry("maroon", 0x800000),
          Map.entry("olive", 0x808000),
          Map.entry("navy", 0x000080),
          Map.entry("teal", 0x008080),
          Map.entry("aqua", 0x00ffff),
          Map.entry("cyan", 0x00ffff),
          Map.entry("lime", 0x00ff00),
          Map.entry("fuchsia", 0xff00ff),
          Map.entry("magenta", 0xff00ff),
          Map.entry("pink", 0xffc0cb),
          Map.entry("lightpink", 0xffb6c1),
          Map.entry("hotpink", 0xff69b4),
          Map.entry("lightblue", 0xadd8e6),
          Map.entry("lightskyblue", 0x87cefa),
          Map.entry("skyblue", 0x87ceeb),
          Map.entry("steelblue", 0x4682b4),
          Map.entry("dodgerblue", 0x1e90ff),
          Map.entry("royalblue", 0x4169e1),
          Map.entry("darkblue", 0x00008b),
          Map.entry("aliceblue", 0xf0f8ff),
          Map.entry("lightcyan", 0xe0ffff),
          Map.entry("turquoise", 0x40e0d0),
          Map.entry("lightgreen", 0x90ee90),
          Map.entry("palegreen", 0x98fb98),
          Map.entry("limegreen", 0x32cd32),
          Map.entry("forestgreen", 0x228b22),
          Map.entry("darkgreen", 0x006400),
          Map.entry("seagreen", 0x2e8b57),
          Map.entry("lightyellow", 0xffffe0),
          Map.entry("gold", 0xffd700),
          Map.entry("khaki", 0xf0e68c),
          Map.entry("beige", 0xf5f5dc),
          Map.entry("wheat", 0xf5deb3),
          Map.entry("darkorange", 0xff8c00),
          Map.entry("coral", 0xff7f50),
          Map.entry("lightcoral", 0xf08080),
          Map.entry("salmon", 0xfa8072),
          Map.entry("tomato", 0xff6347),
          Map.entry("crimson", 0xdc143c),
          Map.entry("firebrick", 0xb22222),
          Map.entry("darkred", 0x8b0000),
          Map.entry("brown", 0xa52a2a),
          Map.entry("indigo", 0x4b0082),
          Map.entry("violet", 0xee82ee),
          Map.entry("plum", 0xdda0dd),
          Map.entry("orchid", 0xda70d6),
          Map.entry("lavender", 0xe6e6fa),
          Map.entry("slateblue", 0x6a5acd));

  private CssColor() {}

  /** The colour that the text names; nothing for {@code none}, {@code transparent} and riddles. */
  public static Optional<Rgb> parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (HEX.matcher(word).matches()) {
      return Optional.of(hex(word.substring(1)));
    }
    Matcher function = FUNCTION.matcher(word);
    if (function.matches()) {
      return function(function);
    }
    return Optional.ofNullable(NAMES.get(word)).map(Rgb::of);
  }

  private static Rgb hex(String digits) {
    if (digits.length() >= 6) {
      return Rgb.of(Integer.parseInt(digits.substring(0, 6), 16));
    }
    return new Rgb(
        Character.digit(digits.charAt(0), 16) * 17,
        Character.digit(digits.charAt(1), 16) * 17,
        Character.digit(digits.charAt(2), 16) * 17);
  }

  private static Optional<Rgb> function(Matcher parts) {
    try {
      double one = Double.parseDouble(parts.group(2));
      double two = Double.parseDouble(parts.group(4));
      double three = Double.parseDouble(parts.group(6));
      if (parts.group(1).equals("hsl")) {
        return Optional.of(hsl(one, Math.min(two, 100) / 100, Math.min(three, 100) / 100));
      }
      double scale = "%".equals(parts.group(3)) ? 2.55 : 1;
      return Optional.of(
          new Rgb(channel(one * scale), channel(two * scale), channel(three * scale)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int channel(double value) {
    return (int) Math.round(Math.clamp(value, 0, 255));
  }

  // CSS Color 4, "Converting HSL Colors to sRGB".
  private static Rgb hsl(double hue, double saturation, double lightness) {
    double reach = saturation * Math.min(lightness, 1 - lightness);
    return new Rgb(
        hslChannel(0, hue, lightness, reach),
        hslChannel(8, hue, lightness, reach),
        hslChannel(4, hue, lightness, reach));
  }

  private static int hslChannel(int n, double hue, double lightness, double reach) {
    double k = ((n + hue / 30) % 12 + 12) % 12;
    return channel(255 * (lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1))));
  }
}
