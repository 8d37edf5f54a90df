package app.guidebox.diagram.picture;

import java.util.Map;

/**
 * What each role looks like in a theme.
 *
 * <p>Text stands out from its ground by at least 4.5:1 and lines by 3:1, also in the author's hues:
 * of the author's colour only hue and strength are kept, lightness is the theme's.
 */
public final class Palette {
  /** The hues of things told apart by colour: blue, orange, green, violet, red. */
  private static final Map<Role, Double> SERIES_HUES =
      Map.of(
          Role.SERIES_1, 255.0,
          Role.SERIES_2, 65.0,
          Role.SERIES_3, 150.0,
          Role.SERIES_4, 305.0,
          Role.SERIES_5, 22.0);

  private final Theme theme;
  private final Tones tones;

  public Palette(Theme theme) {
    this.theme = theme;
    this.tones = Tones.of(theme);
  }

  public Theme theme() {
    return theme;
  }

  /** The ground that the picture lies on. */
  public Rgb canvas() {
    return tones.canvas();
  }

  /** The colour inside a box. */
  public Rgb fill(Role role, Tint tint) {
    Tint asked = tint(role, tint);
    return switch (asked.strength()) {
      case NONE -> plainFill(role);
      case GREY -> tones.greyFill();
      case SOFT -> wash(role, tones.softFill(), asked);
      case VIVID -> wash(role, tones.vividFill(), asked);
    };
  }

  /** Whether boxes of the role are filled, rather than showing what they lie on. */
  public boolean filled(Role role) {
    return role != Role.FRAME;
  }

  /** The colour of a line or an outline. */
  public Rgb stroke(Role role, Tint tint) {
    Tint asked = tint(role, tint);
    return switch (asked.strength()) {
      case NONE -> plainStroke(role);
      case GREY -> tones.line();
      case SOFT, VIVID -> tones.tintStroke().at(asked.hue()).rgb();
    };
  }

  /** The colour of text on or beside something. */
  public Rgb text(Role role, Tint tint) {
    Tint asked = tint(role, tint);
    return switch (asked.strength()) {
      case NONE, GREY -> role == Role.FAINT || role == Role.EDGE ? tones.quietText() : tones.text();
      case SOFT, VIVID -> tones.tintText().at(asked.hue()).rgb();
    };
  }

  private static Tint tint(Role role, Tint tint) {
    Double series = SERIES_HUES.get(role);
    return tint.strength() == Tint.Strength.NONE && series != null
        ? new Tint(Tint.Strength.VIVID, series)
        : tint;
  }

  // Large areas are painted paler, or they would shout down what lies in them.
  private Rgb wash(Role role, Tones.Tone tone, Tint tint) {
    Oklch hued = tone.at(tint.hue());
    boolean large = role == Role.GROUP || role == Role.BAND || role == Role.FRAME;
    return large
        ? tones.softFill().at(tint.hue()).mixed(Oklch.of(tones.canvas()), 0.4).rgb()
        : hued.rgb();
  }

  private Rgb plainFill(Role role) {
    return switch (role) {
      case CANVAS, TITLE, FAINT, EDGE, LANE -> tones.canvas();
      case NODE -> tones.node();
      case GROUP, BAND -> tones.group();
      case FRAME -> tones.canvas();
      case ACTIVATION -> tones.busy();
      case NOTE -> tones.note();
      case SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5 -> tones.node();
    };
  }

  private Rgb plainStroke(Role role) {
    return switch (role) {
      case NODE, ACTIVATION -> tones.nodeLine();
      case NOTE -> tones.noteLine();
      case GROUP, BAND, FRAME, LANE, FAINT -> tones.quietLine();
      case CANVAS, TITLE, EDGE -> tones.line();
      case SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5 -> tones.nodeLine();
    };
  }
}
