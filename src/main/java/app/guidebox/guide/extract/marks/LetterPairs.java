package app.guidebox.guide.extract.marks;

import app.guidebox.guide.Guide;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The letters by which guides in other languages mark questions and answers: {@code P:} and {@code
 * R:} for {@code Q:} and {@code A:}, with a number or without.
 *
 * <p>Words for the two sides of a card, such as {@code Front:} and {@code Back:}, are read alike.
 *
 * <p>A letter alone may mean anything, so they count only where one line follows the other, or both
 * stand in one.
 *
 * @param inLine how an answer's letter stands behind the question in the same line
 */
record LetterPairs(Optional<Pattern> question, Optional<Pattern> answer, String inLine) {
  private static final String EDGE = "(\\d{0,3}[*_]{0,3}\\s?[:：][*_]{0,3})";

  /**
   * Spanish and Portuguese, Italian, French, German, Russian and Ukrainian, Polish, Dutch, Turkish,
   * Vietnamese, Hebrew, Arabic.
   */
  private static final List<String> PAIRS =
      List.of("PR", "DR", "QR", "FA", "ВО", "ПВ", "PO", "VA", "SC", "HĐ", "שת", "سج");

  private static final String LETTERS = String.join("", PAIRS);

  /** The two sides of a card, by the words for them. */
  private static final List<List<String>> SIDES =
      List.of(
          List.of("Front", "Back"),
          List.of("Vorderseite", "Rückseite"),
          List.of("Anverso", "Reverso"),
          List.of("Frente", "Verso"),
          List.of("Recto", "Verso"),
          List.of("Fronte", "Retro"),
          List.of("Лицо", "Оборот"),
          List.of("正面", "背面"),
          List.of("表面", "裏面"),
          List.of("앞면", "뒷면"));

  private static final Set<String> SIDE_WORDS =
      SIDES.stream().flatMap(List::stream).collect(Collectors.toSet());

  /** With these the words begin. */
  private static final String SIDE_INITIALS = "FBVRAЛО正背表裏앞뒷";

  /** No word for a side is longer. */
  private static final int MAX_SIDE = 12;

  private static final int MIN_PAIRS = 2;

  /** Stands for a title that asks, above the letter of an answer. */
  private static final char TITLE = '#';

  private static final Pattern POINTED_QUESTION =
      Pattern.compile("^([*_]{0,3})Q(\\d{0,3})[.．](?=\\s)");
  private static final Pattern POINTED_ANSWER =
      Pattern.compile("^([*_]{0,3})A(\\d{0,3})[.．](?=\\s)");

  /** {@code R. Una cuerda}, {@code R.- Una cuerda} */
  private static final Pattern POINTED_REPLY =
      Pattern.compile("^([*_]{0,3})R(\\d{0,3})[.．]-?(?=[*_\\s])");

  /** {@code A. A rope} below {@code 1. What is a sheet}; the answer may be missing. */
  private static final Pattern BELOW_NUMBER =
      Pattern.compile("^([*_]{0,3})A(\\d{0,3})[.．](?=\\s|$)");

  private static final Pattern OPTION = Pattern.compile("[\\s*_-]*B[.．)）、]\\s");

