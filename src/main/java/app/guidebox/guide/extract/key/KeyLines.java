package app.guidebox.guide.extract.key;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.KeySentences;
import app.guidebox.guide.extract.choice.LetteredText;
import app.guidebox.guide.extract.choice.OptionLetters;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key below its options that is told without a label: {@code -> d}, {@code (Answer: B)}, {@code
 * The correct answer is B.}, {@code ✅ B}.
 */
public final class KeyLines {
  /** A longer line says more than which option is right. */
  private static final int MAX_LENGTH = 400;

  /** Letters alone, with what sets them off, are shorter. */
  private static final int MAX_LETTERS = 40;

  /** So is a key that repeats its option. */
  private static final int MAX_FIRST = 120;

  /** {@code Therefore, the correct options}. */
  private static final int MAX_SUBJECT = 40;

  /** Options and what goes on with them take fewer rows. */
  private static final int MAX_ROWS = 60;

  private static final String LETTERS = "[A-Ha-h](?:\\s?(?:,|&|/|and)\\s?[A-Ha-h]){0,5}";

  private static final Pattern ARROW =
      Pattern.compile("[-=>→⇒➜]{0,3}[>→⇒➜]\\s*(?<letters>" + LETTERS + ")[.)]?");

  /** The whole line but for what encloses it. */
  private static final Pattern ENCLOSED =
      Pattern.compile("(?:\\[(.+)\\]|\\((.+)\\)|`(.+)`|\\|\\|(.+)\\|\\||>!(.+)!<)");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:[✅✔✓☑]\\x{FE0F}?|:white_check_mark:|:heavy_check_mark:|(?i:key)\\s?:)[*_\\s(\\[]*("
              + LETTERS
              + ")[*_)\\]]*(?:[.)]?|[.):]\\s.*)");

  private static final Pattern STRESSED =
      Pattern.compile("(\\*\\*|__)\\(?(?<letters>" + LETTERS + ")[.)]?\\1");

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i)(?:(?:so|hence|therefore|thus),? )?(?:the )?(?:(?:correct|right|best)"
              + " (?:answer|option|choice)|answer)s? (?:is|are)(?: options?|"
              + " letters?)?:?\\s+(?=[*_`(\\[\"]{0,3}(?:[A-H](?:[^\\p{L}'’]|$)|[1-9][.)] ))");

  /** What may stand behind the number of the right entry. */
  private static final Pattern END = Pattern.compile("[.)*_\\s]*");

  /** Elsewhere these words name what a program puts out. */
  private static final WordList REPLIES = Words.load("responses");

  /** Elsewhere they title all keys. */
  private static final WordList TITLES = Words.load("answer-keys");

  private KeyLines() {}

  /** Labels such keys among the rows of a paragraph as answers, below options in it or above it. */
  public static void translate(String[] rows, List<Unit> above) {
    boolean labelled = rows[0].length() <= MAX_FIRST && rows[0].indexOf(':') > 0;
    rows[0] = labelled ? translated(rows[0], above) : rows[0];
    for (int i = 2; i < rows.length; i++) {
      var key = key(rows[i]);
      if (key.isPresent() && hasOptions(rows, i)) {
        rows[i] = key.get();
      }
    }
  }

  /** The line labelled as an answer, if it is such a key and the unit above it holds options. */
  public static String translated(String line, List<Unit> above) {
    return above.isEmpty()
        ? line
        : key(line)
            .filter(key -> areOptions(above) || repeatsEntry(key, above.getLast()))
            .or(() -> numbered(line, above.getLast()))
            .orElse(line);
  }

  // "Answer 3." below a list with three entries or more, none of which asks.
  private static Optional<String> numbered(String line, Unit above) {
    boolean may = line.length() <= MAX_LETTERS && Words.hasDigit(line);
    return may && above.block() instanceof Block.ListBlock list && list.numbered()
        ? Label.of(line, Words.ANSWER)
            .filter(label -> END.matcher(label.rest()).matches())
            .map(Label::number)
            .filter(number -> isEntry(number, list))
            .map(number -> "Answer: " + number)
        : Optional.empty();
  }

  private static boolean isEntry(String number, Block.ListBlock list) {
    int entry = number.isEmpty() || number.length() > 2 ? 0 : Integer.parseInt(number);
    return entry > 0
        && entry <= list.items().size()
        && list.items().stream()
            .flatMap(item -> item.firstText().stream())
            .noneMatch(text -> QuestionText.hasMark(text) || Demands.begin(text));
  }

  /** The title labelled as an answer if it is such a key: {@code #### Key: b}. */
  public static String titled(String title, List<Unit> above) {
    boolean near = title.length() <= MAX_LETTERS && title.indexOf(':') > 0;
    return near ? translated(title, above) : title;
  }

  // "Answer: **2. Rain**." below a list whose second entry says so.
  private static boolean repeatsEntry(String key, Unit above) {
    return above.block() instanceof Block.ListBlock list
        && list.numbered()
        && Label.of(key, Words.ANSWER)
            .filter(label -> Options.namesEntry(label.rest(), above))
            .isPresent();
  }

  /** Whether the row below options is such a key. */
  public static boolean isKey(String row) {
    return key(row).isPresent();
  }

  /** Whether the last of the units holds options, or the last several of them do. */
  static boolean areOptions(List<Unit> units) {
    int last = units.size() - 1;
    boolean several =
        last > 0 && Options.isLettered(units.get(last)) && Options.isLettered(units.get(last - 1));
    return several || Options.among(List.of(units.get(last))).isPresent();
  }

  private static boolean hasOptions(String[] rows, int before) {
    for (int i = before - 2; i >= Math.max(0, before - MAX_ROWS); i--) {
      if (OptionLetters.begin(rows[i], rows[i + 1])) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> key(String written) {
    if (written.isBlank() || written.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String row = withoutReply(written.strip());
    return switch (row.isEmpty() ? ' ' : row.charAt(0)) {
      case '-', '=', '>', '→', '⇒', '➜' -> whole(ARROW, row).or(() -> enclosed(row));
      case '✅', '✔', '✓', '☑', ':' -> signed(row);
      case 'K', 'k' -> signed(row).or(() -> told(row)).or(() -> unknown(row));
      case '[', '(', '`', '|' -> enclosed(row);
      case '*', '_' ->
          whole(STRESSED, row)
              .or(() -> said(withoutEmphasis(row)))
              .or(() -> told(row))
              .or(() -> unknown(row));
      default -> said(row).or(() -> told(row)).or(() -> unknown(row));
    };
  }

  // "**Response:** The correct answer is C."
  private static String withoutReply(String row) {
    return row.indexOf(':') < 0
        ? row
        : Label.of(row, REPLIES).filter(Label::marked).map(Label::rest).orElse(row);
  }

  // "Die richtige Antwort ist b."
  private static Optional<String> told(String row) {
    return KeySentences.told(row).map(told -> "Answer: " + Emphasis.balanced(told));
  }

  // "Vastus: B"
  private static Optional<String> unknown(String row) {
    String letters = row.length() <= MAX_LETTERS ? UnknownKeys.letters(row) : "";
    return letters.isEmpty() ? titled(row) : Optional.of("Answer: " + letters);
  }

  // "Answer key: c. rain", as others name a whole sheet of keys.
  private static Optional<String> titled(String row) {
    return row.indexOf(':') > 0 || row.indexOf('：') > 0
        ? Label.of(row, TITLES)
            .filter(Label::marked)
            .map(Label::rest)
            .filter(rest -> OptionLetters.mayBegin(rest, 0) && rest.indexOf(',') != 1)
            .filter(rest -> LetteredText.of(rest).isPresent())
            .map(rest -> "Answer: " + rest)
        : Optional.empty();
  }

  private static String withoutEmphasis(String row) {
    int at = 0;
    while (at < row.length() && "*_".indexOf(row.charAt(at)) >= 0) {
      at++;
    }
    return row.substring(at);
  }

  private static Optional<String> whole(Pattern form, String row) {
    Matcher key = form.matcher(row);
    return row.length() <= MAX_LETTERS && key.matches()
        ? Optional.of("Answer: " + key.group("letters"))
        : Optional.empty();
  }

  private static Optional<String> signed(String row) {
    Matcher signed = SIGNED.matcher(row);
    return signed.matches()
        ? Optional.of("Answer: " + row.substring(signed.start(1)))
        : Optional.empty();
  }

  private static Optional<String> enclosed(String row) {
    return ENCLOSED.matcher(row).matches()
        ? enclosedKey(row.replaceAll("^\\W+|[\\])`|!<]+$", ""))
        : Optional.empty();
  }

  private static Optional<String> said(String row) {
    int verb = row.indexOf(" is ");
    verb = verb < 0 ? row.indexOf(" are ") : verb;
    if (verb < 0 || verb > MAX_SUBJECT) {
      return Optional.empty();
    }
    Matcher sentence = SENTENCE.matcher(row);
    return sentence.lookingAt()
        ? Optional.of("Answer: " + Emphasis.balanced(row.substring(sentence.end())))
        : Optional.empty();
  }

  private static Optional<String> enclosedKey(String inside) {
    if (inside.matches(LETTERS)) {
      return Optional.of("Answer: " + inside);
    }
    return AnswerLabel.begins(inside) ? Optional.of(inside) : Optional.empty();
  }
}
