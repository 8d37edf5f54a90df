package app.guidebox.ui;

/** Takes the learner from one place to another. */
public interface Navigator {
  /** Opens a place; {@link #back} returns from it. */
  void go(Place place);

  /** Returns to the place before this one; at the first place it does nothing. */
  void back();
}
