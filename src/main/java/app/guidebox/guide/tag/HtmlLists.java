package app.guidebox.guide.tag;

import app.guidebox.guide.source.Excerpt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes lists in HTML as lists in Markdown, line by line, so that no line changes its number. */
public final class HtmlLists {
  /** What is longer is not meant to be one list. */
  private static final int MAX_LINES = 2_000;

  private static final int MAX_DEPTH = 12;

  /** How far in the text of an entry stands, below a bullet or a number. */
  private static final int INDENT = 3;

  private static final Pattern TAG =
      Pattern.compile("\\s*<(/?)(ul|ol|li)\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING =
      Pattern.compile("<(/)(ul|ol|li)\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAK_AT_END =
      Pattern.compile("\\s*<br\\s?/?>\\s*$", Pattern.CASE_INSENSITIVE);

  private final List<String> lines;
  private final IntPredicate free;
  private final Map<Integer, String> written = new HashMap<>();

  /** Entries with letters: {@code <ol type="A">}. */
  private static final Pattern LETTERED =
      Pattern.compile("\\btype\\s?=\\s?[\"']?a\\b", Pattern.CASE_INSENSITIVE);

  /** There are no more letters. */
  private static final int LETTERS = 26;

  /**
   * The number of the next entry of each open list; 0 in a list with bullets, and counted down from
   * -1 in one with letters.
   */
  private final Deque<Integer> open = new ArrayDeque<>();

  private HtmlLists(List<String> lines, IntPredicate free) {
    this.lines = lines;
    this.free = free;
  }

  /** Whether a list begins in the line; a quick look. */
  public static boolean mayBegin(String line) {
    return line.startsWith("<ul") || line.startsWith("<ol");
  }

  /**
   * The lines of the list that begins at that index, as Markdown; none if they cannot be told
   * apart.
   */
  public static Map<Integer, String> at(int index, List<String> lines, IntPredicate free) {
    return new HtmlLists(lines, free).read(index);
  }

  private Map<Integer, String> read(int index) {
    int end = Math.min(lines.size(), index + MAX_LINES);
    for (int i = index; i < end; i++) {
      String line = lines.get(i);
      if (!free.test(i)) {
        continue;
      }
      if (line.length() > Excerpt.MAX_LINE || holdsSeveral(line) || open.size() > MAX_DEPTH) {
        return Map.of();
      }
      written.put(i, written(line));
      if (open.isEmpty()) {
        return written;
      }
    }
    return Map.of();
  }

  private static boolean holdsSeveral(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    int first = lower.indexOf("<li");
    return first >= 0 && lower.indexOf("<li", first + 3) > 0;
  }

  private String written(String line) {
    String mark = "";
    String text = line;
    Matcher tag = TAG.matcher(text);
    while (tag.lookingAt()) {
      mark =
          tag.group(1).isEmpty()
              ? opened(tag.group(2), LETTERED.matcher(tag.group()).find())
              : closed(tag.group(2));
      text = text.substring(tag.end());
      tag = TAG.matcher(text);
    }
    int depth = mark.isEmpty() ? open.size() : open.size() - 1;
    String rest = BREAK_AT_END.matcher(withoutClosing(text)).replaceFirst("").strip();
    return rest.isEmpty() && mark.isEmpty()
        ? ""
        : " ".repeat(INDENT * depth) + mark + HtmlLines.bold(rest);
  }

  private String opened(String name, boolean lettered) {
    if (!name.equalsIgnoreCase("li")) {
      open.push(!name.equalsIgnoreCase("ol") ? 0 : lettered ? -1 : 1);
      return "";
    }
    if (open.isEmpty()) {
      return "";
    }
    int number = open.pop();
    open.push(number + Integer.signum(number));
    // A bracket, so that the list does not go on with one in Markdown above it.
    return number > 0 ? number + ") " : number < -LETTERS || number == 0 ? "- " : letter(number);
  }

  private static String letter(int number) {
    return "- " + (char) ('A' - 1 - number) + ". ";
  }

  private String closed(String name) {
    if (!name.equalsIgnoreCase("li") && !open.isEmpty()) {
      open.pop();
    }
    return "";
  }

  private String withoutClosing(String text) {
    Matcher closing = CLOSING.matcher(text);
    while (closing.find()) {
      closed(closing.group(2));
    }
    return closing.replaceAll("");
  }
}
