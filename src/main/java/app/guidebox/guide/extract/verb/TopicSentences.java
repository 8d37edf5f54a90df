package app.guidebox.guide.extract.verb;

import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;

/**
 * Texts in Chinese, Japanese and Korean that begin with the name in the title above them and tell
 * of it: {@code 缭绳是将帆…} below {@code 缭绳}.
 */
public final class TopicSentences {
  /** What joins a name to what is told of it. */
  private static final Phrases JOINTS =
      Phrases.of(
          "是", "就是", "即", "指", "也是", "主要", "用于", "用来", "可以", "能够", "通过", "表示", "属于", "又称", "也称",
          "也叫", "俗称", "，是", "，即", "，又称", "，也称", "，也叫", "，或称", "，就是", ",是", ",即", ",又称", "：是", "은 ",
          "는 ", "란 ", "이란 ", "とは", "は");

  /** With these the text asks or denies. */
  private static final Phrases OTHERS = Phrases.of("是什么", "是否", "是不是", "是怎么", "是如何");

  /** With these the text tells of what the title names. */
  private static final Phrases PRONOUNS =
      Phrases.of(
          "这是一种", "这是一个", "这是一类", "它是", "是一种", "是一个", "是一类", "是指", "指的是", "这是用来", "これは", "이것은 ",
          "這是一種", "這是一個", "是一種", "是一個");

  /** What is said of a name in brackets is shorter. */
  private static final int MAX_ASIDE = 60;

  private TopicSentences() {}

  /** Whether the text begins so with the name. */
  public static boolean begin(String name, String text) {
    if (!Words.isWide(text)) {
      return false;
    }
    String named = Words.lower(Plain.of(TermWords.withoutAside(name))).strip();
    int end = Math.min(text.length(), named.length() + MAX_ASIDE + MAX_ASIDE);
    String begin = Words.lower(Plain.of(text.substring(0, end)));
    if (named.isEmpty() || !Words.isWide(begin) || !begin.startsWith(named)) {
      return false;
    }
    int at = named.length();
    while (at < begin.length() && begin.charAt(at) == ' ') {
      at++;
    }
    int behind = asideEnd(begin, at);
    String rest = begin.substring(behind).stripLeading();
    boolean parted = behind > at && (rest.startsWith("，") || rest.startsWith(","));
    return parted || (JOINTS.begin(rest) && !OTHERS.begin(rest));
  }

  /** Whether the text begins with a word for what the title names. */
  static boolean beginWithPronoun(String text) {
    return PRONOUNS.begin(text);
  }

  // "（Reef）"
  private static int asideEnd(String text, int at) {
    boolean open = at < text.length() && "(（".indexOf(text.charAt(at)) >= 0;
    int end = at;
    while (open && end < text.length() && ")）".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return open && end < text.length() && end - at <= MAX_ASIDE ? end + 1 : at;
  }
}
