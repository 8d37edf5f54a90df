package app.guidebox.store;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Works out from the journal which actions stand and which were undone. */
final class UndoneReplay {
  private static final int STANDS = 0;
  private static final int UNDONE = 1;
  private static final int OVERTAKEN = 2;

  private final Database database;

  UndoneReplay(Database database) {
    this.database = database;
  }

  private record Entry(long seq, ActionKind kind, long target, int undone) {}

  /** The actions that are marked wrongly, and how they should be marked. */
  Map<Long, Integer> wrong() {
    var marks = new HashMap<Long, Integer>();
    var redoable = new TreeMap<Long, Integer>();
    var entries =
        database.all(
            "SELECT seq, kind, coalesce(target, 0), undone FROM action ORDER BY seq",
            row ->
                new Entry(
                    row.number(1), ActionKind.ofWord(row.text(2)), row.number(3), row.integer(4)));
    for (var entry : entries) {
      switch (entry.kind()) {
        case UNDO -> {
          marks.put(entry.target(), UNDONE);
          redoable.put(entry.target(), UNDONE);
        }
        case REDO -> {
          marks.put(entry.target(), STANDS);
          redoable.remove(entry.target());
        }
        default -> {
          redoable.keySet().forEach(seq -> marks.put(seq, OVERTAKEN));
          redoable.clear();
        }
      }
    }
    var wrong = new TreeMap<Long, Integer>();
    for (var entry : entries) {
      int right = marks.getOrDefault(entry.seq(), STANDS);
      if (right != entry.undone()) {
        wrong.put(entry.seq(), right);
      }
    }
    return wrong;
  }
}
