package app.guidebox.guide.mend;

import app.guidebox.guide.source.Excerpt;
import app.guidebox.guide.source.Indents;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries whose text begins so far in that four blanks do not reach it: {@code 100. Reefs}, or two
 * blanks behind {@code 10.}. Markdown takes what their author set in by four for code; it is read
 * as part of the entry. A tab behind a mark is read as a blank.
 */
public final class WideMarks {
  /** With as many blanks authors set in what belongs to an entry, and so does a tab. */
  private static final int INDENT = 4;

  /** Further in, an entry belongs to another. */
  private static final int MAX_MARGIN = 2;

  /** A longer number is none of a list. */
  private static final int MAX_DIGITS = 4;

  private final List<String> lines;

  /** The line that begins the text behind the next empty line; entries above it need not look. */
  private int next;

  private WideMarks(List<String> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /** The lines with the entries' own set in as far as their texts. */
  public static Excerpt fitted(Excerpt excerpt) {
    var marks = new WideMarks(excerpt.lines());
    return marks.look() ? new Excerpt(excerpt.firstLine(), marks.lines) : excerpt;
  }

  private boolean look() {
    boolean found = false;
    boolean fenced = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```") || line.startsWith("~~~")) {
        fenced = !fenced;
      }
      int mark = fenced || line.indexOf('\t', 1) < 0 ? 0 : markBeforeTab(line);
      if (mark > 0) {
        line = line.substring(0, mark) + " " + line.substring(mark).stripLeading();
        lines.set(i, line);
        found = true;
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
    int from = below(entry);
    int columns = from < lines.size() ? Indents.columns(lines.get(from)) : 0;
    if (columns < INDENT || columns >= text || areBoth(lines.get(entry), lines.get(from))) {
      return false;
    }
    int more = text - columns;
    for (int i = from; i < lines.size() && reaches(lines.get(i)); i++) {
      if (!lines.get(i).isBlank()) {
        int column = Indents.columns(lines.get(i)) + more;
        lines.set(i, " ".repeat(column) + lines.get(i).stripLeading());
      }
    }
    return true;
  }

  // Where the text behind the empty line below the entry begins.
  private int below(int entry) {
    if (entry < next) {
      return next;
    }
    next = entry + 1;
    while (next < lines.size() && !lines.get(next).isBlank()) {
      next++;
    }
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  // One bullet below the other, neither quite at the margin.
  private static boolean areBoth(String entry, String below) {
    return isBullet(entry.stripLeading()) && isBullet(below.stripLeading());
  }

  private static boolean isBullet(String text) {
    return "-*+".indexOf(text.charAt(0)) >= 0 && text.startsWith(" ", 1);
  }

  private static boolean reaches(String line) {
    return line.isBlank() || Indents.columns(line) >= INDENT;
  }

  // Where the mark of an entry ends, if a tab stands behind it; 0 otherwise.
  private static int markBeforeTab(String line) {
    int at = 0;
    while (at < line.length() && " \t".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    int end = markEnd(line, at);
    boolean tab = end > at && end < line.length() && line.charAt(end) == '\t';
    return tab && !line.substring(end).isBlank() ? end : 0;
  }

  // Where a mark that begins there ends; the same place if none does.
  private static int markEnd(String line, int from) {
    int at = from;
    while (at < line.length() && at - from < MAX_DIGITS && Character.isDigit(line.charAt(at))) {
      at++;
    }
    String marks = at > from ? ".)" : "-*+";
    return at < line.length() && marks.indexOf(line.charAt(at)) >= 0 ? at + 1 : from;
  }

  // How far in the text of an entry begins, whose mark is at the margin; 0 if the line is none.
  private static int textColumn(String line) {
    int from = blanks(line, 0);
    int end = from <= MAX_MARGIN ? markEnd(line, from) : from;
    int text = end > from ? blanks(line, end) : end;
    boolean set = text > end && text <= end + INDENT && text < line.length();
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
