package app.guidebox.guide.source;

/** How far in text stands; a tab reaches to the next four. */
public final class Indents {
  private Indents() {}

  /** How far in the first character stands that is not a space. */
  public static int columns(String line) {
    int columns = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        columns += 4 - columns % 4;
      } else if (c == ' ') {
        columns++;
      } else {
        return columns;
      }
    }
    return columns;
  }

  /** How far the prefix reaches, whatever its characters. */
  public static int width(String prefix) {
    int columns = 0;
    for (int i = 0; i < prefix.length(); i++) {
      columns += prefix.charAt(i) == '\t' ? 4 - columns % 4 : 1;
    }
    return columns;
  }

  /** The line without as many columns of white space before it. */
  public static String without(String line, int indent) {
    int columns = 0;
    int at = 0;
    while (at < line.length() && columns < indent && " \t".indexOf(line.charAt(at)) >= 0) {
      columns += line.charAt(at) == '\t' ? 4 - columns % 4 : 1;
      at++;
    }
    return line.substring(at);
  }
}
