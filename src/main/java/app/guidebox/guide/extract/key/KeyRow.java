package app.guidebox.guide.extract.key;

import app.guidebox.guide.extract.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a key that answers several questions: {@code 1-B, 2-C} or {@code 1-5 BACDA}. */
final class KeyRow {
  /** A longer line is no row of a key. */
  private static final int MAX_LENGTH = 2_000;

  private static final String GAP = "[\\s|,;/·、，；،؛]*+";

  /** Where to read on: {@code (ch. 4)}, {@code [2.3]}. */
  private static final String ASIDE =
      "(?:\\s?+`?\\[[^\\]\\[\\n]{1,20}\\]`?+(?!\\()|\\s?+\\([^()\\n]{1,20}\\))?+";

  private static final Pattern PAIR =
      Pattern.compile(
          GAP
              + "[(*_]*+(?:[QqPp]\\.?\\s?)?(\\p{Nd}{1,4})[*_]*+\\s*+[-.):=|：．、–—→]{1,2}\\s*+[(*_]*+((?:(?:[A-La-l]{1,5}|[А-Еа-е])(?:\\s?[,&+/]\\s?[A-La-lА-Еа-е](?![\\p{L}\\p{N}]))*+|True|False|TRUE|FALSE|T|F)(?![\\p{L}\\p{N}]))[)*_]*+(?![\\p{L}\\p{N}])"
              + ASIDE);
  private static final Pattern RANGE =
      Pattern.compile(
          GAP
              + "(\\d{1,4})\\s?[-–—~～]\\s?(\\d{1,4})\\s?[.:：]?\\s++((?:[A-L]\\s?+){2,20})(?![\\p{L}\\p{N}])");

  /** {@code 1-2, 2-2} or {@code 1. 2, 2. 2}: the places of the right options. */
  private static final Pattern PLACE =
      Pattern.compile(
          GAP
              + "[(*_]*+(\\d{1,4})[*_]*+(?:\\s?[-:=–—→]{1,2}\\s?|[.)]\\s)[(*_]*+([1-9])[)*_]*+(?![\\p{L}\\p{N}.-])");

  private KeyRow() {}

  /**
   * The letters by the numbers of their questions, in their order; empty if the line is not such a
   * row.
   */
  static Map<Integer, String> read(String line) {
    if (line.length() > MAX_LENGTH) {
      return Map.of();
    }
    var answers = read(line, PAIR.matcher(line));
    return answers.isEmpty() ? read(line, PLACE.matcher(line)) : answers;
  }

  private static Map<Integer, String> read(String line, Matcher pair) {
    var answers = new LinkedHashMap<Integer, String>();
    Matcher range = RANGE.matcher(line);
    int at = 0;
    while (at < line.length()) {
      if (range.region(at, line.length()).lookingAt() && addRange(range, answers)) {
        at = range.end();
      } else if (pair.region(at, line.length()).lookingAt()) {
        answers.put(Integer.valueOf(pair.group(1)), pair.group(2));
        at = pair.end();
      } else {
        break;
      }
    }
    boolean whole = !Words.hasLetterOrDigit(line.substring(at));
    return whole && answers.size() > 1 ? answers : Map.of();
  }

  private static boolean addRange(Matcher range, Map<Integer, String> answers) {
    String letters = range.group(3).replaceAll("\\s", "");
    int first = Integer.parseInt(range.group(1));
    if (Integer.parseInt(range.group(2)) - first + 1 != letters.length()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      answers.put(first + i, letters.substring(i, i + 1));
    }
    return true;
  }
}
