package app.guidebox.guide.extract.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line that holds several options, such as {@code A) rain B) snow C) hail}, into them. */
public final class OptionRow {
  /** Fewer letters in a row may be there by chance where only a full stop follows them. */
  private static final int MIN_ROW = 3;

  /** Between options in a line: {@code A: snow | B: rain}. */
  private static final String BAR = " | ";

  private static final Pattern BARS = Pattern.compile("\\s+\\|\\s+");

  private OptionRow() {}

  private static boolean areOptions(List<String> parts, int index) {
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean option =
          part.length() > 2
              && Character.toUpperCase(part.charAt(0)) == 'A' + index + i
              && ".):".indexOf(part.charAt(1)) >= 0;
      if (!option) {
        return false;
      }
    }
    return parts.size() > 1;
  }

  /**
   * The options of the line, what stands before the first of them first; the line itself if it
   * holds no more than one.
   *
   * @param index how many options stand before the line
   */
  public static List<String> cut(String line, int index) {
    if (line.contains(BAR)) {
      var parts = List.of(BARS.split(line.strip()));
      if (areOptions(parts, index)) {
        return parts;
      }
    }
    if (line.indexOf(')') < 0 && line.indexOf('.') < 0) {
      return List.of(line);
    }
    for (char first : new char[] {(char) ('A' + index), (char) ('a' + index)}) {
      for (char end : new char[] {')', '.'}) {
        var starts = starts(line, first, end);
        if (isRow(line, starts, end)) {
          return parts(line, starts);
        }
      }
    }
    return List.of(line);
  }

  /**
   * Whether options that follow one another in a text go on from line to line, so that one of them
   * begins in the middle of a line.
   */
  static boolean isWrapped(String text) {
    if (text.indexOf('\n') < 0 || text.length() < MIN_ROW * 2) {
      return false;
    }
    int first = start(text, 0);
    while (first < text.length() && "(*_".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    if (first + 1 >= text.length()
        || "Aa".indexOf(text.charAt(first)) < 0
        || ").".indexOf(text.charAt(first + 1)) < 0) {
      return false;
    }
    var starts = starts(text, text.charAt(first), text.charAt(first + 1));
    return starts.size() >= MIN_ROW
        && starts.getFirst() == 0
        && starts.stream().anyMatch(start -> isInside(text, start));
  }

  // Behind words in its line, and not only behind a sign such as an arrow.
  private static boolean isInside(String text, int start) {
    int line = text.lastIndexOf('\n', start) + 1;
    for (int i = line; i < start; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  // Where the options begin, one letter after the other.
  private static List<Integer> starts(String line, char first, char end) {
    List<Integer> starts = List.of();
    int at = 0;
    char letter = first;
    while (at >= 0) {
      at = line.indexOf(end, at + 1);
      if (at > 0 && line.charAt(at - 1) == letter && begins(line, at - 1)) {
        starts = starts.isEmpty() ? new ArrayList<>() : starts;
        starts.add(start(line, at - 1));
        letter++;
      }
    }
    return starts;
  }

  private static boolean begins(String line, int letter) {
    int start = start(line, letter);
    boolean after = letter + 2 < line.length();
    return after && (start == 0 || Character.isWhitespace(line.charAt(start - 1)));
  }

  // Brackets and emphasis open before the letter.
  private static int start(String line, int letter) {
    int at = letter;
    while (at > 0 && "(*_".indexOf(line.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static boolean isRow(String line, List<Integer> starts, char end) {
    if (starts.size() < 2) {
      return false;
    }
    boolean alone = line.substring(0, starts.getFirst()).isBlank();
    int gap = starts.get(1) - 2;
    boolean wide = line.charAt(starts.get(1) - 1) == '\t' || line.charAt(gap) == ' ';
    return starts.size() >= MIN_ROW || (alone && (end == ')' || wide));
  }

  // "a) rain ·", as the sign between the options in "a) rain · b) snow".
  private static String withoutSign(String part) {
    int last = part.length() - 1;
    boolean sign =
        last > 3 && "·•|/".indexOf(part.charAt(last)) >= 0 && part.charAt(last - 1) == ' ';
    return sign ? part.substring(0, last).strip() : part;
  }

  private static List<String> parts(String line, List<Integer> starts) {
    var parts = new ArrayList<String>();
    if (!line.substring(0, starts.getFirst()).isBlank()) {
      parts.add(line.substring(0, starts.getFirst()).strip());
    }
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
      parts.add(withoutSign(line.substring(starts.get(i), to).strip()));
    }
    return parts;
  }
}
