package app.guidebox.guide.tag;

import app.guidebox.guide.scan.FenceScanner;
import app.guidebox.guide.source.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of definitions in HTML, {@code <dl>} with {@code <dt>} and {@code <dd>}, as lists of
 * Markdown whose entries begin with the term in bold. No line changes its number.
 */
public final class DefinitionTags {
  /** What is longer is not meant to be one list. */
  private static final int MAX_LINES = 2_000;

  private static final String OPENING = "<dl";
  private static final String CLOSING = "</dl";

  private static final Pattern TAG =
      Pattern.compile("<(/?)(dl|dt|dd)\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);

  /** Lists and the like within what is told would end the entry. */
  private static final Pattern BLOCK =
      Pattern.compile("<(?:ul|ol|pre|table|h[1-6])\\b", Pattern.CASE_INSENSITIVE);

  /** What only sets a term, or names it for links. */
  private static final Pattern STYLE =
      Pattern.compile(
          "</?(?:b|strong|em|i|a|p|span|dfn)\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);

  private static final String ASKS = "?？:：";

  private final List<String> lines;

  private enum Part {
    NONE,
    TERM,
    TEXT
  }

  private DefinitionTags(List<String> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /** The lines with such lists as Markdown has them. */
  public static Excerpt asLists(Excerpt excerpt) {
    boolean listed = excerpt.lines().stream().anyMatch(line -> contains(line, OPENING));
    return listed
        ? new Excerpt(excerpt.firstLine(), new DefinitionTags(excerpt.lines()).read())
        : excerpt;
  }

  private static boolean contains(String line, String tag) {
    return line.indexOf('<') >= 0 && line.toLowerCase(Locale.ROOT).contains(tag);
  }

  private List<String> read() {
    var inFence = FenceScanner.linesOfCode(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (!inFence[i] && contains(lines.get(i), OPENING) && lines.get(i).indexOf('`') < 0) {
        int last = last(i, inFence);
        if (last >= i) {
          write(i, last);
          i = last;
        }
      }
    }
    return lines;
  }

  // The line in which the list ends; -1 if it does not end or holds what no entry can.
  private int last(int first, boolean[] inFence) {
    int end = Math.min(lines.size(), first + MAX_LINES);
    for (int i = first; i < end && !inFence[i]; i++) {
      String line = lines.get(i);
      if (BLOCK.matcher(line).find() || line.length() > Excerpt.MAX_LINE || holdsTwoTerms(line)) {
        return -1;
      }
      if (contains(line, CLOSING)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean holdsTwoTerms(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.indexOf("<dt") != lower.lastIndexOf("<dt");
  }

  private void write(int first, int last) {
    var part = Part.NONE;
    for (int i = first; i <= last; i++) {
      String line = lines.get(i);
      var written = new StringBuilder();
      Matcher tag = TAG.matcher(line);
      int from = 0;
      while (tag.find()) {
        append(written, part, line.substring(from, tag.start()));
        from = tag.end();
        part = part(tag);
      }
      append(written, part, line.substring(from));
      lines.set(i, written.toString());
    }
  }

  private static Part part(Matcher tag) {
    boolean opens = tag.group(1).isEmpty();
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    return opens && name.equals("dt")
        ? Part.TERM
        : opens && name.equals("dd") ? Part.TEXT : Part.NONE;
  }

  private static void append(StringBuilder written, Part part, String text) {
    String said = text.strip();
    if (part == Part.TERM) {
      String term = STYLE.matcher(said).replaceAll("").strip();
      if (!term.isEmpty()) {
        boolean ends = ASKS.indexOf(term.charAt(term.length() - 1)) >= 0;
        written.append("- **").append(term).append("**").append(ends ? "" : ":");
      }
    } else if (part == Part.TEXT && !said.isEmpty()) {
      written.append(written.isEmpty() ? "  " : " ").append(said);
    }
  }
}
