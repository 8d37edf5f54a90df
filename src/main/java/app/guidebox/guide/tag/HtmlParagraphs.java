package app.guidebox.guide.tag;

import app.guidebox.guide.source.Indents;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the text of paragraphs written in HTML at the margin, where Markdown does not take it for
 * code, and closes a tag in the line it is opened in.
 */
public final class HtmlParagraphs {
  private static final Pattern OPENING =
      Pattern.compile("\\s*<p(?:\\s[^<>]{0,500})?>\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING = Pattern.compile("</p\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNFINISHED = Pattern.compile("</?[A-Za-z][^<>`]{0,500}$");

  private static final Pattern LIST = Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)])\\s");

  /** A longer paragraph is one whose end is missing. */
  private static final int MAX_LINES = 100;

  private HtmlParagraphs() {}

  /** Sets those paragraphs at the margin whose tags have lines of their own. */
  public static void set(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).indexOf('<') >= 0 && OPENING.matcher(lines.get(i)).matches()) {
        int last = last(lines, i);
        int indent = listIndent(lines, i + 1, last);
        for (int at = i; at <= last; at++) {
          set(lines, at, indent);
        }
        i = Math.max(i, last);
      }
    }
  }

  // The line with the closing tag; -1 if there is none.
  private static int last(List<String> lines, int first) {
    int end = Math.min(lines.size(), first + MAX_LINES);
    for (int i = first; i < end; i++) {
      String line = lines.get(i).strip();
      if (CLOSING.matcher(line).find()) {
        return i;
      }
      if (line.startsWith("```") || line.startsWith("~~~") || isNext(lines, first, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNext(List<String> lines, int first, int at) {
    return at > first && OPENING.matcher(lines.get(at)).matches();
  }

  // How far in a list stands whose entries keep their places below one another; else all the way.
  private static int listIndent(List<String> lines, int from, int to) {
    int indent = Integer.MAX_VALUE;
    boolean list = false;
    for (String line : lines.subList(Math.min(from, Math.max(to, from)), Math.max(to, from))) {
      if (!line.isBlank()) {
        list |= LIST.matcher(line).lookingAt();
        indent = Math.min(indent, Indents.columns(line));
      }
    }
    return list ? indent : Integer.MAX_VALUE;
  }

  private static void set(List<String> lines, int at, int indent) {
    String line = Indents.without(lines.get(at), indent).stripTrailing();
    Matcher tag = UNFINISHED.matcher(line);
    if (at + 1 < lines.size() && tag.find()) {
      String next = lines.get(at + 1).strip();
      lines.set(at + 1, tag.group() + (next.startsWith(">") ? "" : " ") + next);
      line = line.substring(0, tag.start());
    }
    lines.set(at, line);
  }
}
