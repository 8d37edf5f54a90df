package app.guidebox.guide.inline;

import com.vladsch.flexmark.util.ast.Node;

/** Tells where an author meant a line to end from where its room ran out. */
final class LineEnds {
  /** In columns; nobody sets text narrower, so a line with more room left was ended on purpose. */
  private static final int NARROW = 60;

  /** In columns; a longer line may be one sentence of a text with a line for each. */
  private static final int SHORT = 50;

  /** In characters; a label before text is shorter. */
  private static final int LABEL = 40;

  /** From here on characters take two columns. */
  private static final int WIDE = 0x2E80;

  private static final String AROUND = " \t>";
  private static final String ENDS = ".:?!;…。：？！；";
  private static final String CLOSING = "*_`)\"”»）\\ ";

  private static final String DASHES = "-–—";

  private final CharSequence text;
  private final int from;
  private final int to;
  private int widest = -1;

  /** The line ends in that block. */
  LineEnds(Node block) {
    text = block.getChars().getBaseSequence();
    from = block.getStartOffset();
    to = block.getEndOffset();
  }

  /** Whether the line that ends at that place of the base text was meant to end there. */
  boolean isMeant(int end) {
    int start = end;
    while (start > from && text.charAt(start - 1) != '\n') {
      start--;
    }
    int next = end;
    while (next < to && (text.charAt(next) == '\n' || AROUND.indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    return next < to && (isSetOff(next) || isShort(start, end, next));
  }

  private boolean isSetOff(int at) {
    int c = Character.codePointAt(text, at);
    if (c > 0x7F) {
      int type = Character.getType(c);
      return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL;
    }
    return isCounted(at) || isLabelled(at);
  }

  // "B. rain", "2) rain", "2️⃣ rain"
  private boolean isCounted(int at) {
    int end = at;
    while (end < to && end < at + 2 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean letter = end == at && "ABCDEFGHabcdefgh".indexOf(text.charAt(at)) >= 0;
    end += letter ? 1 : 0;
    if (end == at || end + 1 >= to) {
      return false;
    }
    char mark = text.charAt(end);
    return mark == '\uFE0F' || (".)".indexOf(mark) >= 0 && text.charAt(end + 1) == ' ');
  }

  // "**Cons:** rain", "**Cons**: rain", "_Feedback: rain_"
  private boolean isLabelled(int at) {
    int i = at;
    while (i < to && "*_".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int end = Math.min(to, i + LABEL);
    boolean set = i > at && i < end && Character.isLetter(text.charAt(i));
    while (set && i < end && (Character.isLetter(text.charAt(i)) || text.charAt(i) == ' ')) {
      i++;
    }
    while (set && i < end && "*_".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return set && i < end && ":：".indexOf(text.charAt(i)) >= 0;
  }

  private boolean isShort(int start, int end, int next) {
    int columns = columns(start, end);
    if (columns > SHORT) {
      return false;
    }
    int word = next;
    while (word < to && text.charAt(word) < WIDE && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    boolean fits = columns + 1 + columns(next, word) < Math.max(NARROW, widest());
    return fits && (endsSentence(start, end) || !continues(next));
  }

  private boolean endsSentence(int start, int end) {
    int last = end;
    while (last > start && CLOSING.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last > start && ENDS.indexOf(text.charAt(last - 1)) >= 0;
  }

  // A line that goes on begins with a small letter, a sign, or in a script that has no capitals.
  private boolean continues(int at) {
    int c = Character.codePointAt(text, at);
    return !Character.isUpperCase(c) && !Character.isDigit(c) && DASHES.indexOf(c) < 0;
  }

  private int widest() {
    if (widest < 0) {
      int line = from;
      for (int i = from; i <= to; i++) {
        if (i == to || text.charAt(i) == '\n') {
          widest = Math.max(widest, columns(line, i));
          line = i + 1;
        }
      }
    }
    return widest;
  }

  private int columns(int start, int end) {
    int columns = 0;
    for (int i = start; i < end; i++) {
      columns += text.charAt(i) < WIDE ? 1 : 2;
    }
    return columns;
  }
}
