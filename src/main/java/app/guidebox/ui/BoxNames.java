package app.guidebox.ui;

/** What a Leitner box is called. */
public final class BoxNames {
  private BoxNames() {}

  /** The name of a box; 0 is where cards wait that were never answered. */
  public static String of(int box) {
    return box == 0 ? Messages.text("box.new") : Messages.text("box.number", box);
  }
}
