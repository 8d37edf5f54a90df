package app.guidebox.leitner;

/** How the learner judged an answer. */
public enum Verdict {
  /** Not known: the card falls and is asked again. */
  AGAIN,
  /** Known: the card climbs. */
  GOOD
}
