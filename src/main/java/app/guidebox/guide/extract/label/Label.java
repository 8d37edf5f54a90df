package app.guidebox.guide.extract.label;

import app.guidebox.guide.extract.words.WordList;
import java.util.Optional;

/**
 * A label at the beginning of text, such as {@code **Question 3:**} or {@code A:}.
 *
 * @param word the label's word, in lower case
 * @param number the digits that follow the word; empty if there are none
 * @param rest the text after the label, with the label's own emphasis taken off
 * @param marked whether the label is set off by a colon or the like, or by emphasis
 */
public record Label(String word, String number, String rest, boolean marked) {
  /** The label that the text begins with, if its word is one of these. */
  public static Optional<Label> of(String text, WordList words) {
    return words.mayBeginAt(wordStart(text), text)
        ? new LabelReader(text).label(words)
        : Optional.empty();
  }

  private static int wordStart(String text) {
    int at = decorationEnd(text, 0);
    int behind = LabelHeads.after(text, at);
    return behind == at ? at : decorationEnd(text, behind);
  }

  private static int decorationEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isPlain(text.charAt(at))) {
      int c = text.codePointAt(at);
      if (!LabelReader.isDecoration(c) && LabelReader.EMPHASIS.indexOf(c) < 0) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  // A quick look before a slow one.
  private static boolean isPlain(char c) {
    return c > ' ' && c <= 0x7F && c != '>' && c != '*' && c != '_';
  }
}
