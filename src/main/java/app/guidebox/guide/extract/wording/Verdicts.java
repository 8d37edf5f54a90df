package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Words;
import java.util.regex.Pattern;

/** What a test or those who took it say of the answers, and not about the matter. */
public final class Verdicts {
  private static final String VERDICT = "This answer is ";
  private static final Pattern VERDICTS =
      Pattern.compile("(?m)^" + VERDICT + "(?:in)?correct\\.?$\n{0,2}");

  private static final String VOTES = "ommunity vote distribution";

  /** The title of the votes, each of them in a line of its own or all of them behind it. */
  private static final Pattern VOTED =
      Pattern.compile(
          "[*_]{0,2}[Cc]"
              + VOTES
              + "[*_]{0,2}:?(?:\\s{1,4}[A-H]{1,6}"
              + " \\(\\d{1,3}%\\)|\\s{1,4}Other|\\s{1,4}\\d{1,3}%){0,8}");

  /** What a bank of questions tells of each: {@code **Correct index:** 3}. */
  private static final Pattern FACTS =
      Pattern.compile(
          "(?im)^\\*\\*(?:correct index|correct option index|answer index|difficulty|difficulty"
              + " level|bloom level|question"
              + " id|dificultad|dificuldade|schwierigkeit|schwierigkeitsgrad|difficulté|difficoltà|сложность|складність|难度|難易度|난이도)[:：]\\*\\*[^\\n"
              + "]{0,60}(?:\\n"
              + "|\\z)");

  private static final String BALLOT = "\uD83D\uDDF3";

  /** A label and such a word are no longer. */
  private static final int MAX_LABELLED = 40;

  private Verdicts() {}

  /** Whether the text only says that one option is right or wrong: {@code A. True}. */
  public static boolean isOfOption(String text) {
    return text.length() > 3
        && ".)".indexOf(text.charAt(1)) >= 0
        && Truths.isOne(text.substring(2));
  }

  /**
   * Whether the text begins by saying in brackets whether an option is right: {@code (False) …}.
   */
  public static boolean judges(String text) {
    int close = text.startsWith("(") ? text.indexOf(')') : -1;
    return close > 1 && close <= MAX_LABELLED && Truths.isOne(text.substring(1, close));
  }

  /** Whether the text only says whether what stands above is true: {@code Key: False}. */
  public static boolean isLabelled(String text) {
    return text.length() <= MAX_LABELLED
        && Label.of(text, Words.CORRECT)
            .filter(label -> label.marked() && Truths.isOne(label.rest()))
            .isPresent();
  }

  /** The answer without them. */
  public static String without(String told) {
    String text = told.contains(VERDICT) ? VERDICTS.matcher(told).replaceAll("").strip() : told;
    text =
        text.contains(":**") || text.contains("：**")
            ? FACTS.matcher(text).replaceAll("").strip()
            : text;
    text = text.contains(VOTES) ? VOTED.matcher(text).replaceAll("").strip() : text;
    return text.contains(BALLOT) ? text.replaceAll("\\s?" + BALLOT + "\\x{FE0F}?", "") : text;
  }
}
