package app.guidebox.guide.mend;

import java.util.Set;

/**
 * Sets what is bold as two asterisks do, which is how labels and terms are looked for: {@code
 * __Answer:__} wherever it stands, and {@code ***Answer:***} where a line begins with it.
 */
final class BoldMarks {
  /** Names that Python spells with underscores; without code marks they would lose them anyway. */
  private static final Set<String> NAMES =
      Set.of(
          "init",
          "main",
          "name",
          "str",
          "repr",
          "new",
          "del",
          "call",
          "len",
          "iter",
          "next",
          "enter",
          "exit",
          "eq",
          "hash",
          "dict",
          "slots",
          "doc",
          "file",
          "all",
          "class",
          "add",
          "getitem",
          "setitem",
          "getattr",
          "setattr",
          "contains",
          "module",
          "annotations");

  private static final String MARKS = " \t>-*+#.)0123456789";

  private static final String BOLD_ITALIC = "***";

  private static final int BOLD = 2;

  /** Bold and in italics. */
  private static final int BOTH = 3;

  private BoldMarks() {}

  /** The line with two asterisks around what is bold, code and links left alone. */
  static String asAsterisks(String line) {
    return withoutItalics(withoutUnderscores(line));
  }

  // What stands at the beginning of a line is a label or a term, in italics or not.
  private static String withoutItalics(String line) {
    int open = line.indexOf(BOLD_ITALIC);
    int from = open + BOTH;
    if (open < 0 || from >= line.length() || !mayStandAbove(line, open)) {
      return line;
    }
    int close = line.indexOf(BOLD_ITALIC, from);
    boolean set =
        close > from
            && "* ".indexOf(line.charAt(from)) < 0
            && line.charAt(close - 1) != ' '
            && line.indexOf('*', from) == close
            && run(line, close) == BOTH;
    return set
        ? line.substring(0, open)
            + "**"
            + line.substring(from, close)
            + "**"
            + line.substring(close + BOTH)
        : line;
  }

  // Marks of lists and quotations, and numbers.
  private static boolean mayStandAbove(String line, int open) {
    for (int i = 0; i < open; i++) {
      if (MARKS.indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String withoutUnderscores(String line) {
    int open = line.indexOf("__");
    if (open < 0 || line.indexOf("__", open + BOLD) < 0) {
      return line;
    }
    var set = new StringBuilder(line);
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '\\') {
        at += 2;
      } else if (c == '`') {
        at = behindCode(line, at);
      } else if (c == '(' && at > 0 && line.charAt(at - 1) == ']') {
        at = behind(line, ')', at);
      } else if (c == '<') {
        at = behind(line, '>', at);
      } else if (c == '_') {
        at = mark(line, at, set);
      } else {
        at++;
      }
    }
    return set.toString();
  }

  private static int behindCode(String line, int at) {
    int marks = run(line, at);
    int close = line.indexOf(line.substring(at, at + marks), at + marks);
    return close < 0 ? at + marks : close + marks;
  }

  private static int behind(String line, char end, int at) {
    int close = line.indexOf(end, at);
    return close < 0 ? at + 1 : close + 1;
  }

  // Sets the marks that open there and those that close them; where to go on.
  private static int mark(String line, int at, StringBuilder set) {
    int marks = run(line, at);
    int from = at + marks;
    boolean opens =
        (marks == BOLD || marks == BOTH)
            && from < line.length()
            && !Character.isWhitespace(line.charAt(from))
            && (at == 0 || mayStandBefore(line.charAt(at - 1)));
    int close = opens ? closing(line, from, marks) : -1;
    if (close < 0 || NAMES.contains(line.substring(from, close))) {
      return from;
    }
    String stars = "*".repeat(marks);
    set.replace(at, from, stars).replace(close, close + marks, stars);
    return close + marks;
  }

  // Within asterisks they say nothing more.
  private static boolean mayStandBefore(char c) {
    return c != '*' && !Character.isLetterOrDigit(c);
  }

  private static int closing(String line, int from, int marks) {
    int at = from;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '`') {
        at = behindCode(line, at);
      } else if (c == '_') {
        int run = run(line, at);
        int after = at + run;
        boolean closes =
            run == marks
                && !Character.isWhitespace(line.charAt(at - 1))
                && (after == line.length() || !Character.isLetterOrDigit(line.charAt(after)));
        if (closes) {
          return at;
        }
        at = after;
      } else {
        at++;
      }
    }
    return -1;
  }

  private static int run(String line, int at) {
    int end = at;
    while (end < line.length() && line.charAt(end) == line.charAt(at)) {
      end++;
    }
    return end - at;
  }
}
