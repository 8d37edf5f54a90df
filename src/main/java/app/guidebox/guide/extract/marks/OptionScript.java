package app.guidebox.guide.extract.marks;

import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The letters or circled numbers before options other than Latin and Cyrillic letters: {@code ①},
 * {@code ア}, {@code ب)}, {@code β.}, {@code iv)}.
 *
 * <p>Answers are listed with them as well, so they count only where a key below or at the end names
 * them, or where all the guide's rows of them are alike.
 *
 * @param script the letters in their order; empty if the guide uses none
 * @param rows the guide's rows of options
 * @param keys the guide's lines that name options in a key at its end
 * @param pairs a number and its letters in such a key
 */
record OptionScript(ScriptLetters script, Set<String> rows, Set<String> keys, Pattern pairs) {
  private static final OptionScript USUAL =
      new OptionScript(ScriptLetters.NONE, Set.of(), Set.of(), Pattern.compile("(?!)"));

  /** The number of an entry, which its text is read without. */
  private static final Pattern NUMBER = Pattern.compile("\\s*\\p{Nd}{1,4}[.)]\\s+");

  /** Marks of titles and folds. */
  private static final Pattern TITLE_MARKS =
      Pattern.compile("</?[a-z]{1,8}(?: [^<>]{0,60})?>|^#+ ?| ?#+ ?$|\\{[^{}]{0,40}\\}|[*_:：]+");

  private static final Pattern MARKS = Pattern.compile("[*_]+");

  private static final String END = ")*_`.";
  private static final String BESIDE = ".)）-–—:：(（,،、";

  private static final int MIN_KEYS = 2;

  /** Fewer groups of rows may be alike by chance. */
  private static final int MIN_GROUPS = 3;

  /** Shorter ones, or Roman numerals, are alike by chance more often. */
  private static final int MANY_GROUPS = 5;

  private static final int MIN_OPTIONS = 3;

  /** Options may go on in so many lines before their key. */
  private static final int MAX_BETWEEN = 3;

  /** A label before a key is shorter, with its marks. */
  private static final int MAX_LABEL = 30;

  /** A longer line titles no key. */
  private static final int MAX_TITLE = 80;

  /** The number of a question stands among its first signs. */
  private static final int MAX_NUMBER = 6;

  /** A longer line is no row of a key. */
  private static final int MAX_PAIRS = 2_000;

