package app.guidebox.guide.extract.extent;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether two questions in a row may be two ways to ask for the answer below them. */
final class SharedAnswers {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

  /** With these a question refers to the one before it. */
  private static final Set<String> BACK =
      Set.of("it", "its", "they", "them", "their", "this", "these", "those");

  /** Words that stand in any question. */
  private static final Set<String> COMMON =
      Set.of(
          "about",
          "between",
          "difference",
          "differences",
          "different",
          "does",
          "example",
          "examples",
          "from",
          "have",
          "into",
          "make",
          "many",
          "mean",
          "more",
          "most",
          "need",
          "there",
          "type",
          "types",
          "used",
          "using",
          "uses",
          "with",
          "work",
          "would",
          "your",
          "diferencia",
          "diferencias",
          "diferença",
          "diferenças",
          "funciona",
          "significa",
          "unterschied",
          "zwischen",
          "différence",
          "entre",
          "такое",
          "разница",
          "между");

  private static final WordList ASKS = Words.load("asks");

  /** Words of fewer letters say little, save where they are names in capitals. */
  private static final int MIN_LETTERS = 4;

  /** Forms of a word begin alike. */
  private static final int STEM = 5;

  /** A demand of fewer words is a topic. */
  private static final int MIN_WORDS = 6;

  private SharedAnswers() {}

  /**
   * Whether the second refers to the first or speaks of the same, or the first asks nothing by
   * itself; what the titles above them say is common to all questions.
   */
  static boolean mayShare(String first, String second, List<String> path) {
    boolean marked = QuestionText.hasMark(first);
    boolean demands = !marked && QuestionText.begins(first) && Words.areAtLeast(MIN_WORDS, first);
    if (Words.isForeign(first) || (!demands && !marked)) {
      return true;
    }
    var said = stems(first);
    said.removeAll(stems(String.join(" ", path)));
    return (!demands && stems(second).stream().anyMatch(said::contains))
        || BETWEEN_WORDS.splitAsStream(Words.lower(second)).anyMatch(BACK::contains);
  }

  private static Set<String> stems(String text) {
    var stems = new HashSet<String>();
    for (String word : BETWEEN_WORDS.splitAsStream(text).toList()) {
      String lower = Words.lower(word);
      boolean name = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
      boolean says = name || word.length() >= MIN_LETTERS;
      if (says && !COMMON.contains(lower) && !ASKS.contains(lower)) {
        stems.add(lower.substring(0, Math.min(STEM, lower.length())));
      }
    }
    return stems;
  }
}
