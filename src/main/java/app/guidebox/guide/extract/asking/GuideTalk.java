package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;

/** Questions that a guide asks of itself: {@code What does this chapter cover?} */
public final class GuideTalk {
  /** A longer question tells more than of the guide. */
  private static final int MAX_LENGTH = 100;

  private static final WordList FRAMES = Words.load("guide-talk");

  /** How guides and chapters name themselves. */
  private static final WordList NAMES = Words.load("guide-names-asked");

  /** Parts whose names may mean something else, unless it is asked what is learned in them. */
  private static final WordList PARTS = Words.load("guide-parts-asked");

  private GuideTalk() {}

  /** Whether the title, in plain text, asks about the guide in which it stands. */
  public static boolean is(String plain) {
    int at = 0;
    while (at < plain.length() && !Character.isLetter(plain.charAt(at))) {
      at++;
    }
    if (plain.length() > MAX_LENGTH || at == plain.length()) {
      return false;
    }
    String text = plain.replace('’', '\'');
    boolean wide = plain.charAt(at) > 0x7F || plain.charAt(at) == 'b' || plain.charAt(at) == 'B';
    if (wide && NAMES.mayBeginAt(at, text) && NAMES.endOf(at, text) > 0) {
      return true;
    }
    int end = FRAMES.mayBeginAt(at, text) ? FRAMES.endOf(at, text) : -1;
    if (end < 0 || end + 1 >= text.length() || text.charAt(end) != ' ') {
      return false;
    }
    return NAMES.endOf(end + 1, text) > 0
        || (teaches(text.substring(at, end)) && PARTS.endOf(end + 1, text) > 0);
  }

  // "What will you learn in", "Worum geht es in", "O que você vai aprender"
  private static boolean teaches(String frame) {
    return frame.indexOf(' ') != frame.lastIndexOf(' ');
  }
}
