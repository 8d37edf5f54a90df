package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.ExampleGuides;
import app.guidebox.deck.CardId;
import app.guidebox.leitner.Verdict;
import app.guidebox.study.GuideTextEdits.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand random edits of the text of real guides, each version imported over the one before:
 * how often a card that was edited keeps its history, and that no history is ever lost. Only cards
 * that an edit touched are counted, as the others are easy. The guide's file is renamed on the way.
 */
class TextEditsTest {
  private static final List<String> GUIDES =
      List.of(
          "exam-preparation.md",
          "domain-1-development.md",
          "real-world-scenarios.md",
          "interview-questions.md",
          "enterprise-architecture.md");
  private static final int EDITS = Integer.getInteger("guidebox.edits", 1000);
  private static final int EDITS_A_VERSION = 5;
  private static final int VERSIONS_A_NAME = 4;
  private static final double RIGHT = 0.99;

  @TempDir Path folder;
  private final TestClock clock = TestClock.at("2026-03-02T10:00");
  private final Map<Edit, Integer> edits = new EnumMap<>(Edit.class);
  private final List<String> wrong = new ArrayList<>();
  private int touched;

  @Test
  void ofTheCardsThatAThousandEditsTouchAtLeastNinetyNineInAHundredKeepTheirHistory(
      TestReporter reporter) throws Exception {
    for (int guide = 0; guide < GUIDES.size(); guide++) {
      edit(guide, EDITS / GUIDES.size());
    }

    double share = 1 - (double) wrong.size() / touched;
    var summary = "%d of %d wrong after %s: %s".formatted(wrong.size(), touched, edits, wrong);
    reporter.publishEntry("matches", summary);
    assertTrue(share >= RIGHT, summary);
    assertEquals(Set.of(Edit.values()), edits.keySet(), summary);
  }

  private void edit(int number, int wanted) throws IOException {
    var text = Files.readString(ExampleGuides.guide(GUIDES.get(number)));
    var other = Files.readString(ExampleGuides.guide(GUIDES.get((number + 1) % GUIDES.size())));
    var random = new Random(number);
    var author = new GuideTextEdits(TrackedGuide.of(text), TrackedGuide.of(other).pieces(), random);
    try (var library = Library.open(folder.resolve(number + ".db"), clock)) {
      var file = save(author, number, 0);
      library.importGuides(List.of(file), ImportProgress.UNWATCHED);
      var known = cardsByNumber(library, author);
      answerAll(library, known);
      for (int version = 0; version < wanted / EDITS_A_VERSION; version++) {
        author.begin();
        for (int i = 0; i < EDITS_A_VERSION; i++) {
          edits.merge(author.apply(), 1, Integer::sum);
        }
        Files.delete(file);
        file = save(author, number, version / VERSIONS_A_NAME);
        library.importGuides(List.of(file), ImportProgress.UNWATCHED);
        compare(known, cardsByNumber(library, author), author, GUIDES.get(number) + " " + version);
      }
      assertEquals(1, library.decks().size(), "renamed, the guide is the same deck");
      assertNoHistoryLost(library);
    }
  }

  private Path save(GuideTextEdits author, int number, int name) throws IOException {
    return Files.writeString(
        folder.resolve("guide-%d-%d.md".formatted(number, name)), author.guide().text());
  }

  private static void answerAll(Library library, Map<Integer, CardId> cards) {
    cards.values().forEach(card -> library.answer(card, Verdict.GOOD, Duration.ZERO));
  }

  private static Map<Integer, CardId> cardsByNumber(Library library, GuideTextEdits author) {
    var at = author.guide().cardAtLine();
    var cards = new HashMap<Integer, CardId>();
    for (var found : library.search("", 0, Integer.MAX_VALUE).cards()) {
      if (!found.marks().retired()) {
        cards.put(at.get(found.written().source().line()), found.card().id());
      }
    }
    assertEquals(Set.copyOf(author.guide().numbers()), cards.keySet());
    return cards;
  }

  // A wrong match is counted once: from then on the card is the one that it was taken for.
  private void compare(
      Map<Integer, CardId> known, Map<Integer, CardId> now, GuideTextEdits author, String version) {
    var before = Set.copyOf(known.values());
    var wrongHere = new HashSet<Integer>();
    now.forEach(
        (number, card) -> {
          boolean right =
              known.containsKey(number) ? card.equals(known.get(number)) : !before.contains(card);
          if (!right) {
            wrongHere.add(number);
          }
        });
    touched += author.touched().size();
    wrong.addAll(
        wrongHere.stream()
            .map(number -> "%s: card %d".formatted(version, number))
            .collect(Collectors.toSet()));
    known.putAll(now);
  }

  private static void assertNoHistoryLost(Library library) {
    var answered =
        library.search("", 0, Integer.MAX_VALUE).cards().stream()
            .map(found -> library.reviews(found.card().id()).size())
            .reduce(0, Integer::sum);
    assertEquals(library.statistics().reviews(), (long) answered);
    assertEquals(List.of(), library.check(false).findings());
  }
}
