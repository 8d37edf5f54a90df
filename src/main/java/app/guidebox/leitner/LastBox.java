package app.guidebox.leitner;

/** What becomes of a card that was known in the last box. */
public enum LastBox {
  /** It stays there and comes back after the last interval. */
  STAY,
  /** It is learned and never asked again. */
  LEAVE
}
