package app.guidebox.study;

import app.guidebox.deck.DeckId;
import app.guidebox.guide.Skipped;
import java.util.List;

/**
 * What an import made of one guide.
 *
 * @param file as it was named or found
 * @param unchanged cards with the same text in the same place
 * @param edited cards whose text changed; their history is kept
 * @param moved cards with the same text in another place
 * @param retired cards whose text left the guide; their history is kept
 * @param matches every card concerned, for a closer look; unchanged ones left out
 * @param skipped what looked like a card and is not one, and images that were left out
 */
public record GuideReport(
    String file,
    DeckId deck,
    String deckName,
    int added,
    int unchanged,
    int edited,
    int moved,
    int retired,
    List<CardChange> matches,
    List<Skipped> skipped) {
  public GuideReport {
    matches = List.copyOf(matches);
    skipped = List.copyOf(skipped);
  }
}
