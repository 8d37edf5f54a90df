package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;

/**
 * Lines that only ask the reader to wait before the answer: {@code *Think before you scroll …*}.
 */
public final class Pauses {
  private static final WordList WORDS = Words.load("pauses");

  private static final String SET_OFF = "*_(（[>";

  /** A longer line tells more. */
  private static final int MAX_LENGTH = 100;

  /** Marks and signs before the first word are fewer. */
  private static final int MAX_MARKS = 6;

  private Pauses() {}

  /** Whether the text is one such line, set off from what stands around it. */
  public static boolean isOne(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH || !isSetOff(text.codePointAt(0))) {
      return false;
    }
    int at = 1;
    while (at < text.length() && at < MAX_MARKS && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.indexOf('\n') < 0 && !QuestionText.hasAnyMark(text) && WORDS.standsAt(at, text);
  }

  private static boolean isSetOff(int first) {
    return SET_OFF.indexOf(first) >= 0
        || (first > 0x7F && Character.getType(first) == Character.OTHER_SYMBOL);
  }
}
