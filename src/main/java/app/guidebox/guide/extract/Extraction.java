package app.guidebox.guide.extract;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.Skipped;
import java.util.List;

/**
 * What was found in a guide.
 *
 * @param cards from top to bottom
 * @param skipped what looked like a card and is not one, from top to bottom
 */
public record Extraction(List<CardContent> cards, List<Skipped> skipped) {
  public Extraction {
    cards = List.copyOf(cards);
    skipped = List.copyOf(skipped);
  }
}
