package app.guidebox.ui.study;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.DeckId;
import app.guidebox.guide.Block;
import app.guidebox.guide.Markdown;
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
    var content = question.card().content();
    var found =
        images.computeIfAbsent(question.card().deck(), deck -> library.guide(deck).images());
    return new Face(question, blocks(content.front()), back(content), found);
  }

  private List<Block> blocks(String text) {
    return markdown.blocks(text);
  }

  private List<Block> back(CardContent content) {
    return blocks(content.back());
  }
}
