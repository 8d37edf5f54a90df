package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges whether a line of text asks something. */
public final class QuestionText {
  private static final String MARKS = "?？؟⁇❓\u037E";

  /** A question mark may stand so far before the end of its line. */
  private static final int MAX_DECORATION = 120;

  private static final Pattern DECORATION =
      Pattern.compile(
          "(?:[\\s\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}*_`~\"'”’»)\\].!:,;]|\\([^()?]{0,40}\\)|\\[[^\\[\\]?]{0,40}\\])+$");

  private static final WordList ASKS = Words.load("asks");

  /** Two words at the beginning that ask together: {@code in which}. */
  private static final WordList ASKS_PAIRS = Words.load("asks-pairs");

  /** Words that ask at the end of a line, as in Turkish, Vietnamese, Persian and Hindi. */
  private static final WordList ASKS_LAST = Words.load("asks-last");

  private static final Set<String> PRONOUNS = Set.of("me", "nos", "moi", "nous");

  private static final WordList TYPES = Words.load("question-types");

  /** {@code [2 marks]}, without the brackets. */
  private static final Pattern POINTS =
      Pattern.compile(
          "\\d{1,3}(?:[.,]\\d{1,2})?(?:\\s?(?:out"
              + " of|of|/|von|de|sur|su|di|van|z|из)\\s?\\d{1,3}(?:[.,]\\d{1,2})?)?\\s?(?:marks?|points?|pts?|puntos?|pontos?|punkt(?:en?)?|punti|punten|pkt|баллов|балла|балл|分)");

  /** {@code net-k12}, by which a question may be found in a bank of them. */
  private static final Pattern NAME = Pattern.compile("[a-z]{1,12}[-_][a-z]{0,3}\\d{1,4}");

  /** No type is longer, with the marks around it. */
  private static final int MAX_TYPE = 60;

  private static final Pattern AROUND_TYPE =
      Pattern.compile("^[\\s(\\[\\p{So}\\x{FE0F}]+|[\\s)\\]:.\\p{So}\\x{FE0F}]+$");

  /** How the objectives of many exams go on behind "Given". */
  private static final String OBJECTIVE = " a scenario, ";

  /** Stands before the first word of what is quoted or asked in Spanish. */
  private static final String OPENS = "¿\"'(";

  private static final Pattern AROUND_WORD = Pattern.compile("^[¿\"'(]+|[,:]+$");

  private static final Pattern ASKS_IN_CJK =
      Pattern.compile(
          "什么|什麼|为什么|為什麼|为何|会怎样|还是|如何|怎么|怎麼|哪些|哪个|区别|區別|的理解$|简述|说说|谈谈|讲讲"
              + "|(?:介绍|描述|说明)(?:一下|下)|(?:^|请|你|简单|简要)(?:介绍|描述|说明|解释|阐述|列举)"
              + "|(?<!こ)とは(?!いえ|いう|限)|(?:[るたのうくすむつ何誰]|ない)か[。．]?$|なぜ|どう|何|違い|説明|무엇|왜|어떻게|차이|설명|란$|까$|나요$|가요$|주세요|하시오|보세요|하라[.。]?$|吗(?:$|(?=[(（]))");

  private static final Pattern DEMANDS_IN_KOREAN = Pattern.compile("(?:주세요|하시오|보세요|하라)[.。]?$");

  /** {@code True or false: The tide turns.} */
  private static final Pattern ASKS_FOR_TRUTH =
      Pattern.compile(
          "(?iu)(?:true(?: or |/)false|verdadero(?: o |/)falso|verdadeiro(?: ou |/)falso"
              + "|vrai(?: ou |/)faux|richtig(?: oder |/)falsch|wahr(?: oder |/)falsch"
              + "|vero(?: o |/)falso|верно(?: или |/)неверно|правда(?: или |/)ложь"
              + "|правда(?: чи |/)хиба|prawda(?: czy |/)fałsz|doğru(?: mu |/)yanlış(?: mı)?"
              + "|đúng(?: hay |/)sai|benar(?: atau |/)salah|判断题|是非題)"
              + "[*_]{0,2}\\s?[:：.,，?–—-].{6}");

