package app.guidebox.study;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.extract.Extractors;
import app.guidebox.guide.reader.GuideReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A guide's text in pieces, each the lines of one card or one line between cards, so that it is
 * known after any change to the text which card is which.
 */
record TrackedGuide(List<Piece> pieces) {
  /**
   * Some lines.
   *
   * @param card the number of the card that they make; {@link #NONE} for a line between cards
   */
  record Piece(List<String> lines, int card) {
    static final int NONE = -1;

    Piece {
      lines = List.copyOf(lines);
    }

    boolean isCard() {
      return card != NONE;
    }

    Piece with(List<String> other) {
      return new Piece(other, card);
    }
  }

  TrackedGuide {
    pieces = List.copyOf(pieces);
  }

  /** The guide of that text, its cards numbered in order from 0. */
  static TrackedGuide of(String text) {
    var lines = text.lines().toList();
    var cards = cardsIn(text);
    var pieces = new ArrayList<Piece>();
    int line = 0;
    for (int number = 0; number < cards.size(); number++) {
      var source = cards.get(number).source();
      for (; line < source.line() - 1; line++) {
        pieces.add(new Piece(List.of(lines.get(line)), Piece.NONE));
      }
      pieces.add(new Piece(lines.subList(line, source.endLine()), number));
      line = source.endLine();
    }
    for (; line < lines.size(); line++) {
      pieces.add(new Piece(List.of(lines.get(line)), Piece.NONE));
    }
    return new TrackedGuide(pieces);
  }

  private static List<CardContent> cardsIn(String text) {
    return new Extractors().extract(new GuideReader().read("guide.md", text)).cards();
  }

  String text() {
    var text = new StringBuilder();
    pieces.forEach(piece -> piece.lines().forEach(line -> text.append(line).append('\n')));
    return text.toString();
  }

  /** The numbers of the cards in their order. */
  List<Integer> numbers() {
    return pieces.stream().filter(Piece::isCard).map(Piece::card).toList();
  }

  /** The card whose lines hold each line of the text, by line from 1. */
  HashMap<Integer, Integer> cardAtLine() {
    var cards = new HashMap<Integer, Integer>();
    int line = 1;
    for (var piece : pieces) {
      for (int i = 0; i < piece.lines().size(); i++, line++) {
        if (piece.isCard()) {
          cards.put(line, piece.card());
        }
      }
    }
    return cards;
  }

  /** Whether a reader finds just the cards that the pieces say, each in its piece. */
  boolean isReadAsMeant() {
    var at = cardAtLine();
    var found = cardsIn(text()).stream().map(card -> at.get(card.source().line())).toList();
    return found.equals(numbers());
  }
}
