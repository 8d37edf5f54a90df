package app.guidebox.cli;

import app.guidebox.deck.CardId;

/** Reads arguments that several commands take. */
final class Arguments {
  private Arguments() {}

  static CardId cardId(String text) {
    try {
      return CardId.parse(text);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.unusable(
          "'%s' is not a card's id: 'guidebox due' lists the ids.".formatted(text));
    }
  }
}
