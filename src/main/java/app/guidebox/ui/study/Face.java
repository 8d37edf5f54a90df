package app.guidebox.ui.study;

import app.guidebox.guide.Block;
import app.guidebox.study.Question;
import java.util.List;
import java.util.Map;

/**
 * A card ready to be shown.
 *
 * @param front the asked side
 * @param back the answer
 * @param images the images of the card's guide by their path as written
 */
public record Face(
    Question question, List<Block> front, List<Block> back, Map<String, byte[]> images) {
  public Face {
    front = List.copyOf(front);
    back = List.copyOf(back);
    images = Map.copyOf(images);
  }
}
