package app.guidebox.guide.scan;

import app.guidebox.guide.source.Excerpt;
import app.guidebox.guide.source.Indents;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the outermost {@code <details>} of some lines, as the author meant them.
 *
 * <p>One that is never closed ends before the next one or the next heading, or with the entry of
 * the list in which it stands: where another begins, or text at the margin below what is set in; a
 * second opening tag in place of the closing one counts as the closing one; a closing tag too many
 * is passed over.
 */
public final class DetailsScanner {
  /** A closing tag may lack its bracket at the end of its line. */
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)details\\b([^>]{0,500})>|<(/)details(?=\\s*$)", Pattern.CASE_INSENSITIVE);

  private static final Pattern SUMMARY = Pattern.compile("<summary\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s.*");

  /** What begins an entry of a list. */
  private static final Pattern ENTRY = Pattern.compile("\\s*(?:[-*+]|\\d{1,4}[.)])\\s+(?=\\S)");

  /** A summary stands at most so many lines below the opening tag. */
  private static final int SUMMARY_WITHIN = 3;

  private final List<String> lines;
  private final IntPredicate skipped;

  private record Tag(int index, int start, int end, boolean closing, String attributes) {}

  /**
   * A folded part's place.
   *
   * @param first the index of the line with the opening tag
   * @param contentStart where in that line its content begins
   * @param last the index of the line with the closing tag, or the last line if there is none
   * @param contentEnd where in the last line its content ends
   * @param end where in the last line it ends itself
   */
  public record Span(
      int first, int start, int contentStart, int last, int contentEnd, int end, boolean open) {}

  /**
   * Looks at these lines.
   *
   * @param skipped tells the indexes of lines in which no tag counts
   */
  public DetailsScanner(List<String> lines, IntPredicate skipped) {
    this.lines = lines;
    this.skipped = skipped;
  }

  /** The outermost folded parts, from top to bottom. */
  public List<Span> scan() {
    var tags = tags();
    if (tags.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Span>();
    Deque<Tag> open = new ArrayDeque<>();
    for (Tag tag : tags) {
      boolean closing = tag.closing() || (!open.isEmpty() && !hasSummary(tag));
      if (!closing) {
        open.push(tag);
      } else if (!open.isEmpty()) {
        found.add(span(open.pop(), tag));
      }
    }
    for (Tag unclosed : open) {
      found.add(unclosed(unclosed, tags));
    }
    return outermost(found);
  }

  private List<Tag> tags() {
    var tags = new ArrayList<Tag>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.indexOf('<') < 0 || line.length() > Excerpt.MAX_LINE || skipped.test(i)) {
        continue;
      }
      Matcher tag = TAG.matcher(line);
      while (tag.find()) {
        if (!CodeSpans.isInside(line, tag.start())) {
          boolean closing = tag.group(3) != null || !tag.group(1).isEmpty();
          String attributes = tag.group(2) == null ? "" : tag.group(2);
          tags.add(new Tag(i, tag.start(), tag.end(), closing, attributes));
        }
      }
    }
    return tags;
  }

  private boolean hasSummary(Tag tag) {
    if (SUMMARY.matcher(lines.get(tag.index())).find(tag.end())) {
      return true;
    }
    int end = Math.min(lines.size(), tag.index() + 1 + SUMMARY_WITHIN);
    return lines.subList(tag.index() + 1, end).stream().anyMatch(l -> SUMMARY.matcher(l).find());
  }

  private static Span span(Tag opening, Tag closing) {
    return new Span(
        opening.index(),
        opening.start(),
        opening.end(),
        closing.index(),
        closing.start(),
        closing.end(),
        opening.attributes().strip().startsWith("open"));
  }

  private Span unclosed(Tag opening, List<Tag> tags) {
    int next =
        tags.stream()
            .filter(tag -> tag.index() > opening.index())
            .findFirst()
            .map(Tag::index)
            .orElse(lines.size());
    int last = opening.index();
    int inside = insideEntry(opening);
    boolean told = false;
    while (last + 1 < next
        && !isHeading(last + 1)
        && !beginsEntry(last + 1, inside)
        && !(told && beginsAtMargin(last + 1, inside))) {
      last++;
      told |= tellsInside(last, inside);
    }
    int length = lines.get(last).length();
    return new Span(opening.index(), opening.start(), opening.end(), last, length, length, false);
  }

  // How far its entry's text is set in; 0 if it stands in no entry.
  private int insideEntry(Tag opening) {
    String before = lines.get(opening.index()).substring(0, opening.start());
    Matcher entry = ENTRY.matcher(before + "<");
    return entry.lookingAt()
        ? Indents.width(entry.group())
        : before.isBlank() ? Indents.width(before) : 0;
  }

  // Another entry, further left than the text of the one with the fold.
  private boolean beginsEntry(int index, int inside) {
    String line = lines.get(index);
    return inside > 0
        && !skipped.test(index)
        && ENTRY.matcher(line).lookingAt()
        && Indents.columns(line) < inside;
  }

  private boolean tellsInside(int index, int inside) {
    String line = lines.get(index);
    return inside > 0
        && !line.isBlank()
        && Indents.columns(line) >= inside
        && !SUMMARY.matcher(line).find();
  }

  // Text below an empty line that is not set in.
  private boolean beginsAtMargin(int index, int inside) {
    String line = lines.get(index);
    return inside > 0
        && lines.get(index - 1).isBlank()
        && !line.isBlank()
        && Indents.columns(line) == 0
        && !skipped.test(index);
  }

  private boolean isHeading(int index) {
    return HEADING.matcher(lines.get(index)).matches() && !skipped.test(index);
  }

  private static List<Span> outermost(List<Span> found) {
    found.sort(Comparator.comparingInt(Span::first).thenComparingInt(Span::start));
    var outermost = new ArrayList<Span>();
    Optional<Span> before = Optional.empty();
    for (Span span : found) {
      if (before.isEmpty() || !overlap(before.get(), span)) {
        outermost.add(span);
        before = Optional.of(span);
      }
    }
    return outermost;
  }

  private static boolean overlap(Span before, Span span) {
    return span.first() < before.last()
        || (span.first() == before.last() && span.start() < before.end());
  }
}
