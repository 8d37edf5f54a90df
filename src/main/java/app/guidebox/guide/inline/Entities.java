package app.guidebox.guide.inline;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Signs that HTML spells out by their names or numbers. */
public final class Entities {
  private Entities() {}

  /** The text with its entities read. */
  public static String read(String html) {
    return html.indexOf('&') >= 0 ? Escaping.unescapeHtml(html) : html;
  }
}
