package app.guidebox.guide;

import java.util.ArrayList;
import java.util.List;

/** Splits text into lines and takes out the characters that nobody can see. */
final class SourceLines {
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char WORD_JOINER = '\u2060';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char NO_BREAK_SPACE = '\u00A0';

  private SourceLines() {}

  /** The lines of the text, which may end in LF, CR or both in any mixture. */
  static List<String> of(String text) {
    var lines = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(clean(text, start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(clean(text, start, text.length()));
    }
    return lines;
  }

  private static String clean(String text, int start, int end) {
    int i = start;
    while (i < end && visible(text.charAt(i))) {
      i++;
    }
    if (i == end) {
      return text.substring(start, end);
    }
    var line = new StringBuilder(end - start).append(text, start, i);
    for (; i < end; i++) {
      append(text.charAt(i), line);
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
