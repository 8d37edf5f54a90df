package app.guidebox.guide.scan;

import java.util.Optional;

/**
 * A source line that can open or close a fence.
 *
 * @param prefix what stands before the fence characters: quote marks, list marks, spaces
 * @param marker the fence character
 * @param length how many of them
 * @param info what follows them, stripped
 * @param quoteDepth how many quotations it stands in
 * @param standsAlone whether the prefix holds nothing but quote marks and spaces, as a closing
 *     fence's must
 */
public record FenceLine(
    String prefix, char marker, int length, String info, int quoteDepth, boolean standsAlone) {
  private static final int MIN_LENGTH = 3;

  private static final String GLUED = "```";

  /** Whether the line is code, and at its end what was meant to close it: {@code }```}. */
  public static boolean isGlued(String line) {
    String text = line.stripTrailing();
    int at = text.length() - GLUED.length();
    return at > 0
        && text.indexOf('`') == at
        && text.endsWith(GLUED)
        && !text.isBlank()
        && of(line).isEmpty();
  }

  /** The code of such a line. */
  public static String withoutGlued(String line) {
    String text = line.stripTrailing();
    return text.substring(0, text.length() - GLUED.length());
  }

  /** Reads the line; empty if it is not a fence's. */
  static Optional<FenceLine> of(String line) {
    int at = prefixEnd(line);
    if (at >= line.length()) {
      return Optional.empty();
    }
    char marker = line.charAt(at);
    if (marker != '`' && marker != '~') {
      return Optional.empty();
    }
    int end = at;
    while (end < line.length() && line.charAt(end) == marker) {
      end++;
    }
    String info = line.substring(end).strip();
    if (end - at < MIN_LENGTH || (marker == '`' && info.indexOf('`') >= 0)) {
      return Optional.empty();
    }
    String prefix = line.substring(0, at);
    int quotes = 0;
    boolean alone = true;
    for (int i = 0; i < at; i++) {
      quotes += line.charAt(i) == '>' ? 1 : 0;
      alone &= " \t>".indexOf(line.charAt(i)) >= 0;
    }
    return Optional.of(new FenceLine(prefix, marker, end - at, info, quotes, alone));
  }

  /** The first word of the info string, without a leading brace or dot. */
  public String language() {
    int start = info.startsWith("{.") ? 2 : info.startsWith("{") ? 1 : 0;
    int end = start;
    while (end < info.length() && " \t{},:;".indexOf(info.charAt(end)) < 0) {
      end++;
    }
    return info.substring(start, end);
  }

  /** Whether it can close a fence that the other opened. */
  boolean closes(FenceLine opening) {
    return info.isEmpty()
        && marker == opening.marker
        && length >= opening.length
        && standsAlone
        && quoteDepth >= opening.quoteDepth;
  }

  private static int prefixEnd(String line) {
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      int markEnd = listMarkEnd(line, i);
      if (c == ' ' || c == '\t' || c == '>') {
        i++;
      } else if (markEnd > i) {
        i = markEnd;
      } else {
        return i;
      }
    }
    return i;
  }

  private static int listMarkEnd(String line, int from) {
    int i = from;
    while (i < line.length() && i - from < 9 && Character.isDigit(line.charAt(i))) {
      i++;
    }
    String marks = i > from ? ".)" : "-*+";
    boolean marked = i < line.length() && marks.indexOf(line.charAt(i)) >= 0;
    boolean spaced = i + 1 < line.length() && " \t".indexOf(line.charAt(i + 1)) >= 0;
    return marked && spaced ? i + 1 : from;
  }
}
