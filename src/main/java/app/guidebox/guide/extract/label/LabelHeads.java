package app.guidebox.guide.extract.label;

/** What sets a label off or names it: {@code ---ANSWER---}, {@code 【答案】}, {@code [P16] Q: …}. */
final class LabelHeads {
  /** An id before a label is shorter, with its brackets. */
  private static final int MAX_ID = 8;

  /** So many dashes around a label set it off. */
  private static final int MIN_RULE = 3;

  /** Brackets of Asia around a label, opening before closing. */
  private static final String BRACKETS = "【】＜＞〈〉《》［］〔〕";

  /** A longer text in them is no label. */
  private static final int MAX_BRACKETED = 10;

  private LabelHeads() {}

  /** Where the text goes on behind the dashes or the id before a label; as is without them. */
  static int after(String text, int at) {
    if (at >= text.length()) {
      return at;
    }
    return switch (text.charAt(at)) {
      case '-' -> afterRule(text, at);
      case '[' -> afterId(text, at);
      default -> text.charAt(at) > 0x7F ? afterBracket(text, at) : at;
    };
  }

  // "---ANSWER---"
  private static int afterRule(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '-') {
      end++;
    }
    boolean word = end < text.length() && Character.isLetter(text.charAt(end));
    return end - at >= MIN_RULE && word ? end : at;
  }

  // "【答案】B"
  private static int afterBracket(String text, int at) {
    int bracket = BRACKETS.indexOf(text.charAt(at));
    if (bracket < 0 || bracket % 2 != 0) {
      return at;
    }
    int close = text.indexOf(BRACKETS.charAt(bracket + 1), at + 1);
    return close > at + 1 && close - at <= MAX_BRACKETED ? at + 1 : at;
  }

  // "[P16] Q: What is a reef?"
  private static int afterId(String text, int at) {
    int end = at + 1;
    int limit = Math.min(text.length() - 1, at + MAX_ID);
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean named = end > at + 1 && Character.isDigit(text.charAt(end - 1));
    return named && text.startsWith("] ", end) ? end + 2 : at;
  }
}
