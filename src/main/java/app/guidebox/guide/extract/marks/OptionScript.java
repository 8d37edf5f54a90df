package app.guidebox.guide.extract.marks;

import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The letters or circled numbers before options in scripts other than Latin and Cyrillic: {@code
 * ①}, {@code ア}, {@code ب)}, {@code β.}.
 *
 * <p>Answers are listed with them as well, so they count only where a key below names one of them.
 *
 * @param letters those of the script in their order; empty if the guide uses none
 * @param rows the guide's rows of options that have a key
 */
record OptionScript(String letters, Set<String> rows) {
  private static final List<String> SCRIPTS =
      List.of(
          "①②③④⑤⑥⑦⑧⑨",
          "㉠㉡㉢㉣㉤",
          "ㄱㄴㄷㄹㅁ",
          "가나다라마",
          "アイウエオカ",
          "ｱｲｳｴｵｶ",
          "あいうえお",
          "甲乙丙丁戊",
          "أبجدهو",
          "ابجدهو",
          "αβγδεζ",
          "ΑΒΓΔΕΖ",
          "אבגדהו",
          "कखगघङ",
          "अबसद",
          "কখগঘঙ",
          "กขคงจ",
          "აბგდევ",
          "ԱԲԳԴԵԶ",
          "ＡＢＣＤＥＦ",
          "ⓐⓑⓒⓓⓔ");

  /** Set off by a blank alone. */
  private static final String CIRCLED_OR_KANA = "①㉠アｱⓐ";

  private static final String FIRST = firstLetters();

  /** Persian names its first letter. */
  private static final String ALEF = "الف";

  private static final String DELIMITERS = ".)）．、:：]";

  private static final String MARKS = " \t*_`>+-([（【";

  private static final int MIN_KEYS = 2;

  /** Options may go on in so many lines before their key. */
  private static final int MAX_BETWEEN = 3;

  /** A label before a key is shorter, with its marks. */
  private static final int MAX_LABEL = 30;

  private static String firstLetters() {
    var first = new StringBuilder();
    SCRIPTS.forEach(script -> first.append(script.charAt(0)));
    return first.toString();
  }

  /** The script whose letters stand before the options and in the keys of the guide. */
  static OptionScript of(List<String> lines) {
    var tried = new boolean[SCRIPTS.size()];
    for (int i = 0; i + 1 < lines.size(); i++) {
      int script = begun(lines.get(i));
      if (script >= 0 && !tried[script]) {
        tried[script] = true;
        var found = new OptionScript(SCRIPTS.get(script), new HashSet<>());
        if (found.learn(lines, i) >= MIN_KEYS) {
          return new OptionScript(found.letters, Set.copyOf(found.rows));
        }
      }
    }
    return new OptionScript("", Set.of());
  }

  // How many keys there are; the rows of options above each are remembered.
  private int learn(List<String> lines, int from) {
    int keys = 0;
    var above = new ArrayList<String>();
    int others = 0;
    for (String line : lines.subList(from, lines.size())) {
      int place = index(line, skip(line, 0));
      if (line.isBlank()) {
        continue;
      }
      if (place == 0) {
        above.clear();
      }
      if (place >= 0 && (place == 0 || !above.isEmpty())) {
        above.add(bare(line));
        others = 0;
      } else if (!above.isEmpty() && isKey(line)) {
        rows.addAll(above);
        above.clear();
        keys++;
      } else if (++others > MAX_BETWEEN || line.startsWith("#")) {
        above.clear();
      }
    }
    return keys;
  }

  private static String bare(String row) {
    return row.substring(skip(row, 0)).strip();
  }

  // The script with whose first letter the line begins; -1 if none does.
  private static int begun(String line) {
    int at = skip(line, 0);
    boolean foreign = at < line.length() && line.charAt(at) > 0x7F;
    return foreign ? FIRST.indexOf(line.charAt(at)) : -1;
  }

  /** Whether the guide uses none but Latin or Cyrillic letters. */
  boolean isUsual() {
    return letters.isEmpty();
  }

  /** The text with Latin letters before its options, or in its key. */
  String translated(String text) {
    if (letters.isEmpty()) {
      return text;
    }
    return text.indexOf('\n') < 0
        ? row(text)
        : Arrays.stream(text.split("\n", -1)).map(this::row).collect(Collectors.joining("\n"));
  }

