package app.guidebox.study;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardId;

/** What an import did to one card. */
public sealed interface CardChange {
  /** The card that was concerned. */
  CardId card();

  /** The guide has a card that was not there before. */
  record Added(CardId card, CardContent now) implements CardChange {}

  /** The card's text changed; its history is kept. */
  record Edited(CardId card, CardContent before, CardContent now) implements CardChange {
    /** Whether the answer is another one, so that the card comes soon and says so. */
    public boolean answerChanged() {
      return !ComparedText.isSameAnswer(before, now);
    }
  }

  /** The card stands in another place; its text is the same. */
  record Moved(CardId card, CardContent before, CardContent now) implements CardChange {}

  /** The card's text left the guide; its history is kept. */
  record Retired(CardId card, CardContent before) implements CardChange {}
}
