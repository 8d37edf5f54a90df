package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.WholeLink;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers before questions. */
public final class QuestionNumbers {
  /** No guide numbers more questions than four digits count. */
  private static final int MAX_DIGITS = 4;

  /** {@code 12.}, {@code 3)}, {@code B4.}, {@code 6a:} and the like, which number a question. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\s\\p{So}\\x{FE0F}*_#\\[]*(?:(\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,3}){1,9})(?:[.):](?!\\p{Nd})|(?=\\s))"
              + "|(\\p{Nd}{1,3}(?:-\\p{Nd}{1,2}){1,2})[.)](?=\\s)"
              + "|[A-Z]{1,2}\\p{Nd}{1,3}[a-z]?[.)](?=\\s|\\*\\*\\s)|\\p{Nd}{1,2}[a-z][:.)](?=\\s)|\\p{Nd}{1,4}\\s?\\\\?[.)）．、:\\]](?!\\p{Nd}|(?<=\\])\\()|\\p{Nd}{1,4}\\s+[-–—](?=\\s)|\\p{Nd}{1,3}[-–](?=\\s+[\\p{L}¿*`])|\\p{Nd}{1,3}_(?=\\s)|(?<=#)\\p{Nd}{1,4}(?=\\s)|(?:\\d\\x{FE0F}?\\x{20E3}\\s*){1,3}|[(（]\\p{Nd}{1,4}[)）](?!\\s?_{2})"
              + "|[一二三四五六七八九十]{1,3}[、．.])\\s*");

  /** A line that only counts is no longer. */
  private static final int MAX_COUNT = 4;

  private QuestionNumbers() {}

  /** Whether a digit stands where a number may; a quick look before a slow one. */
  public static boolean mayBeNumbered(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || (c > 0x7F && "一二三四五六七八九十".indexOf(c) >= 0)) {
        return true;
      }
      boolean letter = c >= 'A' && c <= 'Z';
      if (c < 0x7F && !letter && " \t\n*_#[(".indexOf(c) < 0) {
        return false;
      }
      letters += letter ? 1 : 0;
      if (letters > 2) {
        return false;
      }
    }
    return false;
  }

  /** The text without the number before it. */
  public static String withoutNumber(String written) {
    if (!mayBeNumbered(written)) {
      return written;
    }
    String text = WholeLink.textOf(written);
    int plain = afterPlainNumber(text);
    if (plain > 0) {
      return rest(text, plain);
    }
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() ? rest(text, afterCode(text, number.end())) : text;
  }

  // "5.1 B01. Why?": where the text goes on behind a code that follows the number.
  private static int afterCode(String text, int from) {
    int at = from + 1;
    while (at < text.length() && at <= from + MAX_DIGITS && isAsciiDigit(text.charAt(at))) {
      at++;
    }
    boolean code =
        at > from + 1
            && isAsciiDigit(text.charAt(0))
            && text.charAt(from) >= 'A'
            && text.charAt(from) <= 'Z'
            && text.startsWith(". ", at);
    return code ? at + 2 : from;
  }

  // "12. " and "3) " are by far the most; where the text goes on behind one, or 0.
  private static int afterPlainNumber(String text) {
    int at = 0;
    while (at < text.length() && at < MAX_DIGITS && isAsciiDigit(text.charAt(at))) {
      at++;
    }
    if (at == 0 || at + 1 >= text.length() || ".)".indexOf(text.charAt(at)) < 0) {
      return 0;
    }
    int blank = at + 1;
    while (blank < text.length() && text.charAt(blank) == ' ') {
      blank++;
    }
    boolean whole = blank < text.length() && !Character.isWhitespace(text.charAt(blank));
    return blank > at + 1 && whole ? blank : 0;
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  // A number that is in bold by itself ends in marks of its own.
  private static String rest(String text, int from) {
    boolean bold = text.startsWith("**", from) && text.lastIndexOf("**", from - 1) >= 0;
    return bold ? text.substring(from + 2).stripLeading() : text.substring(from);
  }

  /** Whether the text begins with a plain number such as {@code 12.}, not with {@code 1.2}. */
  public static boolean isNumbered(String plain) {
    if (!mayBeNumbered(plain)) {
      return false;
    }
    if (afterPlainNumber(plain) > 0) {
      return true;
    }
    Matcher number = NUMBER.matcher(plain);
    return number.lookingAt() && !isOutline(number);
  }

  /** Whether the text begins with a number of several parts, such as {@code 1.2}. */
  public static boolean isOutlineNumbered(String plain) {
    if (!mayBeNumbered(plain) || afterPlainNumber(plain) > 0) {
      return false;
    }
    Matcher number = NUMBER.matcher(plain);
    return number.lookingAt() && isOutline(number);
  }

  private static boolean isOutline(Matcher number) {
    return number.group(1) != null || number.group(2) != null;
  }

  /** The text below a line that only counts it: {@code 1} above {@code What is a reef?} */
  public static String belowCount(String text) {
    int line = text.indexOf('\n');
    boolean counts =
        line > 0
            && line <= MAX_COUNT
            && text.substring(0, line).strip().chars().allMatch(Character::isDigit);
    return counts ? text.substring(line + 1).strip() : text;
  }
}
