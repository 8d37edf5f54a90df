package app.guidebox.diagram.mermaid.classes;

/** Type parameters, which Mermaid writes between tildes: {@code List~int~}. */
final class Generics {
  private Generics() {}

  /**
   * The text with angle brackets for tildes. A tilde opens where a name follows and enough tildes
   * are left to close all that are open.
   */
  static String shown(String text) {
    var shown = new StringBuilder();
    int left = (int) text.chars().filter(c -> c == '~').count();
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '~') {
        shown.append(c);
        continue;
      }
      left--;
      boolean opens =
          left > open && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      open += opens ? 1 : -1;
      shown.append(opens ? '<' : open < 0 ? '~' : '>');
      open = Math.max(0, open);
    }
    return shown.toString();
  }
}