  private QuestionText() {}

  /** Whether the line ends with a question mark, decoration such as emoji and brackets apart. */
  public static boolean hasMark(String plain) {
    String end = plain.substring(Math.max(0, plain.length() - MAX_DECORATION));
    if (plain.length() < 2
        || Character.isLetterOrDigit(end.charAt(end.length() - 1))
        || !hasAnyMark(end)) {
      return false;
    }
    // "A part of the sail(?)" is what somebody doubts.
    if (end.endsWith("(?)")) {
      return hasMark(plain.substring(0, plain.length() - "(?)".length()));
    }
    return endsWithMark(end) || endsWithMark(DECORATION.matcher(end).replaceFirst(""));
  }

  /** Whether the character ends a question in any script. */
  public static boolean isMark(char c) {
    return c < 0x80 ? c == '?' : MARKS.indexOf(c) >= 0;
  }

  /** Whether there is any question mark in the text; a quick look before a slow one. */
  public static boolean hasAnyMark(String text) {
    for (int i = 0; i < MARKS.length(); i++) {
      if (text.indexOf(MARKS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence in the line ends with a question mark. */
  public static boolean hasMarkInside(String plain) {
    if (!hasAnyMark(plain)) {
      return false;
    }
    for (int i = 0; i < plain.length(); i++) {
      // A sign before the text decorates a title.
      boolean mark = i > 0 && isMark(plain.charAt(i));
      boolean ends = i + 1 == plain.length() || !Character.isLetterOrDigit(plain.charAt(i + 1));
      if (mark && (ends || plain.charAt(i) == '？')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a question and a demand are all there is: "What is a reef? Give an example." */
  public static boolean asksAndDemands(String plain) {
    int mark = 0;
    while (mark < plain.length() && !isMark(plain.charAt(mark))) {
      mark++;
    }
    String behind = plain.substring(Math.min(plain.length(), mark + 1)).strip();
    int end = behind.indexOf(". ");
    return !behind.isEmpty()
        && begins(behind)
        && (end < 0 || end == behind.length() - 1)
        && begins(plain);
  }

  private static boolean endsWithMark(String text) {
    return !text.isEmpty() && isMark(text.charAt(text.length() - 1));
  }

  /** Whether the mark belongs to words that are quoted at the end of the line. */
  public static boolean endsInQuotation(String plain) {
    String text = plain.stripTrailing();
    int end = text.length() - 1;
    return end > 1
        && "\"”“»」".indexOf(text.charAt(end)) >= 0
        && isMark(text.charAt(end - 1))
        && "\"“„«「".indexOf(text.charAt(0)) < 0;
  }

  /** Whether the line begins like a question or a demand, with or without a mark. */
  public static boolean asks(String plain) {
    String text = QuestionNumbers.withoutNumber(plain);
    return hasMark(text) || begins(text);
  }

  /** Whether the line begins with a word that asks. */
  public static boolean begins(String plain) {
    String text = QuestionNumbers.withoutNumber(plain);
    return (mayBegin(text) && beginsWithWord(text)) || asksLast(text) || asksInWideLetters(text);
  }

  // A quick look before a slow one.
  private static boolean mayBegin(String text) {
    return ASKS.mayBeginAt(0, text)
        || ASKS_PAIRS.mayBeginAt(0, text)
        || (!text.isEmpty() && OPENS.indexOf(text.charAt(0)) >= 0);
  }

  private static boolean beginsWithWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String first = Words.lower(text.substring(0, end)).replace('’', '\'');
    return (ASKS.contains(first) && !isObjective(first, text))
        || (ASKS_PAIRS.isOpening(first) && ASKS_PAIRS.contains(twoWords(text, end)))
        || (isWrapped(first) && ASKS.contains(AROUND_WORD.matcher(first).replaceAll("")))
        || ASKS.contains(withoutPronoun(first));
  }

  // "Given a scenario, tie a knot." says what is learned.
  private static boolean isObjective(String first, String text) {
    return first.equals("given") && text.startsWith(OBJECTIVE, first.length());
  }

  /** Whether a line in Chinese, Japanese or Korean holds words that ask. */
  public static boolean asksInWideLetters(String text) {
    return Words.isWide(text) && ASKS_IN_CJK.matcher(text).find();
  }

  /** Whether a line in Korean ends with a demand. */
  public static boolean demandsInWideLetters(String text) {
    return Words.isWide(text) && DEMANDS_IN_KOREAN.matcher(text).find();
  }

  // "In which", "В чём"
  private static String twoWords(String text, int end) {
    int next = end + 1;
    while (next < text.length() && Character.isLetter(text.charAt(next))) {
      next++;
    }
    return Words.lower(text.substring(0, Math.min(next, text.length())));
  }

  /** Whether the last word asks, or the last two: {@code Bowline nedir}, {@code Nút là gì}. */
  public static boolean asksLast(String text) {
    int end = text.length();
    while (end > 0 && !isPartOfWord(text.charAt(end - 1))) {
      end--;
    }
    int last = text.lastIndexOf(' ', end - 1);
    if (last <= 0) {
      return false;
    }
    int before = text.lastIndexOf(' ', last - 1);
    return endsAsking(text, last + 1, end) || endsAsking(text, before + 1, end);
  }

  private static boolean endsAsking(String text, int from, int end) {
    return ASKS_LAST.mayBeginAt(from, text)
        && ASKS_LAST.contains(Words.lower(text.substring(from, end)));
  }

  // A letter, or a sign that belongs to one.
  private static boolean isPartOfWord(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether it is asked whether a statement is true. */
  public static boolean asksForTruth(String line) {
    int at = 0;
    while (at < line.length() && !Character.isLetter(line.charAt(at))) {
      at++;
    }
    return at < line.length()
        && "tvrwвпpdđb判是".indexOf(Character.toLowerCase(line.charAt(at))) >= 0
        && ASKS_FOR_TRUTH.matcher(line).region(at, line.length()).lookingAt();
  }

  // "Conte-me", "Expliquez-moi".
  private static String withoutPronoun(String word) {
    int dash = word.indexOf('-');
    return dash > 0 && PRONOUNS.contains(word.substring(dash + 1)) ? word.substring(0, dash) : "";
  }

  private static boolean isWrapped(String word) {
    return !word.isEmpty()
        && (OPENS.indexOf(word.charAt(0)) >= 0
            || ",:".indexOf(word.charAt(word.length() - 1)) >= 0);
  }

  /** Whether the text only says how many points there are: {@code 1 out of 2 points}. */
  public static boolean isPoints(String text) {
    return text.length() <= MAX_TYPE
        && !text.isEmpty()
        && Character.isDigit(text.charAt(0))
        && POINTS.matcher(Words.lower(text)).matches();
  }

  /** The text, or nothing if it only says of which type the question is. */
  public static String withoutType(String text) {
    if (text.length() > MAX_TYPE || hasAnyMark(text) || !mayBeType(text)) {
      return text;
    }
    String word = Words.lower(AROUND_TYPE.matcher(Plain.of(text)).replaceAll(""));
    boolean says =
        TYPES.contains(word) || POINTS.matcher(word).matches() || NAME.matcher(word).matches();
    return says ? "" : text;
  }

  // A quick look before a slow one.
  private static boolean mayBeType(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      if (text.charAt(at++) == '<') {
        return true;
      }
    }
    return at < text.length()
        && (Character.isDigit(text.charAt(at))
            || TYPES.mayBeginAt(at, text)
            || text.indexOf('-') > 0
            || text.indexOf('_') > 0);
  }

  /** The text without a colon behind its question mark: {@code **What is a reef?** :}. */
  public static String withoutColon(String text) {
    int end = text.endsWith(":") || text.endsWith("：") ? text.length() - 1 : 0;
    while (end > 0 && " *".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean asked = end > 0 && isMark(text.charAt(end - 1));
    return asked ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }
}