  private String row(String text) {
    String row = text.contains(ALEF) ? withAlef(text) : text;
    int at = skip(row, 0);
    if (index(row, at) >= 0) {
      return rows.contains(bare(text)) ? inLatin(row, at) : text;
    }
    int colon = colon(row);
    int key = colon < 0 ? row.length() : skip(row, colon + 1);
    return key < row.length() && letterAt(row, key) >= 0 ? keyInLatin(row, key) : row;
  }

  private String withAlef(String text) {
    int at = skip(text, 0);
    int colon = colon(text);
    int key = colon < 0 ? 0 : skip(text, colon + 1);
    int alef = text.startsWith(ALEF, at) ? at : text.startsWith(ALEF, key) ? key : -1;
    int end = alef + ALEF.length();
    boolean named = alef >= 0 && (end == text.length() || !Character.isLetter(text.charAt(end)));
    return named ? text.substring(0, alef) + letters.charAt(0) + text.substring(end) : text;
  }

  // "① jib ② main" and "① jib"
  private String inLatin(String row, int from) {
    var latin = new StringBuilder(row.substring(0, from));
    int next = index(row, from);
    for (int at = from; at < row.length(); at++) {
      boolean begins = at == from || row.charAt(at - 1) == ' ' || isOpen(row, at);
      if (begins && index(row, at) == next) {
        latin.append((char) ('A' + next++)).append(") ");
        at = behind(row, at) - 1;
      } else {
        latin.append(row.charAt(at));
      }
    }
    return latin.toString();
  }

  private static boolean isOpen(String row, int at) {
    return "(（".indexOf(row.charAt(at - 1)) >= 0;
  }

  // Where the text goes on behind the letter at that place and what sets it off.
  private static int behind(String row, int letter) {
    int at = letter + 1;
    while (at < row.length() && (DELIMITERS + " ").indexOf(row.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  // "②", "②, ④", "② jib"
  private String keyInLatin(String row, int from) {
    var latin = new StringBuilder(row.substring(0, from));
    int at = from;
    while (at < row.length()) {
      int letter = letterAt(row, at);
      boolean sign = ", /&".indexOf(row.charAt(at)) >= 0;
      if (letter < 0 && !sign) {
        break;
      }
      latin.append(letter < 0 ? row.charAt(at) : (char) ('A' + letter));
      at++;
    }
    String rest = row.substring(at);
    boolean delimited = rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
    return latin.toString().stripTrailing() + (delimited ? rest : ") " + rest);
  }

  // A line that names one of the letters behind a label: "Key: ②".
  private boolean isKey(String line) {
    int colon = colon(line);
    if (colon < 1) {
      return false;
    }
    int at = skip(line, colon + 1);
    return at < line.length() && (letterAt(line, at) >= 0 || line.startsWith(ALEF, at));
  }

  private static int colon(String line) {
    int ascii = line.indexOf(':');
    int colon = ascii < 0 ? line.indexOf('：') : ascii;
    return colon <= MAX_LABEL ? colon : -1;
  }

  // The place in the script of the letter by itself there; -1 if none is.
  private int letterAt(String row, int at) {
    int place = letters.indexOf(row.charAt(at));
    boolean alone = at + 1 == row.length() || !Character.isLetter(row.charAt(at + 1));
    return place >= 0 && (alone || isCircled()) ? place : -1;
  }

  // The place in the script of the letter that begins an option there; -1 if none does.
  private int index(String row, int at) {
    int place = at < row.length() ? letters.indexOf(row.charAt(at)) : -1;
    if (place < 0 || at + 1 >= row.length()) {
      return row.startsWith(ALEF, at) && ALEF.charAt(0) == letters.charAt(0) ? 0 : -1;
    }
    char next = row.charAt(at + 1);
    boolean setOff =
        DELIMITERS.indexOf(next) >= 0
            || isCircled()
            || (next == ' ' && CIRCLED_OR_KANA.indexOf(letters.charAt(0)) >= 0);
    return setOff ? place : row.startsWith(ALEF, at) ? 0 : -1;
  }

  private boolean isCircled() {
    return !Character.isLetter(letters.charAt(0));
  }

  private static int skip(String row, int from) {
    int at = from;
    while (at < row.length()
        && !Words.isLatin(row.charAt(at))
        && MARKS.indexOf(row.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
