package app.guidebox.ui.markdown;

import app.guidebox.ui.markdown.Column.Entry;
import app.guidebox.ui.markdown.InlinePieces.Piece;
import app.guidebox.ui.markdown.InlinePieces.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/** Shows the beginning of a very long piece, with a link below it that brings more. */
final class LongPieces {
  private final PageMemory memory;

  LongPieces(PageMemory memory) {
    this.memory = memory;
  }

  /**
   * The node of a piece, cut short if it is longer than its limit.
   *
   * @param piece its identity
   * @param size how long it is, counted in {@code unit}
   * @param usual how much of it is shown at first
   * @param node makes the node of its beginning
   */
  Region of(Object piece, int size, int usual, String unit, IntFunction<Region> node) {
    int limit = memory.limit(piece, usual);
    return size <= limit ? node.apply(size) : new Shortened(piece, size, limit, unit, node);
  }

  static int letters(List<Piece> pieces) {
    return pieces.stream().mapToInt(piece -> piece.plainText().length()).sum();
  }

  static List<Piece> cut(List<Piece> pieces, int limit) {
    var kept = new ArrayList<Piece>();
    int room = limit;
    for (var piece : pieces) {
      int length = piece.plainText().length();
      if (length <= room) {
        kept.add(piece);
      } else if (piece instanceof Words words && room > 0) {
        kept.add(
            new Words(words.text().substring(0, room), words.styles(), words.code(), words.link()));
      }
      room = Math.max(0, room - length);
    }
    return kept;
  }

  /** How many letters the first lines have, with an upper bound for lines without end. */
  static int lettersOfLines(String text, int lines, int most) {
    int end = -1;
    for (int line = 0; line < lines; line++) {
      end = text.indexOf('\n', end + 1);
      if (end < 0 || end > most) {
        return most;
      }
    }
    return end;
  }

  private final class Shortened extends Column {
    private static final double GAP = 6;

    Shortened(Object piece, int size, int limit, String unit, IntFunction<Region> node) {
      var more = new Hyperlink("Show more (%,d of %,d %s are shown)".formatted(limit, size, unit));
      more.getStyleClass().add("show-more");
      super(List.of(new Entry(node.apply(limit), 0), new Entry(more, GAP)));
      more.setOnAction(
          _ -> {
            long next = (long) limit * PageLimits.GROWTH;
            memory.setLimit(piece, (int) Math.min(Integer.MAX_VALUE, next));
            replaceAll(List.of(new Entry(of(piece, size, limit, unit, node), 0)));
          });
    }
  }
}
