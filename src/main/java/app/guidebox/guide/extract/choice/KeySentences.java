package app.guidebox.guide.extract.choice;

import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Optional;

/**
 * Sentences that tell the right option by its letter: {@code La respuesta correcta es la b)},
 * {@code …，故选A。}
 */
public final class KeySentences {
  private static final WordList BEGINNINGS = Words.load("key-sentences");

  /** What may stand before the letter. */
  private static final WordList NOUNS = Words.load("key-nouns");

  /** What stands behind the letter where nothing is told before it: {@code B ist richtig.} */
  private static final WordList ENDS = Words.load("key-sentence-ends");

  /** "the letter" or "la opción" */
  private static final int MAX_NOUNS = 2;

  /** The letter stands among so many characters. */
  private static final int MAX_BEGINNING = 60;

  /** A sentence that tells no more than the letter is shorter. */
  private static final int MAX_CLOSING = 60;

  private static final String MARKS = " *_`([{\"'“”«»„「:：—–-";
  private static final String BEHIND = " *_`)]}\"'“”«»」.。!！";
  private static final String SENTENCE_ENDS = ".。,，;；:：\n";

  /** Small letters that are words by themselves. */
  private static final String WORDS_BY_THEMSELVES = "aeA";

  private KeySentences() {}

  /** What stands from the letter on, in a row that begins with such a sentence. */
  public static Optional<String> told(String row) {
    int at = 0;
    while (at < row.length() && " *_>".indexOf(row.charAt(at)) >= 0) {
      at++;
    }
    int end = BEGINNINGS.mayBeginAt(at, row) ? BEGINNINGS.endOf(at, row) : -1;
    int letter = end >= 0 ? letter(row, end) : beforeEnd(row, at);
    return letter < 0 || letter > MAX_BEGINNING ? Optional.empty() : Optional.of(bare(row, letter));
  }

  // "A şıkkıdır" says no more than the letter.
  private static String bare(String row, int letter) {
    int next = skipped(row, letter + 1);
    return ENDS.endOf(next, row) > 0 ? row.substring(letter, letter + 1) : row.substring(letter);
  }

  // "Antwort c ist richtig", "B is correct"; -1 if the row is none of these.
  private static int beforeEnd(String row, int from) {
    boolean noun = NOUNS.mayBeginAt(from, row) && NOUNS.endOf(from, row) > 0;
    int letter = noun || isLoneLetter(row, from) ? letter(row, from) : -1;
    return letter >= 0 && ENDS.endOf(skipped(row, letter + 1), row) > 0 ? letter : -1;
  }

  /**
   * The letters that a sentence at the end of a line tells, in the last such line; may be empty.
   */
  public static String closing(String text) {
    int end = text.length();
    while (end > 0) {
      int line = text.lastIndexOf('\n', end - 1);
      String closing = last(text.substring(line + 1, end));
      if (!closing.isEmpty()) {
        return closing;
      }
      end = Math.max(0, line);
    }
    return "";
  }

  private static String last(String line) {
    int end = line.length();
    while (end > 0 && BEHIND.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean letter = end > 0 && isLetter(line.charAt(end - 1));
    for (int i = end - 1; letter && i >= 0 && end - i <= MAX_CLOSING; i--) {
      boolean begins = i == 0 || SENTENCE_ENDS.indexOf(line.charAt(i - 1)) >= 0;
      int from = i;
      while (begins && from < end && line.charAt(from) == ' ') {
        from++;
      }
      var told = begins ? told(line.substring(from, end)) : Optional.<String>empty();
      if (told.isPresent()) {
        return told.get();
      }
    }
    return "";
  }

  // Where the letter stands behind that place, words for an option before it; -1 if none does.
  private static int letter(String row, int from) {
    int at = skipped(row, from);
    for (int i = 0; i < MAX_NOUNS; i++) {
      int end = NOUNS.endOf(at, row);
      int next = end < 0 ? -1 : skipped(row, end);
      if (next < 0 || next >= row.length() || (isLone(row, at) && !leadsOn(row, next))) {
        break;
      }
      at = next;
    }
    return isLone(row, at) ? at : -1;
  }

  // "la a", "a letra b": what looks like a letter is an article where a noun or a letter follows.
  private static boolean leadsOn(String row, int at) {
    return isLone(row, at) || NOUNS.endOf(at, row) > 0;
  }

  private static int skipped(String row, int from) {
    int at = from;
    while (at < row.length() && MARKS.indexOf(row.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isLone(String row, int at) {
    if (!isLoneLetter(row, at)) {
      return false;
    }
    int end = at + 1;
    boolean word = WORDS_BY_THEMSELVES.indexOf(row.charAt(at)) >= 0;
    return !word
        || end + 1 >= row.length()
        || row.charAt(end) != ' '
        || !Character.isLowerCase(row.charAt(end + 1))
        || ENDS.standsAt(end + 1, row);
  }

  private static boolean isLoneLetter(String row, int at) {
    return at < row.length()
        && isLetter(row.charAt(at))
        && (at + 1 == row.length() || !isWordSign(row.charAt(at + 1)));
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'H') || (c >= 'a' && c <= 'h') || (c >= 'А' && c <= 'Е');
  }

  // Latin and Cyrillic letters go on with a word; other scripts do not.
  private static boolean isWordSign(char c) {
    return c == '\'' || c == '’' || Character.isDigit(c) || (c < '\u2e80' && Character.isLetter(c));
  }
}
