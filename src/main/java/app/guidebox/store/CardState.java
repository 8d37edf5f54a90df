package app.guidebox.store;

/** What a card can be looked for by, beside its text. */
public enum CardState {
  NEW("c.box = 0 AND c.retired = 0 AND c.suspended = 0"),
  DUE("c.due <= :today AND c.buried <= :today AND c.retired = 0 AND c.suspended = 0"),
  LEARNED("c.box > 0 AND c.due IS NULL"),
  SUSPENDED("c.suspended = 1"),
  BURIED("c.buried > :today"),
  FLAGGED("c.flag > 0"),
  LEECH("c.lapses >= :leech AND c.retired = 0"),
  RETIRED("c.retired = 1"),
  OWN("c.own = 1"),
  EDITED("(t.own_front IS NOT NULL OR t.own_back IS NOT NULL)"),
  NOTED("t.note <> ''");

  private final String condition;

  CardState(String condition) {
    this.condition = condition;
  }

  String condition() {
    return condition;
  }
}
