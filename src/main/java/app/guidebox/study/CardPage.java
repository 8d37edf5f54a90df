package app.guidebox.study;

import java.util.List;

/**
 * Some of the cards that were found.
 *
 * @param next where the next page begins, for {@link Library#search}; 0 if this is the last
 */
public record CardPage(List<CardDetails> cards, long next) {
  public CardPage {
    cards = List.copyOf(cards);
  }
}
