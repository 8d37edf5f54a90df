package app.guidebox.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was ever done to the library, in order, and the way back.
 *
 * <p>Undoing the last action appends an action that says so and puts back what the first one
 * changed; redoing likewise. No row is deleted, so the steps can be taken after a restart as well.
 */
public final class Journal {
  private static final int LONGEST_NAME = 60;

  private static final String ACTION =
      """
      SELECT a.seq, a.kind, a.name, a.at, r.verdict, s.front, a.undone
      FROM action a
      LEFT JOIN review r ON r.seq = a.seq
      LEFT JOIN card_shown s ON s.card = r.card
      """;

  // The second condition is that of the index: SQLite does not see that the first implies it.
  private static final String REDOABLE = "undone = 1 AND undone > 0";

  private final Database database;
  private final Clock clock;
  private final Replay replay;

  Journal(Database database, Clock clock, Replay replay) {
    this.database = database;
    this.clock = clock;
    this.replay = replay;
  }

  /**
   * Begins an action; what it does must happen in the same transaction.
   *
   * @return its number
   */
  public long begin(ActionKind kind, String name) {
    database.update("UPDATE action SET undone = 2 WHERE " + REDOABLE);
    return append(kind, name, null);
  }

  private long append(ActionKind kind, String name, @Nullable Long target) {
    var now = clock.instant();
    return database.insert(
        "INSERT INTO action (kind, name, at, offset, target) VALUES (?, ?, ?, ?, ?)",
        kind.word(),
        name,
        now.toEpochMilli(),
        clock.getZone().getRules().getOffset(now).getTotalSeconds(),
        target);
  }

  /** Notes that the action added the rows from first to last; undone, they count as removed. */
  void added(long action, Entity entity, long first, long last) {
    database.update(
        """
        INSERT INTO change (action, step, entity, row, before, after)
        SELECT ?1, (SELECT coalesce(max(step), 0) + 1 - ?3 FROM change WHERE action = ?1) + %1$s,
          ?2, %1$s, '{"removed":1}', '{"removed":0}'
        FROM %2$s WHERE %1$s BETWEEN ?3 AND ?4
        """
            .formatted(entity.key(), entity.table()),
        action,
        entity.table(),
        first,
        last);
  }

  /** Gives columns of a row new values as part of the action; says whether any differed. */
  boolean change(long action, Entity entity, long row, Map<String, ? extends @Nullable Object> to) {
    var names = to.keySet().stream().map(entity::column).sorted().toList();
    var before = values(entity, row, names);
    var changed = new TreeMap<String, @Nullable Object>();
    for (var name : names) {
      if (!String.valueOf(before.get(name)).equals(String.valueOf(to.get(name)))) {
        changed.put(name, to.get(name));
      }
    }
    if (changed.isEmpty()) {
      return false;
    }
    var columns = List.copyOf(changed.keySet());
    String old = image(entity, row, columns);
    assign(entity, row, changed);
    write(action, entity, row, old, image(entity, row, columns));
    return true;
  }

