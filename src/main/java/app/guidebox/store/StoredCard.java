package app.guidebox.store;

import app.guidebox.deck.Card;
import app.guidebox.deck.CardContent;
import app.guidebox.leitner.Schedule;

/**
 * A card as the library keeps it.
 *
 * @param num its row
 * @param deckNum its deck's row
 * @param position its place among the deck's cards
 * @param card what is shown: the learner's wording where there is one
 * @param written what the guide says
 * @param lapses how often it was known and then no more
 */
public record StoredCard(
    long num,
    long deckNum,
    int position,
    Card card,
    CardContent written,
    Schedule schedule,
    int lapses,
    Marks marks) {}
