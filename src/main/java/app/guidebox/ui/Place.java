package app.guidebox.ui;

import app.guidebox.deck.DeckId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where in the app the learner can be. */
public sealed interface Place {
  /** The decks. */
  record Library() implements Place {}

  /**
   * A study session.
   *
   * @param deck the deck to study; empty for all of them
   */
  record Study(Optional<DeckId> deck) implements Place {}

  /**
   * A guide, opened at a line.
   *
   * @param line counted from 1
   */
  record Reader(DeckId deck, int line) implements Place {}

  /**
   * The import of guides.
   *
   * @param files what to import at once; empty to let the learner choose
   */
  record Import(List<Path> files) implements Place {
    public Import {
      files = List.copyOf(files);
    }
  }

  /** All cards, to be searched. */
  record Browse() implements Place {}

  /** The library in numbers. */
  record Statistics() implements Place {}

  /** The settings. */
  record Settings() implements Place {}
}
