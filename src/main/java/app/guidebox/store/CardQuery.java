package app.guidebox.store;

import java.util.List;
import java.util.Set;

/**
 * What cards to look for; everything named must hold.
 *
 * @param words beginnings of words that stand on the card, in any order
 * @param tags tags that it has
 * @param states states that it is in
 * @param decks rows of the decks it may be in; empty for all
 */
public record CardQuery(
    List<String> words, List<String> tags, Set<CardState> states, List<Long> decks) {
  public CardQuery {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
    states = Set.copyOf(states);
    decks = List.copyOf(decks);
  }
}
