package app.guidebox.diagram.model;

import java.util.Locale;

/** How an edge or message is stroked. */
public enum LineStyle {
  SOLID,
  DOTTED,
  THICK,
  INVISIBLE;

  /** The style's name in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
