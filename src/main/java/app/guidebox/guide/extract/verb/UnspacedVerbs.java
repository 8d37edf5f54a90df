package app.guidebox.guide.extract.verb;

import java.util.List;

/**
 * What defines a name without a verb right behind it: a particle ({@code **缭绳**是指…}), or a verb at
 * the end of the sentence ({@code **돛**은 … 천이다}).
 */
public final class UnspacedVerbs {
  private static final List<String> PARTICLES =
      List.of(
          ", c'est ",
          ", c’est ",
          "是指",
          "是一种",
          "是一個",
          "是一个",
          "指的是",
          "とは",
          "이란 ",
          "란 ",
          "이라 함은 ",
          "라 함은 ");

  /** Particles behind any subject, which is defined if the sentence ends so. */
  private static final List<String> SUBJECTS = List.of("은 ", "는 ", "は");

  private static final List<String> ENDINGS =
      List.of(
          "말한다", "의미한다", "뜻한다", "가리킨다", "일컫는다", "입니다", "말합니다", "의미합니다", "뜻합니다", "가리킵니다", "예요",
          "이에요", "의미함", "뜻함", "말함", "가리킴", "のこと", "のことです", "のことである", "を指す", "を指します", "を意味する",
          "を意味します", "の一種", "の一種です", "の一種である", "仕組みです", "仕組みである", "技術です", "機能です", "方法です", "ものです",
          "ものである");

  /** Ends whatever is said politely. */
  private static final String POLITE = "입니다";

  /** Turkish sentences that define end with these. */
  private static final List<String> COPULAS =
      List.of("dır", "dir", "dur", "dür", "tır", "tir", "tur", "tür", "denir", "denilir");

  private static final String TURKISH = "ışğİ";

  /** Syllables before the last one with which a Korean verb or adjective ends. */
  private static final String VERBAL = "르크하쁘리되지";

  /** So many final consonants, and none, a Korean syllable may have. */
  private static final int FINALS = 28;

  /** Longer brackets hold more than how a name is written elsewhere. */
  private static final int MAX_ASIDE = 60;

  private static final char FIRST_SYLLABLE = '가';
  private static final char LAST_SYLLABLE = '힣';

  private UnspacedVerbs() {}

  /** Whether the text says what the name is that ends there, or behind its brackets. */
  public static boolean define(String text, int written) {
    int nameEnd = asideEnd(text, written);
    boolean blank = text.startsWith(" ", nameEnd);
    int at = blank ? nameEnd + 1 : nameEnd;
    if (at >= text.length()) {
      return false;
    }
    char first = text.charAt(at);
    if (first <= 0x7F && first != ',') {
      return blank && endsInTurkish(text, at);
    }
    return ((first != ',' || !blank) && PARTICLES.stream().anyMatch(it -> text.startsWith(it, at)))
        || (first == ',' && endsInTurkish(text, at))
        || (SUBJECTS.stream().anyMatch(it -> text.startsWith(it, at)) && endsWithVerb(text, at));
  }

  // "돛(sail)은 …", "帆（ほ）は…"
  private static int asideEnd(String text, int from) {
    boolean open = from < text.length() && "(（".indexOf(text.charAt(from)) >= 0;
    int close = open ? text.indexOf(text.charAt(from) == '(' ? ')' : '）', from) : -1;
    return close > 0 && close - from <= MAX_ASIDE ? close + 1 : from;
  }

  /** Whether the first sentence of the text ends with a verb that defines. */
  static boolean endSentence(String text) {
    if (text.isEmpty() || !Character.isLetter(text.codePointAt(0))) {
      return false;
    }
    String sentence = sentence(text, 0);
    return endsInTurkish(text, 0)
        || ENDINGS.stream().anyMatch(it -> !POLITE.equals(it) && sentence.endsWith(it));
  }

  private static boolean endsWithVerb(String text, int from) {
    String sentence = sentence(text, from);
    return ENDINGS.stream().anyMatch(sentence::endsWith) || endsWithNoun(sentence);
  }

  // "…천이다", "…명령어다": a noun before the copula.
  private static boolean endsWithNoun(String sentence) {
    int last = sentence.length() - 2;
    if (last < 0 || !sentence.endsWith("다")) {
      return false;
    }
    char before = sentence.charAt(last);
    return before >= FIRST_SYLLABLE
        && before <= LAST_SYLLABLE
        && (before - FIRST_SYLLABLE) % FINALS == 0
        && VERBAL.indexOf(before) < 0;
  }

  private static boolean endsInTurkish(String text, int from) {
    String sentence = sentence(text, from);
    return COPULAS.stream().anyMatch(sentence::endsWith)
        && sentence.chars().anyMatch(c -> TURKISH.indexOf(c) >= 0);
  }

  private static String sentence(String text, int from) {
    int end = from;
    while (end < text.length()
        && text.charAt(end) != '。'
        && text.charAt(end) != '\n'
        && !(text.charAt(end) == '.'
            && (end + 1 == text.length() || text.charAt(end + 1) <= ' '))) {
      end++;
    }
    return text.substring(from, end).strip();
  }
}
