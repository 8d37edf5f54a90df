package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.regex.Pattern;

/**
 * Text that demands an explanation or a list: {@code Explain tacking}, {@code Name three sails}.
 */
public final class Demands {
  private static final WordList IMPERATIVES = Words.load("imperatives");

  /** Words that demand some of a kind, and say other things elsewhere. */
  private static final WordList SHORT = Words.load("short-demands");

  /** Words that demand a choice where there is one, and say what to do elsewhere. */
  private static final WordList CHOOSING = Words.load("choosing");

  /** Words that demand what an exam asks for, and tell of steps elsewhere. */
  private static final WordList EXAMS = Words.load("exam-demands");

  /** What stands before a demand is no longer. */
  private static final int MAX_LEAD = 80;

  /** How demands end where the verb comes last. */
  private static final Phrases ENDINGS =
      Phrases.of("주세요", "하세요", "하시오", "하라", "보세요", "보시오", "쓰시오", "ください", "なさい", "せよ", "述べよ");

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.?!]) +");

  private Demands() {}

  /** Whether the first word demands an explanation. */
  public static boolean begin(String plain) {
    return begins(plain, IMPERATIVES);
  }

  /** Whether so does the first word behind a comma: {@code In your own words, explain reefing}. */
  public static boolean beginBehindComma(String plain) {
    int comma = plain.indexOf(", ");
    return comma > 0 && comma <= MAX_LEAD && begin(plain.substring(comma + 2));
  }

  /** Whether the first word demands some of a kind, where a short answer is asked for. */
  public static boolean beginShort(String plain) {
    return begins(plain, SHORT);
  }

  /** Whether the first word demands something that options below it may be. */
  public static boolean beginChoice(String plain) {
    return begins(plain, CHOOSING) || beginShort(plain) || begin(plain);
  }

  /** Whether the first word demands something where an exam is quoted. */
  public static boolean beginInExam(String plain) {
    // "Prove, without a table, that …"
    return begins(plain.replaceFirst(",", ""), EXAMS) || beginChoice(plain);
  }

  /** Whether a sentence of the text demands something: {@code There are two tides. Name them.} */
  public static boolean standIn(String plain) {
    return SENTENCES
        .splitAsStream(plain.replace('\n', ' '))
        .anyMatch(
            sentence -> {
              int space = sentence.indexOf(' ');
              boolean adverb = space > 0 && sentence.startsWith("ly", space - 2);
              String told = adverb ? sentence.substring(space + 1) : sentence;
              return begin(told) || beginShort(told);
            });
  }

  private static boolean begins(String plain, WordList words) {
    int space = plain.indexOf(' ');
    return space > 0 && words.contains(Words.lower(plain.substring(0, space)));
  }

  /** Whether the last word demands an explanation, in a language that puts it there. */
  public static boolean end(String text) {
    int to = text.length();
    while (to > 0 && ".。 *_)）".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (to == 0 || text.charAt(to - 1) < 0x7F) {
      return false;
    }
    String bare = text.substring(0, to);
    return ENDINGS.end(bare);
  }
}
