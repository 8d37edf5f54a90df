package app.guidebox.diagram.model;

import java.util.Locale;

/** What an edge or message ends in. */
public enum ArrowHead {
  NONE,
  /** A filled triangle. */
  ARROW,
  /** Two open strokes. */
  OPEN,
  /** Half a head, above or below the line. */
  HALF_TOP,
  HALF_BOTTOM,
  CIRCLE,
  CROSS,
  /** A hollow triangle: inherits, realises. */
  TRIANGLE,
  /** A filled diamond: composed of. */
  COMPOSITION,
  /** A hollow diamond: aggregates. */
  AGGREGATION,
  /** A hollow circle on a stalk: offers an interface. */
  LOLLIPOP,
  /** A circle with a plus in it: contains. */
  CONTAINS,
  /** Two bars: exactly one. */
  ONE,
  /** A circle and a bar. */
  ZERO_OR_ONE,
  /** A bar and a crow's foot. */
  ONE_OR_MORE,
  /** A circle and a crow's foot. */
  ZERO_OR_MORE;

  /** The head's name in JSON, such as {@code half-top}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
