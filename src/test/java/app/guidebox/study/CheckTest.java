package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.leitner.Verdict;
import app.guidebox.store.Finding;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check finds faults that were planted, says how many, and repairs what can be worked out. */
class CheckTest {
  private static final Duration TAKEN = Duration.ofSeconds(7);

  @TempDir Path folder;
  private final TestClock clock = TestClock.at("2026-03-02T10:00");

  private Path file() {
    return folder.resolve("library.db");
  }

  @BeforeEach
  void studyThreeDays() {
    try (var library = Library.open(file(), clock)) {
      var guide = GuideText.ofQuestions("Things", 30).in(folder.resolve("things.md"));
      library.importGuides(List.of(guide), ImportProgress.UNWATCHED);
      for (int day = 0; day < 3; day++) {
        var session = library.study(Optional.empty());
        for (int i = 0; i < 8; i++) {
          session.answer(i % 4 == 0 ? Verdict.AGAIN : Verdict.GOOD, TAKEN);
        }
        session.undo();
        clock.pass(1);
      }
      library.editor().moveToBox(library.due(Optional.empty()).getFirst().card().id(), 3);
    }
  }

  private void plant(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private List<Finding> check(boolean repair) {
    try (var library = Library.open(file(), clock)) {
      return library.check(repair).findings();
    }
  }

  private void assertFoundAndRepaired(String what, long count) {
    var found = check(false).getFirst();
    assertEquals(count, found.count());
    assertTrue(found.what().contains(what), found.what());
    assertFalse(found.repaired());

    assertTrue(check(true).getFirst().repaired());
    assertEquals(List.of(), check(false));
  }

  @Test
  void libraryInOrderGivesNoFinding() {
    assertEquals(List.of(), check(false));
  }

  @Test
  void boxThatDoesNotFollowFromTheLogIsFoundAndRepaired() throws Exception {
    plant("UPDATE card SET box = 5 WHERE num IN (SELECT num FROM card WHERE box = 1 LIMIT 2)");

    assertFoundAndRepaired("cards whose box or due date", 2);
  }

  @Test
  void dueDateThatDoesNotFollowFromTheLogIsFoundAndRepaired() throws Exception {
    plant("UPDATE card SET due = due + 100 WHERE num = (SELECT min(num) FROM card WHERE box > 0)");

    assertFoundAndRepaired("cards whose box or due date", 1);
  }

  @Test
  void wrongUndoMarkIsFoundAndRepaired() throws Exception {
    plant("UPDATE action SET undone = 0 WHERE undone > 0");

    var found = check(false);
    assertEquals(3, found.getFirst().count());
    assertTrue(found.getFirst().what().contains("actions not marked"));
    check(true);
    assertEquals(List.of(), check(false));
  }

  @Test
  void missingIndexIsFoundAndRepaired() throws Exception {
    plant("DROP INDEX card_due");

    assertFoundAndRepaired("indexes or triggers", 1);
  }

  @Test
  void searchIndexThatDoesNotFitIsFoundAndRepaired() throws Exception {
    plant("INSERT INTO card_search (card_search) VALUES ('delete-all')");

    assertFoundAndRepaired("search index", 1);
  }

  @Test
  void rowThatRefersToNothingIsFound() throws Exception {
    plant("UPDATE card SET deck = 99 WHERE num = 1");

    var found = check(true);

    assertTrue(found.stream().anyMatch(each -> each.what().contains("refer to one that is not")));
    assertTrue(found.stream().anyMatch(each -> !each.repaired()));
  }
}
