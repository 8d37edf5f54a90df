package app.guidebox.guide.mend;

import app.guidebox.guide.scan.CodeSpans;
import app.guidebox.guide.scan.FenceScanner;
import app.guidebox.guide.source.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Obsidian knows and Markdown does not: comments, {@code %% to be checked %%}, which no reader
 * is to see, and pictures by their name alone, {@code ![[mast.png|300]]}.
 *
 * <p>Other notes that are embedded stay as they are written. See Obsidian's help on <a
 * href="https://help.obsidian.md/syntax">its syntax</a>.
 */
public final class VaultMarks {
  private static final String MARK = "%%";

  /** A comment within a line; behind a digit the sign is a share. */
  private static final Pattern COMMENT =
      Pattern.compile("(?<![\\d%\\\\])\\s?%%(?!%)([^`]{0,2000}?)%%(?!%)");

  private static final Pattern PICTURE =
      Pattern.compile(
          "!\\[\\[([^\\[\\]|#<>]{1,300}\\.(?:png|jpe?g|gif|svg|webp|bmp|avif))(?:\\|([^\\[\\]]{0,200}))?\\]\\]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SIZE = Pattern.compile("\\d{1,5}(?:x\\d{1,5})?");

  /** A longer comment is one whose end is missing. */
  private static final int MAX_LINES = 500;

  private final List<String> lines;
  private final boolean[] inFence;

  private VaultMarks(List<String> lines) {
    this.lines = new ArrayList<>(lines);
    this.inFence = FenceScanner.linesOfCode(lines);
  }

  /** The lines as Markdown has them: comments left blank, pictures with their address. */
  public static Excerpt read(Excerpt excerpt) {
    boolean marked = false;
    for (String line : excerpt.lines()) {
      marked |= line.contains(MARK) || line.contains("![[");
    }
    return marked
        ? new Excerpt(excerpt.firstLine(), new VaultMarks(excerpt.lines()).read())
        : excerpt;
  }

  private List<String> read() {
    for (int i = 0; i < lines.size(); i++) {
      if (inFence[i] || lines.get(i).length() > Excerpt.MAX_LINE) {
        continue;
      }
      int end = commentEnd(i);
      if (end > i) {
        lines.subList(i, end + 1).replaceAll(_ -> "");
        i = end;
      } else {
        lines.set(i, pictured(withoutComments(lines.get(i))));
      }
    }
    return lines;
  }

  // The line with the closing mark of a comment that takes lines of its own; the same line if none.
  private int commentEnd(int index) {
    String line = lines.get(index).strip();
    if (!line.startsWith(MARK) || line.indexOf(MARK, MARK.length()) >= 0) {
      return index;
    }
    int last = Math.min(lines.size(), index + MAX_LINES);
    for (int i = index + 1; i < last && !inFence[i]; i++) {
      if (lines.get(i).contains(MARK)) {
        return lines.get(i).strip().endsWith(MARK) ? i : index;
      }
    }
    return index;
  }

  private static String withoutComments(String line) {
    return line.contains(MARK) && !line.startsWith("    ")
        ? COMMENT
            .matcher(line)
            .replaceAll(
                found ->
                    CodeSpans.isInside(line, found.start())
                        ? Matcher.quoteReplacement(found.group())
                        : "")
        : line;
  }

  private static String pictured(String line) {
    return line.contains("![[")
        ? PICTURE
            .matcher(line)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        CodeSpans.isInside(line, found.start()) ? found.group() : markdown(found)))
        : line;
  }

  private static String markdown(MatchResult picture) {
    String address = picture.group(1).strip();
    String said = picture.group(2) == null ? "" : picture.group(2).strip();
    String name = address.substring(address.lastIndexOf('/') + 1, address.lastIndexOf('.'));
    String shown = said.isEmpty() || SIZE.matcher(said).matches() ? name : said;
    return "![%s](<%s>)".formatted(shown, address);
  }
}
