package app.guidebox.guide.extract.marks;

import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The letters of a script in the order in which they count options.
 *
 * @param letters a sign for each
 * @param spelled how letters are written that take more than a sign, from the first on
 */
record ScriptLetters(String letters, List<String> spelled) {
  /** Persian names its first letter. */
  private static final List<String> ALEF = List.of("الف");

  private static final List<String> SMALL = List.of("i", "ii", "iii", "iv", "v", "vi");
  private static final List<String> LARGE = List.of("I", "II", "III", "IV", "V", "VI");

  static final ScriptLetters NONE = of("");

  static final List<ScriptLetters> ALL =
      List.of(
          of("①②③④⑤⑥⑦⑧⑨"),
          of("㉠㉡㉢㉣㉤"),
          of("ㄱㄴㄷㄹㅁ"),
          of("가나다라마"),
          of("アイウエオカ"),
          of("ｱｲｳｴｵｶ"),
          of("あいうえお"),
          of("甲乙丙丁戊"),
          new ScriptLetters("أبجدهو", ALEF),
          new ScriptLetters("ابجدهو", ALEF),
          of("αβγδεζ"),
          of("ΑΒΓΔΕΖ"),
          of("אבגדהו"),
          of("कखगघङ"),
          of("अबसद"),
          of("কখগঘঙ"),
          of("กขคงจ"),
          of("აბგდევ"),
          of("ԱԲԳԴԵԶ"),
          of("ＡＢＣＤＥＦ"),
          of("ⓐⓑⓒⓓⓔ"),
          new ScriptLetters("ⅰⅱⅲⅳⅴⅵ", SMALL),
          new ScriptLetters("ⅠⅡⅢⅣⅤⅥ", LARGE));

  /** Set off by a blank alone. */
  private static final String CIRCLED_OR_KANA = "①㉠アｱⓐ";

  private static final String FIRST = firstLetters();

  private static final int ROMAN = FIRST.indexOf('ⅰ');

  private static final String DELIMITERS = ".)）．、:：]";

  private static final String MARKS = " \t*_`>+-([（【";

  private static ScriptLetters of(String letters) {
    return new ScriptLetters(letters, List.of());
  }

  private static String firstLetters() {
    var first = new StringBuilder();
    ALL.forEach(script -> first.append(script.letters.charAt(0)));
    return first.toString();
  }

  /** The place of the script with whose first letter the line begins; -1 if none does. */
  static int begun(String line) {
    int at = skip(line, 0);
    if (at + 1 >= line.length()) {
      return -1;
    }
    char first = line.charAt(at);
    if (first == 'i' || first == 'I') {
      boolean setOff = DELIMITERS.indexOf(line.charAt(at + 1)) >= 0;
      return !setOff ? -1 : first == 'i' ? ROMAN : ROMAN + 1;
    }
    return first > 0x7F ? FIRST.indexOf(first) : -1;
  }