  /** The pair that the guide uses, if any. */
  static LetterPairs of(Guide guide) {
    int[] counts = counts(guide.lines());
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] >= MIN_PAIRS) {
        String pair = PAIRS.get(i);
        return new LetterPairs(
            Optional.of(begin(pair.charAt(0))), Optional.of(begin(pair.charAt(1))), inLine(pair));
      }
    }
    int sides = sides(guide.lines());
    if (sides >= 0) {
      var words = SIDES.get(sides);
      return new LetterPairs(
          Optional.of(begin(words.getFirst())),
          Optional.of(begin(words.getLast())),
          " **" + words.getLast() + ":**");
    }
    if (pointed(guide.lines(), LetterPairs::isPointed) >= MIN_PAIRS) {
      return new LetterPairs(Optional.of(POINTED_QUESTION), Optional.of(POINTED_ANSWER), "");
    }
    if (pointed(guide.lines(), LetterPairs::isNumbered) >= MIN_PAIRS) {
      return new LetterPairs(Optional.empty(), Optional.of(BELOW_NUMBER), "");
    }
    return replies(guide.lines()) >= MIN_PAIRS
        ? new LetterPairs(Optional.empty(), Optional.of(POINTED_REPLY), "")
        : LearnedLabels.of(guide.lines());
  }

  // Lines that begin with "R." below one that asks; a name would follow the initial elsewhere.
  private static int replies(List<String> lines) {
    int replies = 0;
    String above = "";
    for (String line : lines) {
      boolean reply = isAmongFirst('R', line) && POINTED_REPLY.matcher(line).lookingAt();
      replies += reply && QuestionText.hasMark(above) ? 1 : 0;
      above = line.isBlank() ? above : line;
    }
    return replies;
  }

  // Whether only blanks and marks of lists and emphasis stand before the letter.
  private static boolean isAmongFirst(char letter, String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) <= ' ' || "*_-".indexOf(line.charAt(at)) >= 0)) {
      at++;
    }
    return at < line.length() && line.charAt(at) == letter;
  }

  private static boolean isPointed(String line) {
    return isAmongFirst('Q', line) && POINTED_QUESTION.matcher(line).find();
  }

  private static boolean isNumbered(String line) {
    return Character.isDigit(line.charAt(0)) && QuestionNumbers.isNumbered(line);
  }

  // "Q. …" or "1. …", then "A. …"; where a "B. …" stands anywhere the letters are those of options.
  private static int pointed(List<String> lines, Predicate<String> asks) {
    int pairs = 0;
    boolean asked = false;
    for (String line : lines) {
      if (isAmongFirst('B', line) && OPTION.matcher(line).lookingAt()) {
        return 0;
      }
      boolean answers = asked && isAmongFirst('A', line) && POINTED_ANSWER.matcher(line).find();
      pairs += answers ? 1 : 0;
      asked = line.isBlank() ? asked : asks.test(line);
    }
    return pairs;
  }

  private static Pattern begin(char letter) {
    return begin(String.valueOf(letter));
  }

  private static Pattern begin(String word) {
    return Pattern.compile("^([*_]{0,3})" + word + EDGE + "(?=\\s|$)");
  }

  // Which words label the two sides of cards, if any: "Front: …", and "Back: …" below it.
  private static int sides(List<String> lines) {
    var counts = new int[SIDES.size()];
    String asked = "";
    for (String line : lines) {
      String side = side(line);
      for (int i = 0; i < counts.length && !side.isEmpty(); i++) {
        boolean pair = SIDES.get(i).getFirst().equals(asked) && SIDES.get(i).getLast().equals(side);
        counts[i] += pair ? 1 : 0;
        if (counts[i] >= MIN_PAIRS) {
          return i;
        }
      }
      asked = side.isEmpty() ? asked : side;
    }
    return -1;
  }

  // The word for a side that by itself labels the line; empty if none does.
  private static String side(String line) {
    int at = 0;
    while (at < line.length() && isMark(line.charAt(at))) {
      at++;
    }
    if (at == line.length() || SIDE_INITIALS.indexOf(line.charAt(at)) < 0) {
      return "";
    }
    int end = at;
    while (end < line.length() && end - at <= MAX_SIDE && Character.isLetter(line.charAt(end))) {
      end++;
    }
    int colon = afterEmphasis(line, end);
    boolean labels = end > at && colon < line.length() && ":：".indexOf(line.charAt(colon)) >= 0;
    String word = labels ? line.substring(at, end) : "";
    return SIDE_WORDS.contains(word) ? word : "";
  }

  // How often an answer's line follows a question's, for each of the pairs.
  private static int[] counts(List<String> lines) {
    var counts = new int[PAIRS.size()];
    char asked = 0;
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("<")) {
        continue;
      }
      char letter = letter(line);
      for (int i = 0; i < counts.length && letter != 0; i++) {
        String pair = PAIRS.get(i);
        counts[i] += pair.charAt(0) == letter && line.contains(inLine(pair)) ? 1 : 0;
      }
      for (int i = 0; i < counts.length && letter != 0 && asked != 0; i++) {
        String pair = PAIRS.get(i);
        boolean answers = asked == pair.charAt(0) || asked == TITLE;
        counts[i] += answers && pair.charAt(1) == letter ? 1 : 0;
      }
      boolean title = letter == 0 && line.startsWith("#") && QuestionText.hasMark(line);
      asked = title ? TITLE : letter;
    }
    return counts;
  }

  // How an answer's letter stands behind the question in its line.
  private static String inLine(String pair) {
    return " **" + pair.charAt(1) + ":**";
  }

  // The letter that by itself labels the line, if it is one of the pairs'; 0 otherwise.
  private static char letter(String line) {
    int at = 0;
    while (at < line.length() && isMark(line.charAt(at))) {
      at++;
    }
    boolean small = at < line.length() && line.charAt(at) >= 'a' && line.charAt(at) <= 'z';
    if (small || at + 1 >= line.length() || LETTERS.indexOf(line.charAt(at)) < 0) {
      return 0;
    }
    int end = at + 1;
    while (end < line.length() && Character.isDigit(line.charAt(end))) {
      end++;
    }
    end = afterEmphasis(line, end);
    end += end < line.length() && line.charAt(end) == ' ' ? 1 : 0;
    if (end >= line.length() || line.charAt(end) != ':') {
      return 0;
    }
    end = afterEmphasis(line, end + 1);
    boolean ends = end < line.length() && Character.isWhitespace(line.charAt(end));
    return ends ? line.charAt(at) : 0;
  }

  private static boolean isMark(char c) {
    return Character.isWhitespace(c) || Character.isDigit(c) || ">*+_.)(-#".indexOf(c) >= 0;
  }

  private static int afterEmphasis(String line, int from) {
    int at = from;
    while (at < line.length() && at < from + 3 && "*_".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The text with the English letter in place of the guide's. */
  String translated(String text) {
    if (answer.isEmpty()) {
      return text;
    }
    String asked = question.map(begin -> replaced(text, begin, "Q")).orElse(text);
    return asked.equals(text)
        ? replaced(text, answer.get(), "A")
        : inLine.isEmpty() ? asked : asked.replace(inLine, " **A:**");
  }

  /** Whether the guide uses none. */
  boolean areNone() {
    return answer.isEmpty();
  }

  private String replaced(String text, Pattern begin, String letter) {
    Matcher found = begin.matcher(text);
    String colon = inLine.isEmpty() ? ":" : "";
    return found.find()
        ? found.group(1) + letter + found.group(2) + colon + text.substring(found.end())
        : text;
  }
}
