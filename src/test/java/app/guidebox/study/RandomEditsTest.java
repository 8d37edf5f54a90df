package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.ExampleGuides;
import app.guidebox.deck.Card;
import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardId;
import app.guidebox.deck.DeckId;
import app.guidebox.guide.GuideReader;
import app.guidebox.guide.extract.Extractors;
import app.guidebox.leitner.Schedule;
import app.guidebox.store.Marks;
import app.guidebox.store.StoredCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A thousand random edits of real guides: how often the matcher finds the card that was edited.
 * Only cards that an edit touched are counted, as the others are easy.
 */
class RandomEditsTest {
  private static final List<String> GUIDES =
      List.of(
          "exam-preparation.md",
          "interview-questions.md",
          "domain-1-development.md",
          "real-world-scenarios.md",
          "enterprise-architecture.md");
  private static final int ROUNDS = 100;
  private static final int EDITS_A_ROUND = 10;
  private static final double RIGHT = 0.99;

  @Test
  void ofAThousandEditedCardsAtLeastNinetyNineInAHundredKeepTheirHistory() throws Exception {
    var guides = new ArrayList<List<CardContent>>();
    for (var name : GUIDES) {
      guides.add(cardsOf(name));
    }
    int touched = 0;
    var wrong = new ArrayList<String>();
    for (int round = 0; round < ROUNDS; round++) {
      var before = guides.get(round % guides.size());
      var others = guides.get((round + 1) % guides.size());
      var after = new GuideEdits(new Random(round), others).apply(before, EDITS_A_ROUND);
      var found = match(before, after);
      for (int i = 0; i < after.size(); i++) {
        touched += after.get(i).touched() ? 1 : 0;
        if (found.get(i) != after.get(i).number()
            && !sameText(before, found.get(i), after.get(i))) {
          wrong.add("%d for %s".formatted(found.get(i), after.get(i)));
        }
      }
    }

    double share = 1 - (double) wrong.size() / touched;
    assertTrue(share >= RIGHT, "wrong %d of %d: %s".formatted(wrong.size(), touched, wrong));
  }

  private static List<CardContent> cardsOf(String name) throws Exception {
    return new Extractors().extract(new GuideReader().read(ExampleGuides.guide(name))).cards();
  }

  private static List<Integer> match(List<CardContent> before, List<GuideEdits.Tracked> after) {
    var stored = new ArrayList<StoredCard>();
    for (int i = 0; i < before.size(); i++) {
      stored.add(stored(i, before.get(i)));
    }
    return CardMatcher.match(stored, after.stream().map(GuideEdits.Tracked::content).toList())
        .stream()
        .map(match -> match.map(StoredCard::position).orElse(GuideEdits.NEW))
        .toList();
  }

  // Two cards of one guide with the very same text are one to any reader.
  private static boolean sameText(
      List<CardContent> before, int found, GuideEdits.Tracked expected) {
    return found >= 0
        && expected.number() >= 0
        && CardMatcher.sameText(before.get(found), before.get(expected.number()));
  }

  private static StoredCard stored(int position, CardContent content) {
    var marks = new Marks(false, false, false, false, LocalDate.EPOCH, 0, false, 0, "", List.of());
    var card = new Card(CardId.random(), DeckId.random(), content);
    return new StoredCard(
        position + 1L, 1, position, card, content, new Schedule.Unseen(), 0, marks);
  }
}