  /** Where the text begins behind the marks there. */
  static int skip(String row, int from) {
    int at = from;
    while (at < row.length()
        && !Words.isLatin(row.charAt(at))
        && MARKS.indexOf(row.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  boolean isRoman() {
    return spelled.size() > 1;
  }

  /** The row with a single sign for letters written as words, where options or a key may begin. */
  String composed(String row, int colon) {
    if (spelled.isEmpty()) {
      return row;
    }
    var signs = new StringBuilder();
    int first = skip(row, 0);
    int key = colon < 0 ? -1 : skip(row, colon + 1);
    for (int at = 0; at < row.length(); at++) {
      boolean begins =
          at == first || at == key || (at > 0 && " (（,/".indexOf(row.charAt(at - 1)) >= 0);
      int place = begins ? spelledAt(row, at) : -1;
      signs.append(place < 0 ? row.charAt(at) : letters.charAt(place));
      at += place < 0 ? 0 : spelled.get(place).length() - 1;
    }
    return signs.toString();
  }

  private int spelledAt(String row, int at) {
    return IntStream.range(0, spelled.size())
        .filter(i -> row.startsWith(spelled.get(i), at))
        .filter(i -> isEnd(row, at + spelled.get(i).length()))
        .findFirst()
        .orElse(-1);
  }

  // "i." and "i" at the end; "I think" names nothing.
  private boolean isEnd(String row, int end) {
    return row.substring(end).isBlank()
        || (isRoman()
            ? (DELIMITERS + ",;/*_|").indexOf(row.charAt(end)) >= 0 || isDash(row, end)
            : !Character.isLetter(row.charAt(end)));
  }

  // "ii - it is the smaller one"
  private static boolean isDash(String row, int end) {
    return end + 1 < row.length()
        && row.charAt(end) == ' '
        && "-–—".indexOf(row.charAt(end + 1)) >= 0;
  }

  /** A number and its letters in a row of a key: the expression, with the letters as its group. */
  String pair() {
    String letter =
        "(?:" + (spelled.isEmpty() ? "" : String.join("|", spelled) + "|") + "[" + letters + "])";
    return "[\\s|,;/·、，；،؛>#*_(`-]*+(?:\\p{L}{1,10}[."
        + " ]?)?\\p{Nd}{1,4}[*_`]*+\\s*+[-.):=|：．、–—→]{1,2}\\s*+[(*_`]*+("
        + letter
        + "(?:\\s?[,،、&+/]\\s?"
        + letter
        + "(?![\\p{L}\\p{M}\\p{N}]))*+)(?![\\p{L}\\p{M}\\p{N}])[)*_`]*+";
  }

  /** Latin letters in place of those in the text. */
  String latin(String text) {
    String row = composed(text, -1);
    var latin = new StringBuilder();
    for (int i = 0; i < row.length(); i++) {
      int place = letters.indexOf(row.charAt(i));
      char sign = row.charAt(i) == '،' || row.charAt(i) == '、' ? ',' : row.charAt(i);
      latin.append(place < 0 ? sign : (char) ('A' + place));
    }
    return latin.toString();
  }

  /** How many options the composed row holds. */
  int count(String row) {
    int from = skip(row, 0);
    int next = option(row, from);
    int count = 0;
    for (int at = from; at < row.length(); at++) {
      if (begins(row, at, from) && option(row, at) == next) {
        next++;
        count++;
      }
    }
    return count;
  }

  /** "① jib ② main" and "① jib". */
  String optionsInLatin(String row, int from) {
    var latin = new StringBuilder(row.substring(0, from));
    int next = option(row, from);
    for (int at = from; at < row.length(); at++) {
      if (begins(row, at, from) && option(row, at) == next) {
        latin.append((char) ('A' + next++)).append(") ");
        at = behind(row, at) - 1;
      } else {
        latin.append(row.charAt(at));
      }
    }
    return latin.toString();
  }

  private static boolean begins(String row, int at, int from) {
    return at == from || " (（".indexOf(row.charAt(at - 1)) >= 0;
  }

  // Where the text goes on behind the letter at that place and what sets it off.
  private static int behind(String row, int letter) {
    int at = letter + 1;
    while (at < row.length() && (DELIMITERS + " ").indexOf(row.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** "②", "②, ④", "② jib". */
  String keyInLatin(String row, int from) {
    var latin = new StringBuilder(row.substring(0, from));
    int at = from;
    while (at < row.length()) {
      int letter = named(row, at);
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

  /** The place of the letter by itself there; -1 if none is. */
  int named(String row, int at) {
    int place = letters.indexOf(row.charAt(at));
    boolean alone = at + 1 == row.length() || !isPart(row.charAt(at + 1));
    return place >= 0 && (alone || isCircled()) ? place : -1;
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** The place of the letter that begins an option there; -1 if none does. */
  int option(String row, int at) {
    int place = at + 1 < row.length() ? letters.indexOf(row.charAt(at)) : -1;
    if (place < 0) {
      return -1;
    }
    char next = row.charAt(at + 1);
    boolean setOff =
        DELIMITERS.indexOf(next) >= 0
            || isCircled()
            || (next == ' ' && CIRCLED_OR_KANA.indexOf(letters.charAt(0)) >= 0);
    return setOff ? place : -1;
  }

  private boolean isCircled() {
    return !Character.isLetter(letters.charAt(0)) && !isRoman();
  }
}
