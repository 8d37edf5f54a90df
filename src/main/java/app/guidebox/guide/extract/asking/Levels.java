package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.regex.Pattern;

/** What says how deep a question goes: {@code Remember}, {@code K2}, {@code Bloom: Apply}. */
public final class Levels {
  private static final WordList LEVELS = Words.load("levels");

  private static final WordList NAMES = Words.load("level-names");

  /** Levels and points in one pair of brackets are shorter. */
  private static final int MAX_LENGTH = 60;

  private static final Pattern SEPARATORS = Pattern.compile("[,;/|·•–—]|\\s-\\s");

  /** How long one may take: {@code 90s}, {@code ~2 min}. */
  private static final Pattern TIME =
      Pattern.compile(
          "[~≈]?\\s?\\d{1,3}\\s?(?:s|secs?|seconds|mins?|minutes|minuten|minutos|分钟|分鐘|秒|분|мин)\\.?");

  private Levels() {}

  /** Whether the text is one or more levels, with or without points: {@code Apply, 5 marks}. */
  public static boolean areAll(String text) {
    return !text.isBlank()
        && text.length() <= MAX_LENGTH
        && mayBegin(text)
        && SEPARATORS.splitAsStream(text).allMatch(part -> isOne(Words.lower(part).strip()));
  }

  // A quick look before a slow one.
  private static boolean mayBegin(String text) {
    return !Character.isLetter(text.charAt(0))
        || LEVELS.mayBeginAt(0, text)
        || NAMES.mayBeginAt(0, text);
  }

  private static boolean isOne(String part) {
    String level = part;
    int end = part.lastIndexOf(' ');
    if (end > 0 && isName(part.substring(0, end))) {
      level = part.substring(end + 1);
    }
    return LEVELS.contains(level)
        || isCounted(level, part)
        || QuestionText.isPoints(part)
        || TIME.matcher(part).matches();
  }

  // "Bloom's level 3"
  private static boolean isCounted(String level, String part) {
    return level.length() < part.length()
        && level.length() == 1
        && Character.isDigit(level.charAt(0));
  }

  private static boolean isName(String words) {
    return NAMES.contains(words.endsWith(":") ? words.substring(0, words.length() - 1) : words);
  }
}
