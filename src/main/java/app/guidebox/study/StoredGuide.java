package app.guidebox.study;

import app.guidebox.deck.Deck;
import app.guidebox.guide.Guide;
import java.util.Map;

/**
 * A deck's guide as the library keeps it, to be read when the file is gone.
 *
 * @param images the bytes of the images it shows, by target as the guide writes it
 */
public record StoredGuide(Deck deck, Guide guide, Map<String, byte[]> images) {
  public StoredGuide {
    images = Map.copyOf(images);
  }
}
