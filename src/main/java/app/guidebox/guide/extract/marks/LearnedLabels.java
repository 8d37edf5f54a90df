package app.guidebox.guide.extract.marks;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The labels of questions and answers in a language that no list knows, learned from what the guide
 * does again and again: a label whose text asks, and right behind it another one.
 */
public final class LearnedLabels {
  /** Fewer pairs may be chance. */
  private static final int MIN_PAIRS = 3;

  /** So many in a hundred of each label's lines must belong to such pairs. */
  private static final int SHARE = 75;

  private static final int MAX_LABEL = 24;

  private static final int MIN_LABEL = 3;

  private static final String MARKS = " \t#*_>+-";

  private static final WordList OTHERS =
      Words.load("labels")
          .with(
              Words.EXPLANATION,
              Words.INTENTS,
              Words.WRONG_ANSWER,
              Words.DEFINITION,
              Words.load("metadata"),
              Words.load("options"),
              Words.load("question-facts"),
              Words.load("levels"));

  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Integer> asking = new HashMap<>();
  private final Map<Pair, Integer> pairs = new HashMap<>();

  private LearnedLabels() {}

  private record Pair(String question, String answer) {}

  /** The labels of the guide's lines; none if lists know them or nothing asks. */
  static LetterPairs of(List<String> lines) {
    var learned = new LearnedLabels();
    learned.learn(lines);
    return learned.pairs.entrySet().stream()
        .filter(entry -> learned.isHabit(entry.getKey(), entry.getValue()))
        .max(Map.Entry.comparingByValue())
        .map(entry -> labels(entry.getKey()))
        .orElseGet(() -> new LetterPairs(Optional.empty(), Optional.empty(), ""));
  }

  private static LetterPairs labels(Pair pair) {
    return new LetterPairs(
        Optional.of(begin(pair.question())),
        Optional.of(begin(pair.answer())),
        " **" + pair.answer() + ":**");
  }

  private static Pattern begin(String word) {
    return Pattern.compile(
        "^([*_]{0,3})" + Pattern.quote(word) + "(\\s?\\d{0,3}[*_]{0,3}\\s?[:：][*_]{0,3})(?=\\s|$)");
  }

  private void learn(List<String> guide) {
    String asked = "";
    for (String line : guide) {
      if (line.isBlank()) {
        continue;
      }
      String label = label(line);
      if (label.isEmpty()) {
        asked = line.startsWith("#") ? "" : asked;
        continue;
      }
      lines.merge(label, 1, Integer::sum);
      if (!asked.isEmpty() && !asked.equals(label)) {
        pairs.merge(new Pair(asked, label), 1, Integer::sum);
      }
      boolean asks = QuestionText.hasAnyMark(line) && QuestionText.hasMark(line);
      asking.merge(label, asks ? 1 : 0, Integer::sum);
      asked = asks ? label : "";
    }
  }

  private boolean isHabit(Pair pair, int count) {
    return count >= MIN_PAIRS
        && count * 100 >= SHARE * count(lines, pair.question())
        && count * 100 >= SHARE * count(lines, pair.answer())
        && count(asking, pair.answer()) * 100 <= (100 - SHARE) * count
        && !isKnown(pair)
        && !OTHERS.contains(Words.lower(pair.question()))
        && !OTHERS.contains(Words.lower(pair.answer()));
  }

  private static boolean isKnown(Pair pair) {
    return Label.of(pair.question() + ": ?", Words.QUESTION).isPresent()
        && AnswerLabel.of(pair.answer() + ": !").isPresent();
  }

  private static int count(Map<String, Integer> counts, String label) {
    return counts.getOrDefault(label, 0);
  }

  // The words before the colon, with a number or without; empty if none labels the line.
  private static String label(String line) {
    int from = 0;
    while (from < line.length() && MARKS.indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    int end = from;
    while (end < line.length() && end - from <= MAX_LABEL && isOfWord(line.charAt(end))) {
      end++;
    }
    int to = end;
    while (to < line.length() && to < end + 4 && Character.isDigit(line.charAt(to))) {
      to++;
    }
    while (to < line.length() && "*_ ".indexOf(line.charAt(to)) >= 0) {
      to++;
    }
    boolean labels = to < line.length() && ":：".indexOf(line.charAt(to)) >= 0;
    String label = labels ? line.substring(from, end).strip() : "";
    return isName(label) ? label : "";
  }

  // A capital begins it, in scripts that have any.
  private static boolean isName(String label) {
    if (label.length() < 2 || Character.isLowerCase(label.charAt(0))) {
      return false;
    }
    return label.length() >= MIN_LABEL || !Character.isUpperCase(label.charAt(0));
  }

  /** Whether the character may stand in a label of any script. */
  public static boolean isOfWord(int c) {
    int type = Character.getType(c);
    return c == ' '
        || c == '\''
        || Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