  private Map<String, @Nullable Object> values(Entity entity, long row, List<String> columns) {
    return database.one(
        "SELECT %s FROM %s WHERE %s = ?"
            .formatted(String.join(", ", columns), entity.table(), entity.key()),
        result -> {
          var values = new TreeMap<String, @Nullable Object>();
          for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), result.absent(i + 1) ? null : result.text(i + 1));
          }
          return values;
        },
        row);
  }

  private String image(Entity entity, long row, List<String> columns) {
    var pairs = columns.stream().map(name -> "'%s', %s".formatted(name, name));
    return database.one(
        "SELECT json_object(%s) FROM %s WHERE %s = ?"
            .formatted(pairs.collect(Collectors.joining(", ")), entity.table(), entity.key()),
        result -> result.text(1),
        row);
  }

  private void assign(Entity entity, long row, Map<String, @Nullable Object> values) {
    var assignments = values.keySet().stream().map(name -> name + " = ?");
    var parameters = new ArrayList<@Nullable Object>(values.values());
    parameters.add(row);
    database.update(
        "UPDATE %s SET %s WHERE %s = ?"
            .formatted(entity.table(), assignments.collect(Collectors.joining(", ")), entity.key()),
        parameters.toArray());
  }

  private void write(long action, Entity entity, long row, String before, String after) {
    database.update(
        """
        INSERT INTO change (action, step, entity, row, before, after)
        VALUES (?1, (SELECT coalesce(max(step), 0) + 1 FROM change WHERE action = ?1), ?2, ?3, ?4, ?5)
        """,
        action,
        entity.table(),
        row,
        before,
        after);
  }

  /** The action that {@link #undo} would take back. */
  public Optional<Action> undoable() {
    return database.first(
        ACTION
            + """
            WHERE a.seq =
              (SELECT max(seq) FROM action
               WHERE undone = 0 AND kind NOT IN ('undo', 'redo', 'clock'))
            """,
        Journal::action);
  }

  /** The action that {@link #redo} would do again. */
  public Optional<Action> redoable() {
    return database.first(
        ACTION + "WHERE a.seq = (SELECT min(seq) FROM action WHERE " + REDOABLE + ")",
        Journal::action);
  }

  /** The newest actions first, at most so many, among them those that were undone. */
  public List<Action> newest(int most) {
    return database.all(ACTION + "ORDER BY a.seq DESC LIMIT ?", Journal::action, most);
  }

  /** Takes back the last action that stands; empty if there is none. */
  public Optional<Action> undo() {
    return database.writing(
        () -> {
          var target = undoable();
          target.ifPresent(action -> turn(action, ActionKind.UNDO));
          return target;
        });
  }

  /** Does the action again that was undone last; empty if there is none. */
  public Optional<Action> redo() {
    return database.writing(
        () -> {
          var target = redoable();
          target.ifPresent(action -> turn(action, ActionKind.REDO));
          return target;
        });
  }

  private void turn(Action action, ActionKind turn) {
    boolean undo = turn == ActionKind.UNDO;
    append(turn, "", action.seq());
    database.update("UPDATE action SET undone = ? WHERE seq = ?", undo ? 1 : 0, action.seq());
    restore(action.seq(), undo);
    replay.restoreSchedulesTouchedBy(action.seq());
  }

  private record Image(Entity entity, long row, int step) {}

  private void restore(long action, boolean before) {
    var images =
        database.all(
            "SELECT entity, row, step FROM change WHERE action = ? ORDER BY step"
                + (before ? " DESC" : ""),
            row -> new Image(Entity.ofTable(row.text(1)), row.number(2), row.integer(3)),
            action);
    for (var image : images) {
      assign(image.entity(), image.row(), side(action, image, before));
    }
  }

  private Map<String, @Nullable Object> side(long action, Image image, boolean before) {
    var values = new TreeMap<String, @Nullable Object>();
    database.all(
        "SELECT j.key, j.atom, j.type FROM change, json_each(%s) j WHERE action = ? AND step = ?"
            .formatted(before ? "before" : "after"),
        row ->
            values.put(
                image.entity().column(row.text(1)),
                switch (row.text(3)) {
                  case "null" -> null;
                  case "integer" -> row.number(2);
                  default -> row.text(2);
                }),
        action,
        image.step());
    return values;
  }

  private static Action action(Row row) throws SQLException {
    var kind = ActionKind.ofWord(row.text(2));
    var name =
        kind == ActionKind.ANSWER && !row.absent(6)
            ? "%s on %s".formatted(row.yes(5) ? "Good" : "Again", quoted(row.text(6)))
            : row.text(3);
    return new Action(
        row.number(1), kind, name, Instant.ofEpochMilli(row.number(4)), row.number(7) > 0);
  }

  /** The first words of a card's front in quotes, as actions name a card. */
  public static String quoted(String front) {
    var line = front.strip().lines().findFirst().orElse("");
    return line.length() <= LONGEST_NAME
        ? "'%s'".formatted(line)
        : "'%s…'".formatted(line.substring(0, LONGEST_NAME).strip());
  }
}
