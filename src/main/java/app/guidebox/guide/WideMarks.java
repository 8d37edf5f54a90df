package app.guidebox.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * Entries whose text begins so far in ({@code 100. Reefs}, {@code 8. Reefs}) that four blanks do
 * not reach it. Markdown takes what their author set in by four for code; it is read as part of the
 * entry.
 */
final class WideMarks {
  /** With as many blanks authors set in what belongs to an entry, and so does a tab. */
  private static final int INDENT = 4;

  /** Further in, an entry belongs to another. */
  private static final int MAX_MARGIN = 2;

  /** A longer number is none of a list. */
  private static final int MAX_DIGITS = 4;

  private final List<String> lines;
  private final List<String> fitted;

  private WideMarks(List<String> lines) {
    this.lines = lines;
    this.fitted = new ArrayList<>(lines);
  }

  /** The lines with the entries' own set in as far as their texts. */
  static Excerpt fitted(Excerpt excerpt) {
    var marks = new WideMarks(excerpt.lines());
    return marks.look() ? new Excerpt(excerpt.firstLine(), marks.fitted) : excerpt;
  }

  private boolean look() {
    boolean found = false;
    boolean fenced = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```") || line.startsWith("~~~")) {
        fenced = !fenced;
      }
      int text = fenced ? 0 : textColumn(line);
      if (text > INDENT) {
        found |= fit(i, text);
      }
    }
    return found;
  }

  // Sets in what stands below an empty line, if it does not reach the entry's text.
  private boolean fit(int entry, int text) {
    int from = entry + 1;
    while (from < lines.size() && !lines.get(from).isBlank()) {
      from++;
    }
    while (from < lines.size() && lines.get(from).isBlank()) {
      from++;
    }
    int columns = from < lines.size() ? IslandScanner.columns(lines.get(from)) : 0;
    if (columns < INDENT || columns >= text || areBoth(lines.get(entry), lines.get(from))) {
      return false;
    }
    int more = text - columns;
    for (int i = from; i < lines.size() && reaches(lines.get(i)); i++) {
      if (!lines.get(i).isBlank()) {
        int column = IslandScanner.columns(lines.get(i)) + more;
        fitted.set(i, " ".repeat(column) + lines.get(i).stripLeading());
      }
    }
    return true;
  }

  // One bullet below the other, neither quite at the margin.
  private static boolean areBoth(String entry, String below) {
    return isBullet(entry.stripLeading()) && isBullet(below.stripLeading());
  }

  private static boolean isBullet(String text) {
    return "-*+".indexOf(text.charAt(0)) >= 0 && text.startsWith(" ", 1);
  }

  private static boolean reaches(String line) {
    return line.isBlank() || IslandScanner.columns(line) >= INDENT;
  }

  // How far in the text of an entry begins, whose mark is at the margin; 0 if the line is none.
  private static int textColumn(String line) {
    int at = blanks(line, 0);
    int from = at;
    while (at < line.length() && at - from < MAX_DIGITS && Character.isDigit(line.charAt(at))) {
      at++;
    }
    String marks = at > from ? ".)" : "-*+";
    boolean mark = from <= MAX_MARGIN && at < line.length() && marks.indexOf(line.charAt(at)) >= 0;
    int text = mark ? blanks(line, at + 1) : 0;
    boolean set = text > at + 1 && text <= at + 1 + INDENT && text < line.length();
    return set ? text : 0;
  }

  private static int blanks(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
