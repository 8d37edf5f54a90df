package app.guidebox.guide.extract.choice;

import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Reads which options an answer repeats: in its first lines, or one behind another in the first.
 */
final class AnswerTexts {
  /** An answer that goes on longer in one line repeats no options. */
  private static final int MAX_ROW = 1_000;

  private static final Set<String> JOINTS =
      Set.of("and", "und", "y", "e", "et", "и", "та", "i", "ve", "và", "dan", "en");

  private static final String TICK = "- [x] ";

  private AnswerTexts() {}

  /** The indexes of the options whose text is repeated; empty if anything else is said first. */
  static Set<Integer> repeated(String answer, List<Choice> choices) {
    var found = new TreeSet<Integer>();
    var options = choices.stream().map(choice -> comparable(choice.text())).toList();
    var rows = answer.lines().filter(row -> !row.isBlank()).limit(choices.size() + 1L).toList();
    var marked = marked(rows, choices);
    if (!marked.isEmpty()) {
      return marked;
    }
    var ticked = answer.contains(TICK) ? ticked(answer, options) : Set.<Integer>of();
    if (!ticked.isEmpty()) {
      return ticked;
    }
    for (String row : rows) {
      String bare = RightMarks.choice("", withoutBullet(row)).text();
      var repeated = alike(row, inRow(comparable(bare), options, choices), choices);
      if (repeated.isEmpty() && bare.endsWith(")") && bare.indexOf(" (") > 0) {
        String named = bare.substring(0, bare.indexOf(" ("));
        repeated = alike(row, inRow(comparable(named), options, choices), choices);
      }
      if (repeated.isEmpty()) {
        break;
      }
      found.addAll(repeated);
    }
    if (found.isEmpty()) {
      int whole = options.indexOf(comparable(answer));
      whole = whole < 0 ? inBold(answer, options) : whole;
      return whole < 0 || options.get(whole).isEmpty() ? Set.of() : Set.of(whole);
    }
    return found;
  }

  // "**Hail** is right: …" begins with the option.
  private static int inBold(String answer, List<String> options) {
    int close = answer.startsWith("**") ? answer.indexOf("**", 2) : -1;
    return close < 0 ? -1 : options.indexOf(comparable(answer.substring(2, close)));
  }

  private static String withoutBullet(String row) {
    return row.startsWith("- ") && !row.startsWith(TICK) ? row.substring(2) : row;
  }

  // The options again, the right ones with a tick in their boxes.
  private static Set<Integer> ticked(String answer, List<String> options) {
    var found = new TreeSet<Integer>();
    for (String row : answer.lines().filter(row -> row.startsWith(TICK)).toList()) {
      int at = options.indexOf(comparable(row.substring(TICK.length())));
      if (at < 0) {
        return Set.of();
      }
      found.add(at);
    }
    return found;
  }

  /** Whether the answer is all letters, one in each row, the right ones with a mark. */
  static boolean marksLetters(String answer, List<Choice> choices) {
    return !marked(answer.lines().limit(choices.size()).toList(), choices).isEmpty();
  }

  // "- A", "- B - Correct", "- C": all letters, the right ones with a mark.
  private static Set<Integer> marked(List<String> rows, List<Choice> choices) {
    var found = new TreeSet<Integer>();
    var letters = choices.stream().map(choice -> Words.lower(choice.letter())).toList();
    if (rows.size() < choices.size() || choices.size() < 2 || letters.contains("")) {
      return found;
    }
    for (String row : rows.subList(0, choices.size())) {
      var choice = RightMarks.choice("", row);
      int at = letters.indexOf(comparable(choice.text()));
      if (at < 0) {
        return Set.of();
      }
      if (choice.marked()) {
        found.add(at);
      }
    }
    return found;
  }

  // "# reef" and "## reef" differ only by their signs.
  private static Set<Integer> alike(String row, Set<Integer> found, List<Choice> choices) {
    var exact = new TreeSet<Integer>();
    for (int i : found) {
      if (choices.get(i).text().strip().equals(row.strip())) {
        exact.add(i);
      }
    }
    return exact.isEmpty() ? found : exact;
  }

  // With its letter only one is meant; without letters all that say the same.
  private static Set<Integer> inRow(String row, List<String> options, List<Choice> choices) {
    var found = new TreeSet<Integer>();
    for (int i = 0; i < options.size() && !row.isEmpty(); i++) {
      if (row.equals(Words.lower(choices.get(i).letter()) + " " + options.get(i))) {
        return Set.of(i);
      }
      if (row.equals(options.get(i))) {
        found.add(i);
      }
    }
    return found.isEmpty() && row.length() <= MAX_ROW ? joined(row, options, choices) : found;
  }

  // "B) rain and D) snow" as well.
  private static Set<Integer> joined(String row, List<String> options, List<Choice> choices) {
    var found = joined(row, options);
    if (!found.isEmpty() || row.length() < 2 || row.charAt(1) != ' ') {
      return found;
    }
    var lettered =
        IntStream.range(0, options.size())
            .mapToObj(i -> Words.lower(choices.get(i).letter()) + " " + options.get(i))
            .toList();
    return joined(row, lettered);
  }

  // "Rain, hail and snow", whatever the options themselves hold.
  private static Set<Integer> joined(String row, List<String> options) {
    var found = new TreeSet<Integer>();
    int at = 0;
    while (at < row.length()) {
      int longest = longestAt(row, at, options, found);
      if (longest >= 0) {
        found.add(longest);
        at += options.get(longest).length() + 1;
      } else {
        int end = row.indexOf(' ', at);
        if (end < 0 || found.isEmpty() || !JOINTS.contains(row.substring(at, end))) {
          return Set.of();
        }
        at = end + 1;
      }
    }
    return found.size() > 1 ? found : Set.of();
  }

  private static int longestAt(String row, int at, List<String> options, Set<Integer> used) {
    int longest = -1;
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      int end = at + option.length();
      boolean here =
          !option.isEmpty()
              && row.startsWith(option, at)
              && (end == row.length() || row.charAt(end) == ' ');
      if (here
          && !used.contains(i)
          && (longest < 0 || option.length() > options.get(longest).length())) {
        longest = i;
      }
    }
    return longest;
  }

  /** The text in lower case, without marks and with single blanks. */
  static String comparable(String markdown) {
    String plain = Plain.of(markdown);
    var text = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c <= ' ' || isPunctuation(c)) {
        gap = !text.isEmpty();
      } else {
        if (gap) {
          text.append(' ');
          gap = false;
        }
        text.append(c);
      }
    }
    return Words.lower(text.toString()).strip();
  }

  private static boolean isPunctuation(char c) {
    return c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
