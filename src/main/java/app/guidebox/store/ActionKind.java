package app.guidebox.store;

import java.util.Locale;

/** What sort of thing was done to the library. */
public enum ActionKind {
  ANSWER,
  IMPORT,
  EDIT,
  ADD,
  REMOVE,
  NOTE,
  TAGS,
  FLAG,
  SUSPEND,
  BURY,
  RESET,
  MOVE,
  MATCH,
  DECK,
  /** The clock was found to be behind the log; not the learner's doing, so never undone. */
  CLOCK,
  UNDO,
  REDO;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ActionKind ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
