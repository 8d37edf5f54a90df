package app.guidebox.ui;

import app.guidebox.deck.CardId;
import app.guidebox.deck.DeckId;
import app.guidebox.study.DeckRemoval;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where in the app the learner can be. */
public sealed interface Place {
  /**
   * The decks.
   *
   * @param removed a deck that was just removed elsewhere, to be offered back
   */
  record Library(Optional<DeckRemoval> removed) implements Place {
    /** The decks, with nothing to be said about them. */
    public Library() {
      this(Optional.empty());
    }
  }

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

  /**
   * All cards, to be searched.
   *
   * @param query what to search for at once, as {@code Library.search} reads it
   */
  record Browse(String query) implements Place {
    /** The cards of a deck. */
    public static Browse in(String deckName) {
      return new Browse("deck:\"%s\" ".formatted(deckName.replace("\"", "")));
    }

    /** The cards that keep being forgotten. */
    public static Browse leeches() {
      return new Browse("is:leech ");
    }
  }

  /** One deck: how it stands, its exam, and how it is studied. */
  record Deck(DeckId deck) implements Place {}

  /** A card, to be worded anew. */
  record EditCard(CardId card) implements Place {}

  /** A new card of the learner's own. */
  record NewCard(DeckId deck) implements Place {}

  /** What was done to the library, to be taken back or done again. */
  record History() implements Place {}

  /** The copies of the library. */
  record Backups() implements Place {}

  /** The library in numbers. */
  record Statistics() implements Place {}

  /** The settings. */
  record Settings() implements Place {}
}
