package app.guidebox.diagram.mermaid.text;

import app.guidebox.diagram.model.Style;
import java.util.LinkedHashMap;
import java.util.Locale;

/** Reads an author's wishes for looks. */
public final class Styles {
  private Styles() {}

  /**
   * Reads CSS declarations parted by commas or semicolons: {@code fill:#f9f,stroke-dasharray: 5,
   * 5}. A piece without a colon belongs to the value before it.
   */
  public static Style declarations(String text) {
    var found = new LinkedHashMap<String, String>();
    String property = "";
    for (String piece : text.split("(?<!\\\\)[,;]", -1)) {
      int colon = piece.indexOf(':');
      if (colon > 0) {
        property = piece.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        found.put(property, value(piece.substring(colon + 1)));
      } else if (!property.isEmpty() && !piece.isBlank()) {
        found.merge(property, value(piece), (before, more) -> before + ", " + more);
      }
    }
    return new Style(found);
  }

  private static String value(String text) {
    return text.replace("\\,", ",").strip();
  }
}
