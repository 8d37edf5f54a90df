package app.guidebox.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.picture.Tint.Strength;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
  private static final double TEXT_CONTRAST = 4.5;
  private static final double LINE_CONTRAST = 3;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textStandsOutFromEveryGround(Theme theme) {
    var palette = new Palette(theme);

    for (Role role : Role.values()) {
      for (Tint tint : tints()) {
        double contrast = palette.text(role, tint).contrast(palette.fill(role, tint));
        assertTrue(contrast >= TEXT_CONTRAST, () -> role + " " + tint + ": " + contrast);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void linesStandOutFromTheCanvas(Theme theme) {
    var palette = new Palette(theme);

    for (Role role : Role.values()) {
      for (Tint tint : tints()) {
        double contrast = palette.stroke(role, tint).contrast(palette.canvas());
        assertTrue(contrast >= LINE_CONTRAST, () -> role + " " + tint + ": " + contrast);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"#ff9900", "#e6f3ff", "#e6fffa", "#336699", "#c0392b", "#9b59b6"})
  void hueOfTheAuthorIsKept(String color) {
    Rgb asked = CssColor.parse(color).orElseThrow();

    Rgb painted = new Palette(Theme.LIGHT).fill(Role.NODE, Tint.of(asked));

    double apart = Math.abs(Oklch.of(asked).hue() - Oklch.of(painted).hue());
    assertEquals(0, Math.min(apart, 360 - apart), 6);
  }

  private static List<Tint> tints() {
    var tints = new ArrayList<>(List.of(Tint.NONE, new Tint(Strength.GREY, 0)));
    for (int hue = 0; hue < 360; hue += 5) {
      tints.add(new Tint(Strength.SOFT, hue));
      tints.add(new Tint(Strength.VIVID, hue));
    }
    return tints;
  }
}
