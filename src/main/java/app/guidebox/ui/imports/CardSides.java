package app.guidebox.ui.imports;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.Block;
import app.guidebox.guide.reader.Markdown;
import java.util.List;
import java.util.Map;

/**
 * A card that is not in the library yet, as it will look.
 *
 * @param options what there is to choose among; empty where the answer is not to be chosen
 * @param images the images of its guide by their path as written
 */
record CardSides(
    List<Block> front, List<Choice> options, List<Block> back, Map<String, byte[]> images) {
  /** One of the options. */
  record Choice(List<Block> text, boolean correct) {}

  /** The sides of a card; takes a moment. */
  static CardSides of(CardContent card, Map<String, byte[]> images) {
    var markdown = new Markdown();
    var options =
        card.options().stream()
            .map(option -> new Choice(markdown.blocks(option.text()), option.correct()))
            .toList();
    return new CardSides(
        markdown.blocks(card.front()), options, markdown.blocks(card.back()), images);
  }
}