  /** The script whose letters stand before the options and in the keys of the guide. */
  static OptionScript of(List<String> lines) {
    var tried = new boolean[ScriptLetters.ALL.size()];
    var alike = USUAL;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int place = ScriptLetters.begun(lines.get(i));
      if (place >= 0 && !tried[place]) {
        tried[place] = true;
        var read = new Reading(ScriptLetters.ALL.get(place), lines.subList(i, lines.size()));
        if (read.isKeyed()) {
          return read.script();
        }
        alike = alike.isUsual() && read.isAlike() ? read.script() : alike;
      }
    }
    return alike;
  }

  // How many numbers and letters there are, if there is nothing else.
  private static int pairs(String line, Pattern pair) {
    if (line.length() > MAX_PAIRS || line.chars().noneMatch(Character::isDigit)) {
      return 0;
    }
    int from = colon(line) + 1;
    int found = 0;
    Matcher matcher = pair.matcher(line);
    matcher.region(skipLabel(line, from), line.length());
    while (matcher.lookingAt()) {
      found++;
      matcher.region(matcher.end(), line.length());
    }
    return Words.hasLetterOrDigit(line.substring(matcher.regionStart())) ? 0 : found;
  }

  // "Key: 1-②": a colon behind a number sets its letter off.
  private static int skipLabel(String line, int from) {
    for (int i = 0; i < from; i++) {
      if (Character.isDigit(line.charAt(i))) {
        return 0;
      }
    }
    return from;
  }

  private static String bare(String row) {
    return unmarked(row.substring(ScriptLetters.skip(row, 0))).strip();
  }

  // Without the marks of bold, which are set in one way once the guide is read.
  private static String unmarked(String line) {
    return MARKS.matcher(line).replaceAll("");
  }

  /** Whether the guide uses none but Latin or Cyrillic letters. */
  boolean isUsual() {
    return script.letters().isEmpty();
  }

  /** The text with Latin letters before its options, or in its key. */
  String translated(String text) {
    if (isUsual()) {
      return text;
    }
    return text.indexOf('\n') < 0
        ? row(text)
        : Arrays.stream(text.split("\n", -1)).map(this::row).collect(Collectors.joining("\n"));
  }

  /** The line of a key at the end with Latin letters behind its numbers. */
  String keyTranslated(String line) {
    if (keys.isEmpty() || line.length() > MAX_PAIRS) {
      return line;
    }
    Matcher pair = pairs.matcher(line);
    boolean all = pairs(line, pairs) > 0;
    var latin = new StringBuilder();
    int at = 0;
    while (all ? pair.find(at) : at == 0 && pair.lookingAt()) {
      latin.append(line, at, pair.start(1)).append(script.latin(pair.group(1)));
      at = pair.end(1);
    }
    String rest = line.substring(at);
    return latin.append(rest.startsWith("：") ? " – " + rest.substring(1) : rest).toString();
  }

  private String row(String text) {
    String row = script.composed(text, colon(text));
    int at = ScriptLetters.skip(row, 0);
    if (script.option(row, at) >= 0 && rows.contains(bare(text))) {
      return script.optionsInLatin(row, at);
    }
    if (!keys.isEmpty() && keys.contains(unmarked(text).strip())) {
      boolean named = at < row.length() && script.named(row, at) >= 0;
      return named ? script.keyInLatin(row, at) : keyTranslated(text);
    }
    if (script.option(row, at) >= 0) {
      return text;
    }
    int colon = colon(row);
    int key = colon < 0 ? row.length() : ScriptLetters.skip(row, colon + 1);
    return key < row.length() && script.named(row, key) >= 0 ? script.keyInLatin(row, key) : text;
  }

  private static int colon(String line) {
    int ascii = line.indexOf(':');
    int colon = ascii < 0 ? line.indexOf('：') : ascii;
    return colon <= MAX_LABEL ? colon : -1;
  }

  /** The lines of a guide by one script. */
  private static final class Reading {
    private final ScriptLetters script;
    private final Pattern pair;
    private final Set<String> keyed = new HashSet<>();
    private final Set<String> left = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private int options;
    private int others;
    private int keysBelow;
    private int keysAtEnd;
    private boolean told;
    private boolean inKey;

    Reading(ScriptLetters script, List<String> lines) {
      this.script = script;
      this.pair = Pattern.compile(script.pair());
      lines.stream().filter(line -> !line.isBlank()).forEach(this::read);
      close();
    }

    private void read(String line) {
      String row = script.composed(line, colon(line));
      int place = script.option(row, ScriptLetters.skip(row, 0));
      if (place == 0) {
        close();
      }
      if (place >= 0 && (place == 0 || !open.isEmpty())) {
        open.add(bare(line));
        options += script.count(row);
        others = 0;
      } else if (!open.isEmpty() && isKey(row)) {
        keyed.addAll(open);
        keysBelow++;
        clear();
      } else {
        learnKey(line);
        told |= !open.isEmpty() && others == 0 && !mayTitle(line);
        if (++others > MAX_BETWEEN || line.startsWith("#")) {
          close();
        }
      }
    }

    // What follows options is the next question or a title.
    private static boolean mayTitle(String line) {
      return line.startsWith("#")
          || line.startsWith("--")
          || line.startsWith("**")
          || line.startsWith("<")
          || line.startsWith("[")
          || line.substring(0, Math.min(MAX_NUMBER, line.length()))
              .chars()
              .anyMatch(Character::isDigit);
    }

    private void learnKey(String line) {
      boolean near = line.length() <= MAX_TITLE;
      String title = near ? TITLE_MARKS.matcher(line).replaceAll("").strip() : line;
      boolean mayTitle = Words.KEY_TITLES.standsIn(title);
      if (mayTitle && near && AnswerTitles.isKey(title)) {
        inKey = true;
      } else if (line.startsWith("#")) {
        inKey = false;
      } else if (inKey || (mayTitle && Label.of(line, Words.KEY_TITLES).isPresent())) {
        int found = pairs(line, pair);
        found = found == 0 && inKey && isToldOf(line) ? 1 : found;
        if (found > 0) {
          keysAtEnd += found;
          keys.add(unmarked(line).strip());
          keys.add(NUMBER.matcher(unmarked(line)).replaceFirst("").strip());
        }
      }
    }

    // "2. **ب)** the jib", "2. ب - it is the smaller one"
    private boolean isToldOf(String line) {
      Matcher told = pair.matcher(line);
      if (!told.lookingAt()) {
        return false;
      }
      String behind = line.substring(told.end()).strip();
      return END.indexOf(line.charAt(told.end() - 1)) >= 0
          || (!behind.isEmpty() && BESIDE.indexOf(behind.charAt(0)) >= 0);
    }

    // A line that names one of the letters behind a label: "Key: ②".
    private boolean isKey(String line) {
      int colon = colon(line);
      if (colon < 1) {
        return false;
      }
      int at = ScriptLetters.skip(line, colon + 1);
      return at < line.length() && script.named(line, at) >= 0;
    }

    private void close() {
      if (options > 1) {
        left.addAll(open);
        sizes.add(options);
      }
      clear();
    }

    private void clear() {
      open.clear();
      options = 0;
    }

    boolean isKeyed() {
      return keysBelow >= MIN_KEYS || isKeyedAtEnd();
    }

    private boolean isKeyedAtEnd() {
      return keysAtEnd >= MIN_KEYS && keysAtEnd * 2 >= sizes.size();
    }

    // Nothing tells which is right, but they look like nothing else.
    boolean isAlike() {
      int size = sizes.isEmpty() ? 0 : sizes.getFirst();
      boolean few = size == MIN_OPTIONS || script.isRoman();
      return !told
          && sizes.size() >= (few ? MANY_GROUPS : MIN_GROUPS)
          && size >= (script.isRoman() ? MIN_OPTIONS + 1 : MIN_OPTIONS)
          && sizes.stream().allMatch(other -> other == size);
    }

    OptionScript script() {
      boolean atEnd = isKeyedAtEnd();
      var rows = new HashSet<>(keyed);
      if (atEnd || !isKeyed()) {
        rows.addAll(left);
      }
      return new OptionScript(script, Set.copyOf(rows), atEnd ? Set.copyOf(keys) : Set.of(), pair);
    }
  }
}
