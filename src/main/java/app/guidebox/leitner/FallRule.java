package app.guidebox.leitner;

/** Where a card goes whose answer was not known. */
public enum FallRule {
  /** Back to the first box, as Leitner had it (So lernt man lernen, 1972). */
  TO_FIRST_BOX,
  /** One box down; never below the first. */
  ONE_BOX_DOWN
}
