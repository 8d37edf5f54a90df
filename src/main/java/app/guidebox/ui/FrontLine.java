package app.guidebox.ui;

/** How a card's front begins, for a list: one line without the marks of Markdown. */
public final class FrontLine {
  private FrontLine() {}

  /**
   * The beginning of the front.
   *
   * @param longest so many characters at most
   */
  public static String of(String front, int longest) {
    var line = front.strip().lines().findFirst().orElse("").replaceAll("[*_`#]+", "");
    return line.length() <= longest ? line : line.substring(0, longest) + "…";
  }
}
