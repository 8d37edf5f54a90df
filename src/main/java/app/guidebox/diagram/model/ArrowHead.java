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
  CROSS;

  /** The head's name in JSON, such as {@code half-top}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
