package app.guidebox.study;

import app.guidebox.deck.Card;
import java.time.LocalDate;

/**
 * A card that waits to be asked today.
 *
 * @param box 0 if it is new
 * @param due since when it waits; today if it is new
 */
public record DueCard(Card card, String deckName, int box, LocalDate due) {}
