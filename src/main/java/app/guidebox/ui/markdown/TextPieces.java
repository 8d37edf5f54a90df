package app.guidebox.ui.markdown;

import app.guidebox.diagram.picture.Emoji;
import app.guidebox.ui.LineBreaking;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into pieces that are laid out each by itself.
 *
 * <p>JavaFX 26 breaks lines wrongly within a run of letters that need shaping (Arabic, Hebrew,
 * Devanagari, Thai, combining accents, joined emoji): lines get too long or repeat their end, and
 * right-to-left ones throw {@code ArrayIndexOutOfBoundsException}. A run that never has to be
 * broken is laid out well, so each word becomes one. Text that needs no shaping stays whole. An
 * emoji is a piece of its own, for it is set in a face of its own.
 */
final class TextPieces {
  /** Longer than any word of prose, shorter than any line; only addresses and the like are cut. */
  private static final int LONGEST = 24;

  private TextPieces() {}

  static List<String> of(String text) {
    if (LineBreaking.isSafe(text) && !Emoji.mayBeIn(text)) {
      return List.of(text);
    }
    var pieces = new ArrayList<String>();
    for (var part : Emoji.parts(text)) {
      if (LineBreaking.isSafe(part) || Emoji.isOne(part)) {
        pieces.add(part);
      } else {
        cut(part, BreakIterator.getLineInstance(Locale.ROOT))
            .forEach(word -> addWithoutMarks(word, pieces));
      }
    }
    return pieces;
  }

  /** Whether a piece is a mark that only steers the text around it, for which fonts have a box. */
  static boolean isMark(String piece) {
    return !piece.isEmpty()
        && piece.length() == Character.charCount(piece.codePointAt(0))
        && isMark(piece.codePointAt(0));
  }

  /** Whether a piece has letters of a script that the bundled faces lack. */
  static boolean isForeign(String piece) {
    return piece.codePoints().anyMatch(LineBreaking::isForeign);
  }

  private static void addWithoutMarks(String word, List<String> pieces) {
    int start = 0;
    for (int index = 0; index < word.length(); ) {
      int letter = word.codePointAt(index);
      int next = index + Character.charCount(letter);
      if (isMark(letter)) {
        addShort(word.substring(start, index), pieces);
        pieces.add(word.substring(index, next));
        start = next;
      }
      index = next;
    }
    addShort(word.substring(start), pieces);
  }

  private static void addShort(String word, List<String> pieces) {
    if (word.length() <= LONGEST) {
      if (!word.isEmpty()) {
        pieces.add(word);
      }
      return;
    }
    var part = new StringBuilder();
    for (var letter : cut(word, BreakIterator.getCharacterInstance(Locale.ROOT))) {
      if (part.length() + letter.length() > LONGEST && !part.isEmpty()) {
        pieces.add(part.toString());
        part.setLength(0);
      }
      part.append(letter);
    }
    pieces.add(part.toString());
  }

  private static List<String> cut(String text, BreakIterator places) {
    var parts = new ArrayList<String>();
    places.setText(text);
    int start = places.first();
    for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
      parts.add(text.substring(start, end));
      start = end;
    }
    return parts;
  }

  private static boolean isMark(int letter) {
    return Emoji.isModifier(letter)
        || letter == 0x200C
        || letter == 0x200E
        || letter == 0x200F
        || isBetween(letter, 0x202A, 0x202E)
        || isBetween(letter, 0x2060, 0x206F)
        || letter == 0xFEFF;
  }

  private static boolean isBetween(int letter, int first, int last) {
    return first <= letter && letter <= last;
  }
}
