package app.guidebox.guide.extract.words;

import java.util.regex.Pattern;

/** Turns short Markdown into bare characters, good enough to compare and to look for marks. */
public final class Plain {
  // The name of a link is bounded, since a line may open thousands and close none.
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]\n]{0,2000}+)\\]\\((?:[^()\n]++|\\([^()\n]*+\\)){0,20}+\\)");

  /** A tag, or code, in which a tag is shown. */
  private static final Pattern TAG = Pattern.compile("`[^`\n]*`|</?[A-Za-z][^<>\n]*+>");

  /** More underscores than these in a row are no marks. */
  private static final int MOST_UNDERSCORES = 3;

  /** What chooses between the looks of an emoji is a sign as well. */
  private static final int FIRST_SELECTOR = 0xFE00;

  private static final int LAST_SELECTOR = 0xFE0F;

  private Plain() {}

  private static boolean hasMarks(String text) {
    return text.indexOf('*') >= 0
        || text.indexOf('_') >= 0
        || text.indexOf('`') >= 0
        || text.indexOf('~') >= 0
        || text.indexOf('\\') >= 0;
  }

  /** The characters that a reader sees. */
  public static String of(String markdown) {
    String text = markdown;
    if (text.indexOf('[') >= 0) {
      text = LINK.matcher(text).replaceAll("$1");
    }
    if (text.indexOf('<') >= 0) {
      text = TAG.matcher(text).replaceAll(found -> found.group().charAt(0) == '`' ? "$0" : "");
    }
    return hasMarks(text) ? withoutMarks(text).strip() : text.strip();
  }

  private static String withoutMarks(String text) {
    var plain = new StringBuilder(text.length());
    int kept = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '$') {
        i = Math.max(i, mathsEnd(text, i));
        continue;
      }
      if (c != '*' && c != '`' && c != '_' && c != '~' && c != '\\') {
        continue;
      }
      plain.append(text, kept, i);
      if (c == '_') {
        int end = i;
        while (end < text.length() && text.charAt(end) == '_') {
          end++;
        }
        plain.repeat('_', keptUnderscores(text, i, end));
        i = end - 1;
      } else if (c == '~') {
        boolean struck = text.startsWith("~~", i);
        plain.append(struck ? "" : "~");
        i += struck ? 1 : 0;
      } else if (c == '\\') {
        plain.append(i + 1 < text.length() && isSign(text.charAt(i + 1)) ? "" : "\\");
      }
      kept = i + 1;
    }
    return plain.append(text, kept, text.length()).toString();
  }

  // Where the formula that begins there ends, whose signs are no marks; -1 if none does.
  private static int mathsEnd(String text, int open) {
    int close = text.indexOf('$', open + 1);
    boolean formula =
        close > open + 1
            && text.charAt(open + 1) > ' '
            && text.charAt(close - 1) > ' '
            && text.charAt(close - 1) != '\\'
            && (close + 1 == text.length() || !Character.isDigit(text.charAt(close + 1)));
    int line = formula ? text.indexOf('\n', open) : -1;
    return formula && (line < 0 || line > close) ? close : -1;
  }

  // Between letters they are part of a name.
  private static int keptUnderscores(String text, int from, int to) {
    int kept = to - from;
    if (from == 0 || !isPartOfName(text.charAt(from - 1))) {
      kept = Math.max(0, kept - MOST_UNDERSCORES);
    }
    boolean ends = to == text.length() || !isPartOfName(text.charAt(to));
    return ends ? Math.max(0, kept - MOST_UNDERSCORES) : kept;
  }

  private static boolean isPartOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  // Of ASCII: what Markdown lets be escaped.
  private static boolean isSign(char c) {
    return c == '_' || (c > ' ' && c < 0x7F && !isPartOfName(c));
  }

  /** The title in lower case, without anything around its words. */
  public static String title(String heading) {
    String title = Words.lower(of(heading));
    int from = 0;
    int to = title.length();
    while (from < to && !Character.isLetter(title.codePointAt(from))) {
      from += Character.charCount(title.codePointAt(from));
    }
    while (to > from && !endsWord(title.codePointBefore(to))) {
      to -= Character.charCount(title.codePointBefore(to));
    }
    return title.substring(from, to);
  }

  // Words of Hindi or Thai end in signs that stand above or beside their last letter.
  private static boolean endsWord(int c) {
    int type = Character.getType(c);
    boolean sign = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return Character.isLetter(c) || (sign && (c < FIRST_SELECTOR || c > LAST_SELECTOR));
  }
}
