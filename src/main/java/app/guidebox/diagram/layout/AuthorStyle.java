package app.guidebox.diagram.layout;

import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.Style;
import app.guidebox.diagram.picture.CssColor;
import app.guidebox.diagram.picture.Rgb;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.Optional;

/** What of an author's style is kept in a picture. */
final class AuthorStyle {
  private AuthorStyle() {}

  /** The hue of a box: that of its fill, or else that of its line. */
  static Tint boxTint(Style style) {
    return color(style, "fill")
        .map(Tint::of)
        .filter(tint -> tint.strength() != Tint.Strength.GREY)
        .or(() -> hue(style, "stroke").map(tint -> new Tint(Tint.Strength.SOFT, tint.hue())))
        .or(() -> color(style, "fill").map(Tint::of))
        .orElse(Tint.NONE);
  }

  /** The hue of a line. */
  static Tint lineTint(Style style) {
    return hue(style, "stroke").orElse(Tint.NONE);
  }

  /** How a box is outlined. */
  static Stroke boxStroke(Style style) {
    boolean dashed =
        style.get("stroke-dasharray").filter(value -> !value.startsWith("0")).isPresent();
    boolean thick = thick(style);
    return dashed
        ? (thick ? Stroke.THICK_DASHED : Stroke.DASHED)
        : thick ? Stroke.THICK : Stroke.THIN;
  }

  /** How a line is drawn. */
  static Stroke lineStroke(LineStyle line, Style style) {
    return switch (line) {
      case INVISIBLE -> Stroke.NONE;
      case DOTTED -> Stroke.DASHED;
      case THICK -> Stroke.THICK;
      case SOLID -> boxStroke(style);
    };
  }

  // Twice the ordinary px of Mermaid's themes and more.
  private static boolean thick(Style style) {
    return style
        .get("stroke-width")
        .map(width -> width.replaceAll("[^0-9.].*", ""))
        .filter(width -> width.matches("\\d{1,4}(\\.\\d{0,4})?"))
        .map(Double::parseDouble)
        .filter(width -> width >= 3)
        .isPresent();
  }

  private static Optional<Tint> hue(Style style, String property) {
    return color(style, property)
        .map(Tint::of)
        .filter(tint -> tint.strength() != Tint.Strength.GREY)
        .filter(tint -> !dark(style, property));
  }

  // A nearly black line with a cast of blue was meant to be dark, not blue.
  private static boolean dark(Style style, String property) {
    return color(style, property)
        .filter(color -> color.red() < 0x60 && color.green() < 0x60 && color.blue() < 0x60)
        .isPresent();
  }

  private static Optional<Rgb> color(Style style, String property) {
    return style.get(property).flatMap(CssColor::parse);
  }
}
