package app.guidebox.guide.extract.verb;

import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Arrays;
import java.util.Set;

/**
 * Texts below a title that say what it names, without an article or a subject: {@code Rope that
 * trims a sail}, {@code Controls the boom}, {@code Used to hoist a sail}.
 */
public final class Glosses {
  private static final Set<String> RELATIVES =
      Set.of("that", "which", "who", "for", "of", "where", "as");

  private static final Set<String> PURPOSES =
      Set.of("used", "designed", "intended", "meant", "created", "built");

  private static final Set<String> TO = Set.of("to", "for", "when", "by", "in", "as", "using");

  /** With these no name of a kind begins. */
  private static final WordList OTHERS = Words.load("no-kinds");

  /** With these a text points at something instead of saying what it is. */
  private static final Set<String> POINTING =
      Set.of("this", "these", "that", "those", "here", "there", "you", "we", "i", "see", "note");

  /** Behind these a verb in its first word has its object. */
  private static final Set<String> OBJECTS =
      Set.of("a", "an", "the", "how", "what", "whether", "any", "all", "each", "multiple", "one");

  /** With these a text begins that says how something is done. */
  private static final Set<String> MEANS =
      Set.of(
          "using",
          "getting",
          "considering",
          "depending",
          "according",
          "assuming",
          "following",
          "looking",
          "starting",
          "going",
          "being",
          "having",
          "during",
          "regarding");

  private static final Set<String> NAMED = Set.of("known", "called", "referred", "named", "termed");

  /** With these in it a text is a sentence. */
  private static final WordList FINITE = Words.load("finite-words");

  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "your", "his", "its", "their", "all", "this", "these");

  private static final int MIN_WORDS = 4;

  /** A verb of one form has more letters. */
  private static final int MIN_VERB = 5;

  /** A name of a kind has no more words before what sets it apart. */
  private static final int MAX_KIND = 8;

  /** No longer text is looked at. */
  private static final int MAX_HEAD = 160;

  private Glosses() {}

  /** Whether the text is one by its first words. */
  public static boolean is(String text) {
    if (text.isEmpty() || !Words.isLatin(text.charAt(0)) || !Words.areAtLeast(MIN_WORDS, text)) {
      return false;
    }
    if (DefiningVerbs.beginsWithKind(text) || DefiningVerbs.beginsWithVerb(text)) {
      return true;
    }
    String[] words = words(text);
    return tells(words)
        || ("also".equals(words[0]) && NAMED.contains(words[1]))
        || (words[0].length() <= 2 && ARTICLES.contains(words[0]) && hasNoVerb(words))
        || (!OTHERS.contains(words[0]) && !ARTICLES.contains(words[1]) && isKind(words));
  }

  /** Whether the text goes on with a verb: {@code Controls the boom}, {@code Used to trim …}. */
  public static boolean tells(String text) {
    return Words.areAtLeast(MIN_WORDS, text) && tells(words(text));
  }

  private static boolean tells(String[] words) {
    return isVerb(words) || (PURPOSES.contains(words[0]) && TO.contains(words[1]));
  }

  private static String[] words(String text) {
    return Words.lower(text.substring(0, Math.min(text.length(), MAX_HEAD))).split("\\s+");
  }

  /** Whether the text speaks of itself or to the reader. */
  public static boolean isPointing(String text) {
    int space = text.indexOf(' ');
    return space > 0 && POINTING.contains(Words.lower(text.substring(0, space)));
  }

  /** Whether the text is no more than a name of a kind: {@code Running rope}. */
  public static boolean isKind(String text) {
    String[] words = Words.lower(text).split("\\s+");
    return words.length >= 2
        && words.length < MIN_WORDS
        && !OTHERS.contains(words[0])
        && Arrays.stream(words).allMatch(word -> isWord(word) && !FINITE.contains(word));
  }

  // "Controls the boom", "Reducing the sail"
  private static boolean isVerb(String[] words) {
    boolean object = OBJECTS.contains(words[1]);
    boolean third =
        words[0].endsWith("s") && !words[0].endsWith("ss") && words[0].length() >= MIN_VERB;
    return (third && (object || DefiningVerbs.TOLD.contains(words[0])))
        || (object && words[0].endsWith("ing") && !MEANS.contains(words[0]) && hasNoVerb(words));
  }

  // "A light sail for weak winds."
  private static boolean hasNoVerb(String[] words) {
    return Arrays.stream(words).noneMatch(FINITE::contains);
  }

  // "Rope that …", "Fully battened sail for …"
  private static boolean isKind(String[] words) {
    if (!isWord(words[0])) {
      return false;
    }
    for (int i = 1; i < Math.min(words.length - 1, MAX_KIND); i++) {
      if (RELATIVES.contains(words[i])) {
        return true;
      }
      if (FINITE.contains(words[i]) || !isWord(words[i])) {
        return false;
      }
    }
    return false;
  }

  private static boolean isWord(String word) {
    return word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-()/'’\"".indexOf(c) >= 0);
  }
}
