package app.guidebox.guide.source;

import java.util.ArrayList;
import java.util.List;

/** Splits text into lines and takes out the characters that nobody can see. */
public final class SourceLines {
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char WORD_JOINER = '\u2060';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char NO_BREAK_SPACE = '\u00A0';

  private SourceLines() {}

  /** The lines of the text, which may end in LF, CR or both in any mixture. */
  public static List<String> of(String text) {
    var lines = new ArrayList<String>();
    char[] chars = text.toCharArray();
    int start = 0;
    boolean clean = true;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c == '\n' || c == '\r') {
        lines.add(line(chars, start, i, clean));
        if (c == '\r' && i + 1 < chars.length && chars[i + 1] == '\n') {
          i++;
        }
        start = i + 1;
        clean = true;
      } else if (!visible(c)) {
        clean = false;
      }
    }
    if (start < chars.length) {
      lines.add(line(chars, start, chars.length, clean));
    }
    return lines;
  }

  private static String line(char[] chars, int start, int end, boolean clean) {
    if (clean) {
      return new String(chars, start, end - start);
    }
    var line = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      append(chars[i], line);
    }
    return line.toString();
  }

  private static boolean visible(char c) {
    return c == '\t'
        || (c >= ' ' && c < '\u007F')
        || (c > NO_BREAK_SPACE
            && c != ZERO_WIDTH_SPACE
            && c != WORD_JOINER
            && c != BYTE_ORDER_MARK);
  }

  private static void append(char c, StringBuilder line) {
    if (c == NO_BREAK_SPACE) {
      line.append(' ');
    } else if (visible(c)) {
      line.append(c);
    }
  }
}
