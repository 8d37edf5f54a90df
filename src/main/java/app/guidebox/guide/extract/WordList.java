package app.guidebox.guide.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Words in lower case that have one meaning in a guide. */
final class WordList {
  /** A power of two, some times the number of different beginnings. */
  private static final int BEGINNINGS = 1 << 13;

  private final Set<String> words;
  private final Set<String> openings = new HashSet<>();
  private final int longest;
  private final BitSet single = new BitSet();
  private final BitSet beginnings = new BitSet(BEGINNINGS);

  WordList(Set<String> words) {
    this.words = Set.copyOf(words);
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    for (String word : words) {
      beginnings.set(beginning(word.charAt(0), word.length() == 1 ? ' ' : word.charAt(1)));
      for (int space = word.indexOf(' '); space >= 0; space = word.indexOf(' ', space + 1)) {
        openings.add(word.substring(0, space));
      }
      if (word.length() == 1) {
        single.set(word.charAt(0));
      }
    }
  }

  private static int beginning(char first, char second) {
    char next = Character.isLetter(second) ? Character.toLowerCase(second) : ' ';
    return (Character.toLowerCase(first) * 31 + next) & (BEGINNINGS - 1);
  }

  /** How many characters the longest word has. */
  int longest() {
    return longest;
  }

  /** Whether the word, given in lower case, is one of these. */
  boolean contains(String word) {
    return words.contains(word);
  }

  /** Whether one of the words is longer and begins with this and a space. */
  boolean isOpening(String word) {
    return openings.contains(word);
  }

  /** Whether one of the words may begin there in the text; a quick look before a slow one. */
  boolean mayBeginAt(int at, String text) {
    if (at >= text.length()) {
      return false;
    }
    char first = text.charAt(at);
    char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    // Scripts without spaces put the next word right behind a word of one sign.
    return beginnings.get(beginning(first, second)) || (first > 0x7F && single.get(first));
  }

  /**
   * Whether one of the words may be what a heading says, numbers and signs around it apart; a quick
   * look before a slow one.
   */
  boolean mayBeSaidIn(String heading) {
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      if (c > 0x7F || c == '<') {
        return true;
      }
      if (Character.isLetter(c)) {
        return isInNumber(heading, i + 1) || isInNumber(heading, i + 2) || mayBeginAt(i, heading);
      }
    }
    return false;
  }

  // Letters may number a heading: "A. Words", "AB2. Words".
  private static boolean isInNumber(String text, int at) {
    return at >= text.length() || !Character.isLetter(text.charAt(at));
  }

  /** These words and the others. */
  WordList with(WordList... others) {
    var all = new HashSet<>(words);
    for (WordList other : others) {
      all.addAll(other.words);
    }
    return new WordList(all);
  }
}
