package app.guidebox.guide.island;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.inline.Entities;
import app.guidebox.guide.source.Excerpt;
import app.guidebox.guide.tag.HtmlLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Finds tables, lists and text kept as it is that are written in HTML, and formulas set by
 * themselves.
 */
final class HtmlScanner {
  /** What is longer is not meant to be one thing. */
  private static final int MAX_LINES = 2_000;

  /** After so many lists that nobody can read no further one is looked at. */
  private static final int MAX_SPOILED = 50;

  private static final Pattern PRE_TAGS =
      Pattern.compile("</?(?:pre|code)\\b[^<>]{0,500}>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAGS = Pattern.compile("</?[A-Za-z][^<>]{0,500}>");

  private final List<String> lines;
  private final int firstLine;
  private final IntPredicate free;
  private final Map<Integer, String> written = new HashMap<>();
  private int spoiledLists;

  /**
   * What was found.
   *
   * @param first the index of its first line
   * @param last the index of its last line
   * @param after what follows it in its last line
   */
  record Found(int first, int last, String after, Island island) {}

  /**
   * Looks at these lines.
   *
   * @param free tells the indexes of lines that nothing else has taken
   */
  HtmlScanner(Excerpt excerpt, IntPredicate free) {
    this.lines = excerpt.lines();
    this.firstLine = excerpt.firstLine();
    this.free = free;
  }

  /** All of them, from top to bottom. */
  List<Found> scan() {
    var found = new ArrayList<Found>();
    for (int i = 0; i < lines.size(); i++) {
      var here = free.test(i) ? at(i) : Optional.<Found>empty();
      if (here.isPresent()) {
        found.add(here.get());
        i = here.get().last();
      }
    }
    return found;
  }

  /** The lines, by index, that are written otherwise in Markdown. */
  Map<Integer, String> written() {
    return written;
  }

  private Optional<Found> at(int index) {
    String line = lines.get(index).strip();
    if (line.startsWith("$$")) {
      return line.length() == 2 ? formula(index) : Optional.empty();
    }
    if (!line.startsWith("<") || line.length() > Excerpt.MAX_LINE) {
      return Optional.empty();
    }
    String tag = line.toLowerCase(Locale.ROOT);
    if (tag.startsWith("<table")) {
      return table(index);
    }
    if (HtmlLists.mayBegin(tag) && !written.containsKey(index) && spoiledLists < MAX_SPOILED) {
      var list = HtmlLists.at(index, lines, free);
      spoiledLists += list.isEmpty() ? 1 : 0;
      written.putAll(list);
      return Optional.empty();
    }
    return tag.startsWith("<pre") || tag.startsWith("<code><pre")
        ? preformatted(index)
        : Optional.empty();
  }

  private Optional<Found> formula(int index) {
    for (int i = index + 1; i < end(index) && free.test(i) && !lines.get(i).isBlank(); i++) {
      if (lines.get(i).strip().equals("$$")) {
        String text = String.join("\n", lines.subList(index + 1, i));
        return Optional.of(found(index, i, "", fenced("math", text, index, i)));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> preformatted(int index) {
    int last = closing("</pre>", index);
    if (last < 0) {
      return Optional.empty();
    }
    String line = lines.get(last);
    int close = line.toLowerCase(Locale.ROOT).indexOf("</pre>") + "</pre>".length();
    var rows = new ArrayList<>(lines.subList(index, last));
    rows.add(line.substring(0, close));
    String text =
        TAGS.matcher(PRE_TAGS.matcher(String.join("\n", rows)).replaceAll("")).replaceAll("");
    String after = PRE_TAGS.matcher(line.substring(close)).replaceAll("");
    var island = fenced("", Entities.read(text).stripTrailing().stripIndent(), index, last);
    return Optional.of(found(index, last, after, island));
  }

  private Optional<Found> table(int index) {
    int last = closing("</table>", index);
    return last < 0
        ? Optional.empty()
        : HtmlTables.read(firstLine + index, lines.subList(index, last + 1))
            .map(island -> found(index, last, "", island));
  }

  private Island fenced(String language, String text, int first, int last) {
    String content = text.startsWith("\n") ? text.substring(1) : text;
    var lines = new Lines(firstLine + first, firstLine + last);
    int textLine = Math.min(lines.first() + 1, lines.last());
    return new Island.Fenced(
        new Block.Fence(
            FenceKinds.of(language, content), language, content, textLine, List.of(), lines));
  }

  private int closing(String tag, int index) {
    for (int i = index; i < end(index) && free.test(i); i++) {
      if (lines.get(i).toLowerCase(Locale.ROOT).contains(tag)) {
        return i;
      }
    }
    return -1;
  }

  private int end(int index) {
    return Math.min(lines.size(), index + MAX_LINES);
  }

  private static Found found(int first, int last, String after, Island island) {
    return new Found(first, last, after, island);
  }
}
