package app.guidebox.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.leitner.Rules;
import app.guidebox.leitner.Verdict;
import app.guidebox.study.TestClock;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No statement behind an answer walks through a table that grows with the library. */
class StatementPlansTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  // The tables that grow, by name and as the statements call them. "SEARCH action" without an index
  // is what SQLite calls a walk from one end of the table.
  private static final Pattern WALK =
      Pattern.compile(
          "SCAN (action|a|adjustment|j|card|c|card_text|t|change|review|r|card_search|s)\\b"
              + "(?! VIRTUAL).*|SEARCH \\w+");

  // From the newest action back to the first that stands; what is in between was undone just now.
  private static final String LAST_STANDING = "(SELECT max(seq) FROM action";

  @TempDir Path folder;
  private final TestClock clock = TestClock.at("2026-03-02T10:00");

  private Path file() {
    return folder.resolve("library.db");
  }

  @Test
  void walkThroughTheJournalIsFound() {
    try (var store = Store.open(file(), clock)) {
      store.settings().all();
      assertEquals(List.of(), walks(store));

      store.reviews().count();

      assertEquals(1, walks(store).size());
    }
  }

  @Test
  void answeringUndoingAndRedoingWalkThroughNoTable() {
    try (var store = Store.open(file(), clock)) {
      answerUndoAndRedo(store);

      assertEquals(List.of(), walks(store));
    }
  }

  @Test
  void answeringWalksThroughNoTableWhereTheLibraryIsKnownToBeLarge() throws Exception {
    Store.open(file(), clock).close();
    pretendToBeLarge();

    try (var store = Store.open(file(), clock)) {
      answerUndoAndRedo(store);

      assertEquals(List.of(), walks(store));
    }
  }

  @Test
  void daysQueueIsReadInTheOrderOfAnIndex() throws Exception {
    Store.open(file(), clock).close();
    pretendToBeLarge();
    try (var store = Store.open(file(), clock)) {
      answerUndoAndRedo(store);
      for (var deck : store.decks().all()) {
        store.queue().repeats(deck, DAY);
        store.queue().due(deck, DAY, 200);
        store.queue().unseen(deck, DAY, 20);
        store.queue().countDue(deck, DAY);
        store.queue().countUnseen(deck);
        store.queue().nextDue(deck, DAY);
      }

      assertEquals(List.of(), walks(store));
      var sorted =
          store.plans().entrySet().stream()
              .filter(plan -> plan.getKey().contains("ORDER BY box, due"))
              .filter(plan -> plan.getValue().toString().contains("TEMP B-TREE"))
              .toList();
      assertEquals(List.of(), sorted);
    }
  }

  private static void answerUndoAndRedo(Store store) {
    var added =
        store.writing(
            () -> {
              long action = store.journal().begin(ActionKind.ADD, "New deck");
              var deck = store.decks().add(action, "Deck", "own:1", "", 0);
              return store.cards().add(action, deck, 0, content(), true);
            });
    for (var verdict : List.of(Verdict.GOOD, Verdict.AGAIN)) {
      var card = store.cards().get(added.card().id());
      assertEquals("Deck", store.decks().get(card.card().deck()).deck().name());
      store.reviews().add(card, verdict, DAY, Duration.ZERO, Rules.STANDARD);
      assertTrue(store.journal().undoable().isPresent());
    }
    assertTrue(store.journal().undo().isPresent());
    assertTrue(store.journal().redoable().isPresent());
    assertTrue(store.journal().redo().isPresent());
    assertEquals(Optional.empty(), store.journal().redo());
    assertEquals(0, store.mendClock(DAY));
  }

  private static CardContent content() {
    var source = new Source("", List.of(), 1, 1);
    return new CardContent(CardKind.QUESTION, "Front", "Back", List.of(), source);
  }

  private static List<String> walks(Store store) {
    var walks = new ArrayList<String>();
    store
        .plans()
        .forEach(
            (sql, steps) ->
                steps.stream()
                    .filter(step -> WALK.matcher(step).matches())
                    .filter(step -> !(sql.contains(LAST_STANDING) && step.equals("SEARCH action")))
                    .forEach(step -> walks.add(step + " in " + sql)));
    return walks;
  }

  // What ANALYZE notes of a library with 100,000 cards and 1,000,000 reviews.
  private void pretendToBeLarge() throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.executeUpdate("ANALYZE");
      statement.executeUpdate("DELETE FROM sqlite_stat1");
      statement.executeUpdate(
          """
          INSERT INTO sqlite_stat1 VALUES
            ('review', 'review_day', '1000000 334 334 334 334'),
            ('review', 'review_card', '1000000 12 1'),
            ('review', 'sqlite_autoindex_review_1', '1000000 1'),
            ('action', 'action_undone', '0 0 0'),
            ('action', NULL, '1000000'),
            ('card', 'card_box', '100000 2001 1001'),
            ('card', 'card_unseen', '10000 401 1'),
            ('card', 'card_due', '90000 2001 143 143'),
            ('card', 'card_queue', '90000 4501 1200 60 1 1 1 1'),
            ('card', 'card_again', '500 25 25'),
            ('card', 'sqlite_autoindex_card_1', '100000 1')
          """);
    }
  }
}
