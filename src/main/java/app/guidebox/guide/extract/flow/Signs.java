package app.guidebox.guide.extract.flow;

import app.guidebox.guide.extract.asking.QuestionText;

/** Pictures such as emoji that authors set before words to adorn them. */
final class Signs {
  /** Signs that say something: right, wrong, asked, a box to tick, a letter. */
  private static final String TELLING = "✅✔✓☑☐☒❌✖✗✘❎❓❔❗⁉‼⭕";

  private static final int VARIATION = 0xFE0F;
  private static final int JOINER = 0x200D;

  /** The least of the signs. */
  private static final char FIRST = '\u25A0';

  private static final int MAX_SIGNS = 16;

  private static final String BOLD = "**";

  private static final String ASKED = "❓❔";

  private Signs() {}

  /** Whether a line of the text begins with a sign before bold words or in them. */
  static boolean standBeforeBold(String text) {
    for (int at = 0; at >= 0 && at < text.length(); at = nextLine(text, at)) {
      if (behind(text, at) > at) {
        return true;
      }
    }
    return false;
  }

  /** The text without those signs; a line that begins with no label keeps its own. */
  static String withoutBeforeBold(String text) {
    var bare = new StringBuilder();
    int at = 0;
    while (at >= 0 && at < text.length()) {
      int next = nextLine(text, at);
      int end = next < 0 ? text.length() : next;
      int from = behind(text, at);
      boolean bold = from > at && text.startsWith(BOLD, at);
      String rest = text.substring(from, end);
      bare.append(bold ? BOLD : "").append(from > at ? withoutItalics(rest) : rest);
      at = next;
    }
    return bare.toString();
  }

  // "***Explain reefing.***" as it would be without a sign before it.
  private static String withoutItalics(String line) {
    int last = line.length() - 1;
    return last > 6 && line.startsWith("***") && line.endsWith("***")
        ? line.substring(1, last)
        : line;
  }

  private static int nextLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? -1 : end + 1;
  }

  // Where the words begin; the place itself where no sign stands before bold ones or in them. What
  // follows another line may run on from it, so that only a label loses its sign there.
  private static int behind(String text, int at) {
    boolean inside = text.startsWith(BOLD, at);
    int from = inside ? at + BOLD.length() : at;
    if (from >= text.length() || text.charAt(from) < FIRST) {
      return at;
    }
    if (at == 0 && ASKED.indexOf(text.charAt(from)) >= 0) {
      return behindAsked(text, from, inside);
    }
    int signs = before(text.substring(from, Math.min(text.length(), from + MAX_SIGNS)));
    int words = from + signs;
    boolean bold = inside || text.startsWith(BOLD, words);
    return signs > 0 && words < text.length() && bold && (at == 0 || isLabel(text, words))
        ? words
        : at;
  }

  // "❓ **Explain reefing.**" says twice that it asks.
  private static int behindAsked(String text, int from, boolean inside) {
    int words = from + 1;
    while (words < text.length()
        && (text.charAt(words) == VARIATION || Character.isWhitespace(text.charAt(words)))) {
      words++;
    }

    int bold = inside ? words : words + BOLD.length();
    while (bold < text.length() && "*_".indexOf(text.charAt(bold)) >= 0) {
      bold++;
    }
    int close = text.indexOf(BOLD, bold);
    boolean asks =
        (inside || text.startsWith(BOLD, words))
            && close > bold
            && QuestionText.asks(text.substring(bold, close));
    return asks ? words : 0;
  }

  private static boolean isLabel(String text, int from) {
    int close = text.indexOf(BOLD, from + BOLD.length());
    int end = text.indexOf('\n', from);
    return close > 0
        && (end < 0 || close < end)
        && (":：".indexOf(text.charAt(close - 1)) >= 0
            || text.startsWith(":", close + BOLD.length()));
  }

  /** How many characters of signs, and of white space behind them, the text begins with. */
  static int before(String text) {
    int at = 0;
    boolean signs = false;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean sign = isSign(c);
      if (!sign && c != VARIATION && c != JOINER && !(signs && Character.isWhitespace(c))) {
        break;
      }
      signs = true;
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isSign(int c) {
    boolean picture =
        (c >= 0x25A0 && c <= 0x27BF)
            || (c >= 0x2B00 && c <= 0x2BFF)
            || (c >= 0x1F000 && c <= 0x1F0FF)
            || (c >= 0x1F300 && c <= 0x1FAFF);
    return picture && Character.getType(c) != Character.OTHER_NUMBER && TELLING.indexOf(c) < 0;
  }
}
