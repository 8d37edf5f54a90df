package app.guidebox.ui.study;

import app.guidebox.deck.DeckId;
import app.guidebox.guide.Block;
import app.guidebox.guide.reader.Markdown;
import app.guidebox.study.Library;
import app.guidebox.study.Question;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes a card's Markdown into the blocks of its two sides. Blocking: call it in the background.
 */
public final class FaceReader {
  private final Library library;
  private final Markdown markdown = new Markdown();
  private final Map<DeckId, Map<String, byte[]>> images = new ConcurrentHashMap<>();

  public FaceReader(Library library) {
    this.library = library;
  }

  /** The sides of the question's card, with the images of its guide. */
  Face read(Question question) {
    var card = question.card();
    var content = card.content();
    var details = library.details(card.id());
    var offers =
        content.options().stream()
            .map(option -> new Face.Offer(blocks(option.text()), option.correct()))
            .toList();
    return new Face(
        question,
        details,
        blocks(content.front()),
        offers,
        blocks(content.back()),
        library.formerAnswer(card.id()).map(this::blocks).orElse(List.of()),
        blocks(details.marks().note()),
        images.computeIfAbsent(card.deck(), library::images));
  }

  private List<Block> blocks(String text) {
    return text.isBlank() ? List.of() : markdown.blocks(text);
  }
}
