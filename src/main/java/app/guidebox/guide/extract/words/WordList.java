package app.guidebox.guide.extract.words;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Words in lower case that have one meaning in a guide. */
public final class WordList {
  /** So many places for each word let few others pass, and all lists stay in the cache. */
  private static final int PLACES = 32;

  /** Sets a small letter of ASCII apart from its capital. */
  private static final int CASE = 0x20;

  /** The first letter of the scripts that set no space between words. */
  private static final char WIDE = '\u2e80';

  private final Set<String> words;
  private final Set<String> openings = new HashSet<>();
  private final int longest;
  private final BitSet single = new BitSet();
  private final BitSet beginnings;
  private final int places;

  /** The words, each in the slot of its beginning, the longest first; a slot may hold others. */
  private final String[][] slots;

  /**
   * @param words in lower case
   */
  public WordList(Set<String> words) {
    this.words = Set.copyOf(words);
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    this.places = Integer.highestOneBit(words.size() * PLACES | PLACES);
    this.beginnings = new BitSet(places);
    for (String word : words) {
      beginnings.set(beginning(0, word));
      for (int space = word.indexOf(' '); space >= 0; space = word.indexOf(' ', space + 1)) {
        openings.add(word.substring(0, space));
      }
      if (word.length() == 1) {
        single.set(word.charAt(0));
      }
    }
    this.slots = new String[Integer.highestOneBit(words.size() * 2 + 1)][];
    var bySlot =
        words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(word -> slot(0, word)));
    bySlot.forEach((slot, sharing) -> slots[slot] = sharing.toArray(String[]::new));
  }

  private int slot(int at, String text) {
    return beginning(at, text) & (slots.length - 1);
  }

  // Of three letters, of two in scripts that put the next word right behind one.
  private int beginning(int at, String text) {
    char first = text.charAt(at);
    int begin = first > 0x7F ? Character.toLowerCase(first) : first | CASE;
    int second = letter(at + 1, text);
    int third = first > 0x7F || second == ' ' ? ' ' : letter(at + 2, text);
    return ((begin * 31 + second) * 31 + third) & (places - 1);
  }

  private static int letter(int at, String text) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    if (c > 0x7F) {
      return Character.isLetter(c) ? Character.toLowerCase(c) : ' ';
    }
    int small = c | CASE;
    return small >= 'a' && small <= 'z' ? small : ' ';
  }

  /** How many characters the longest word has. */
  public int longest() {
    return longest;
  }

  /** Whether the word, given in lower case, is one of these. */
  public boolean contains(String word) {
    return words.contains(word);
  }

  /** Whether one of the words is longer and begins with this and a space. */
  public boolean isOpening(String word) {
    return openings.contains(word);
  }

  /** Whether one of the words may begin there in the text; a quick look before a slow one. */
  public boolean mayBeginAt(int at, String text) {
    if (at >= text.length()) {
      return false;
    }
    char first = text.charAt(at);
    // Scripts without spaces put the next word right behind a word of one sign.
    return beginnings.get(beginning(at, text)) || (first > 0x7F && single.get(first));
  }

  /**
   * The longest of the words that stands there in the text, in letters of either case; empty if
   * none does.
   *
   * @param ends whether a word may end there
   */
  public String longestAt(int at, String text, IntPredicate ends) {
    if (at >= text.length()) {
      return "";
    }
    String[] slot = slots[slot(at, text)];
    for (int i = 0; slot != null && i < slot.length; i++) {
      String word = slot[i];
      int end = at + word.length();
      // Where a word may end is told sooner than whether it is that word.
      if (end <= text.length()
          && ends.test(end)
          && text.regionMatches(true, at, word, 0, word.length())) {
        return word;
      }
    }
    // Scripts without spaces put the next word right behind a word of one sign.
    boolean sign = single.get(text.charAt(at)) && ends.test(at + 1);
    return sign ? text.substring(at, at + 1) : "";
  }

  /** Whether one of the words stands there in the text, in letters of either case. */
  public boolean standsAt(int at, String text) {
    return !longestAt(at, text, end -> endsWord(end, text)).isEmpty();
  }

  /** Where the longest of the words that stand there ends; -1 if none does. */
  public int endOf(int at, String text) {
    int length =
        longestAt(at, text, end -> endsWord(end, text) || text.charAt(end - 1) >= WIDE).length();
    return length == 0 ? -1 : at + length;
  }

  // Scripts without spaces put the next word right behind one.
  private static boolean endsWord(int at, String text) {
    return at >= text.length()
        || !Character.isLetter(text.charAt(at))
        || Character.isIdeographic(text.codePointBefore(at));
  }

  /**
   * Whether one of the words may be what a heading says, numbers and signs around it apart; a quick
   * look before a slow one.
   */
  public boolean mayBeSaidIn(String heading) {
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      if (c > 0x7F || c == '<' || (Character.isDigit(c) && mayBeginAt(i, heading))) {
        return true;
      }
      if (Character.isLetter(c)) {
        return isInNumber(heading, i + 1) || isInNumber(heading, i + 2) || mayBeginAt(i, heading);
      }
    }
    return false;
  }

  /** Whether one of the words may begin any of the text's words; a quick look before a slow one. */
  public boolean mayStandIn(String text) {
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((begins || c > 0x7F) && mayBeginAt(i, text)) {
        return true;
      }
      begins = !Character.isLetter(c);
    }
    return false;
  }

  /** Whether one of the words stands anywhere in the text, in letters of either case. */
  public boolean standsIn(String text) {
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean may = begins || Character.isIdeographic(c);
      if (may && mayBeginAt(i, text) && standsAt(i, text)) {
        return true;
      }
      begins = !Character.isLetter(c);
    }
    return false;
  }

  // Letters may number a heading: "A. Words", "AB2. Words".
  private static boolean isInNumber(String text, int at) {
    return at >= text.length() || (!Character.isLetter(text.charAt(at)) && text.charAt(at) != ' ');
  }

  /** These words and the others. */
  public WordList with(WordList... others) {
    var all = new HashSet<>(words);
    for (WordList other : others) {
      all.addAll(other.words);
    }
    return new WordList(all);
  }
}
