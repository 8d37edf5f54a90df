package app.guidebox.diagram.picture;

/** A set of colours. */
public enum Theme {
  LIGHT,
  DARK,
  /** Black on white, for those who need it. */
  HIGH_CONTRAST
}
