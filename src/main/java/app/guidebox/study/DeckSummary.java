package app.guidebox.study;

import app.guidebox.deck.Deck;
import java.util.List;

/**
 * A deck at a glance.
 *
 * @param guideFile its guide's file name; empty where it has no guide
 * @param newToday how many new cards a session of this deck alone brings today
 * @param due how many cards are due today, beyond the day's cap too
 * @param total how many cards it has, retired ones not counted
 * @param perBox how many cards lie in each box; the first number is of those not yet seen
 */
public record DeckSummary(
    Deck deck, String guideFile, int newToday, int due, int total, List<Integer> perBox) {
  public DeckSummary {
    perBox = List.copyOf(perBox);
  }
}
