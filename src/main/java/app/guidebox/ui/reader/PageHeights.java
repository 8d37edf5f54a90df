package app.guidebox.ui.reader;

import java.util.Arrays;
import java.util.List;

/**
 * How high each piece of the page is with its air above: measured where it was seen, guessed
 * elsewhere.
 */
final class PageHeights {
  private final double[] heights;
  private final boolean[] measured;

  PageHeights(List<PagePiece> pieces) {
    heights = pieces.stream().mapToDouble(PageHeights::guess).toArray();
    measured = new boolean[heights.length];
  }

  double of(int piece) {
    return heights[piece];
  }

  void measured(int piece, double height) {
    heights[piece] = height;
    measured[piece] = true;
  }

  boolean isMeasured(int piece) {
    return measured[piece];
  }

  /** Takes all heights as guesses again, after the page's width has changed. */
  void forget() {
    Arrays.fill(measured, false);
  }

  double total() {
    return above(heights.length);
  }

  /** How much page there is above a piece. */
  double above(int piece) {
    double sum = 0;
    for (int index = 0; index < piece; index++) {
      sum += heights[index];
    }
    return sum;
  }

  /** The piece at a distance from the page's top. */
  int pieceAt(double distance) {
    double bottom = 0;
    for (int piece = 0; piece < heights.length; piece++) {
      bottom += heights[piece];
      if (bottom > distance) {
        return piece;
      }
    }
    return heights.length - 1;
  }

  private static double guess(PagePiece piece) {
    return piece.gapAbove() + HeightGuess.of(piece.block());
  }
}
