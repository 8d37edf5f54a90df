package app.guidebox.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Looks a library over: its pages and references by SQLite's own means, the rest by working it out
 * again from the log. What can be worked out again is repaired.
 */
final class Checker {
  private final Database database;
  private final Replay replay;
  private final boolean repair;
  private final List<Finding> findings = new ArrayList<>();

  Checker(Database database, Replay replay, boolean repair) {
    this.database = database;
    this.replay = replay;
    this.repair = repair;
  }

  CheckReport check() {
    checkPages();
    if (findings.isEmpty()) {
      Supplier<CheckReport> work = this::checkContents;
      return repair ? database.writing(work) : database.reading(work);
    }
    return new CheckReport(0, 0, 0, findings);
  }

  private CheckReport checkContents() {
    checkReferences();
    checkSchema();
    checkUndone();
    checkSchedules();
    checkSearch();
    return new CheckReport(
        database.count("SELECT count(*) FROM deck WHERE removed = 0"),
        database.count("SELECT count(*) FROM card WHERE removed = 0"),
        database.count("SELECT count(*) FROM review"),
        findings);
  }

  private void found(long count, String what, boolean repaired) {
    if (count > 0) {
      findings.add(new Finding(count, what, repaired));
    }
  }

  private void checkPages() {
    var faults = database.all("PRAGMA integrity_check", row -> row.text(1));
    faults.removeIf(fault -> fault.equals("ok") || fault.contains("card_search"));
    found(faults.size(), "faults in the file's pages: restore a backup", false);
  }

  private void checkReferences() {
    int faults = database.all("PRAGMA foreign_key_check", row -> row.text(1)).size();
    found(faults, "rows that refer to one that is not there", false);
  }

  // Against the schema of a new library. Tables hold data; the rest can be made again.
  private void checkSchema() {
    var wanted = FreshSchema.statements();
    var present = statements(database);
    var missing =
        wanted.entrySet().stream()
            .filter(each -> !each.getValue().equals(present.get(each.getKey())))
            .map(Map.Entry::getValue)
            .toList();
    var derived = missing.stream().filter(Checker::isDerived).toList();
    if (repair) {
      derived.forEach(this::makeAgain);
    }
    found(derived.size(), "indexes or triggers that are missing or changed", repair);
    found(missing.size() - derived.size(), "tables that are missing or changed", false);
  }

  private static boolean isDerived(String statement) {
    return statement.startsWith("CREATE INDEX") || statement.startsWith("CREATE TRIGGER");
  }

  private void makeAgain(String statement) {
    var words = statement.split("\\s+", 4);
    database.script("DROP %s IF EXISTS %s".formatted(words[1], words[2]));
    database.script(statement);
  }

  /** The statements that made a database's tables, indexes, views and triggers, by name. */
  static Map<String, String> statements(Database database) {
    return database
        .all(
            "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE"
                + " 'sqlite_%'",
            row -> Map.entry(row.text(1), row.text(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void checkUndone() {
    var wrong = new UndoneReplay(database).wrong();
    if (repair) {
      wrong.forEach(
          (seq, undone) ->
              database.update("UPDATE action SET undone = ? WHERE seq = ?", undone, seq));
    }
    found(wrong.size(), "actions not marked as the undos after them say", repair);
  }

  private record Kept(long card, Replay.Standing standing) {}

  private void checkSchedules() {
    var cards =
        database.all(
            "SELECT num, box, due, reviewed, again, lapses FROM card",
            row ->
                new Kept(
                    row.number(1),
                    new Replay.Standing(ScheduleColumns.read(row, 2), row.integer(6))));
    int wrong = 0;
    for (var kept : cards) {
      var standing = replay.of(kept.card());
      if (!standing.equals(kept.standing())) {
        wrong++;
        if (repair) {
          replay.write(kept.card(), standing);
        }
      }
    }
    found(wrong, "cards whose box or due date does not follow from their answers", repair);
  }

  private void checkSearch() {
    boolean fits = database.isWritable() ? searchFits() : true;
    if (!fits && repair) {
      database.script("INSERT INTO card_search (card_search) VALUES ('rebuild')");
    }
    found(fits ? 0 : 1, "search index that does not fit the cards", repair);
  }

  // The command compares the index with the texts, and fails where they differ.
  private boolean searchFits() {
    try {
      database.script("INSERT INTO card_search (card_search, rank) VALUES ('integrity-check', 1)");
      return true;
    } catch (LibraryException e) {
      if (e.reason() == LibraryException.Reason.DAMAGED) {
        return false;
      }
      throw e;
    }
  }
}
