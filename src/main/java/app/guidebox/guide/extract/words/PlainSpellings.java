package app.guidebox.guide.extract.words;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How words are spelled on a keyboard that lacks their letters: {@code Loesung}, {@code raspuns}.
 */
final class PlainSpellings {
  /** Shorter words without their marks are often other words. */
  private static final int MIN_LENGTH = 5;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final String LETTERS = "łđøıß";

  private static final String IN_ASCII = "ldois";

  private static final String UMLAUTS = "äöüß";

  private static final String[] TWO_LETTERS = {"ae", "oe", "ue", "ss"};

  private PlainSpellings() {}

  /** The words as written, and without the marks of their letters. */
  static Stream<String> of(String words) {
    if (!isMarked(words)) {
      return Stream.of(words);
    }
    var bare = new StringBuilder();
    var german = new StringBuilder();
    for (int from = 0; from < words.length(); ) {
      int space = words.indexOf(' ', from);
      int end = space < 0 ? words.length() : space + 1;
      String word = words.substring(from, end);
      bare.append(word.strip().length() < MIN_LENGTH ? word : withoutMarks(word));
      german.append(inTwoLetters(word));
      from = end;
    }
    return Stream.of(words, bare.toString(), german.toString()).distinct();
  }

  // In Latin or Greek, or with the Russian letter that is hardly ever written.
  private static boolean isMarked(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ((c > 0x7F && c < 0x400) || (c > 0x1E00 && c < 0x2000) || c == 'ё') {
        return true;
      }
    }
    return false;
  }

  private static String withoutMarks(String word) {
    var bare = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      bare.append(withoutMarks(word.charAt(i)));
    }
    return bare.toString();
  }

  private static String withoutMarks(char c) {
    int at = LETTERS.indexOf(c);
    if (at >= 0) {
      return IN_ASCII.substring(at, at + 1);
    }
    boolean kept = c > 0x400 && c < 0x1E00 && c != 'ё';
    String letter = String.valueOf(c);
    return kept
        ? letter
        : MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD)).replaceAll("");
  }

  private static String inTwoLetters(String word) {
    String german = word;
    for (int i = 0; i < TWO_LETTERS.length; i++) {
      german = german.replace(UMLAUTS.substring(i, i + 1), TWO_LETTERS[i]);
    }
    return german;
  }
}
