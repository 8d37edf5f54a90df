package app.guidebox.guide.extract;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.found.Convention;
import java.util.List;

/**
 * What was found in a guide.
 *
 * @param found the cards from top to bottom, each with the convention that it follows
 * @param skipped what looked like a card and is not one, from top to bottom
 */
public record Extraction(List<FoundCard> found, List<Skipped> skipped) {
  public Extraction {
    found = List.copyOf(found);
    skipped = List.copyOf(skipped);
  }

  /** A card and the convention by which it was recognised. */
  public record FoundCard(Convention convention, CardContent card) {}

  /** The cards from top to bottom. */
  public List<CardContent> cards() {
    return found.stream().map(FoundCard::card).toList();
  }
}
