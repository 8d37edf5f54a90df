package app.guidebox.ui.reader;

import app.guidebox.deck.Deck;
import app.guidebox.deck.DeckId;
import app.guidebox.guide.reader.GuideReader;
import app.guidebox.study.StoredGuide;
import app.guidebox.ui.Background;
import java.util.Map;
import java.util.UUID;

/** Guides for the Reader's tests. */
final class Guides {
  static final DeckId DECK = new DeckId(new UUID(0, 1));

  /** Line 1 to 17; a folded answer from 9 to 15. */
  static final String SHORT =
      """
      # Trees

      Trees are plants.

      ## Oak

      The oak is a tree. See [the birch](#birch).

      <details>
      <summary>How old can an oak get?</summary>

      About a thousand years.

      </details>

      ## Birch

      The birch is white.
      """;

  private Guides() {}

  static StoredGuide stored(String markdown) {
    var guide = new GuideReader().read("trees.md", markdown);
    return new StoredGuide(new Deck(DECK, "Trees"), guide, Map.of());
  }

  /** A model that has opened the guide at a line, everything done on the calling thread. */
  static ReaderViewModel opened(String markdown, int line) {
    var model = new ReaderViewModel(_ -> stored(markdown), Background.onThisThread());
    model.openAt(DECK, line);
    return model;
  }

  /** Many sections, each of a heading, a paragraph and a list. */
  static String longGuide(int sections) {
    var text = new StringBuilder("# A long guide\n\n");
    for (int section = 1; section <= sections; section++) {
      text.append("## Section %d%n%n".formatted(section));
      text.append("What section %d has to say, in a sentence or two.%n%n".formatted(section));
      text.append("- first\n- second\n\n");
    }
    return text.toString();
  }
}
