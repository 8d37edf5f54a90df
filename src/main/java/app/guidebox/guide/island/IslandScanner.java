package app.guidebox.guide.island;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.mend.CardSides;
import app.guidebox.guide.mend.ExamPages;
import app.guidebox.guide.mend.FreeLines;
import app.guidebox.guide.mend.HiddenAnswers;
import app.guidebox.guide.mend.Nesting;
import app.guidebox.guide.scan.AdmonitionMark;
import app.guidebox.guide.scan.AdmonitionScanner;
import app.guidebox.guide.scan.CommentEnds;
import app.guidebox.guide.scan.DetailsScanner;
import app.guidebox.guide.scan.FenceLine;
import app.guidebox.guide.scan.FenceScanner;
import app.guidebox.guide.scan.QuizFences;
import app.guidebox.guide.scan.StyleTags;
import app.guidebox.guide.source.Excerpt;
import app.guidebox.guide.source.Indents;
import app.guidebox.guide.source.Placeholder;
import app.guidebox.guide.tag.HtmlParagraphs;
import app.guidebox.guide.tag.HtmlStyles;
import app.guidebox.guide.tag.QuizTags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the parts out of a guide that a strict Markdown parser would misread, and leaves a
 * placeholder for each, so that the lines of the rest keep their numbers.
 */
public final class IslandScanner {

  /** A note shows how its line begins. */
  private static final int MAX_NOTE = 60;

  /** Folded parts deeper than this are unfolded: nobody nests quizzes in quizzes so far. */
  private static final int MAX_FOLD_DEPTH = 12;

  /** The deepest title. */
  private static final int MAX_LEVEL = 6;

  private static final Pattern SUMMARY =
      Pattern.compile("<summary\\b[^>]{0,500}>(.*?)(</summary\\s*>|(?=<details\\b)|\\z)", flags());
  private static final Pattern FOLD_TAG =
      Pattern.compile("</?(?:details|summary)\\b[^>]{0,500}>", Pattern.CASE_INSENSITIVE);

  private static final Pattern LAYOUT_ONLY =
      Pattern.compile(
          "(?:\\s*+</?(?:p|div|center|span|font)\\b[^<>]{0,500}>)+\\s*+", Pattern.CASE_INSENSITIVE);

  private final List<String> lines;
  private final int firstLine;
  private final int depth;
  private final List<Skipped> notes;
  private final String[] masked;
  private final List<Island> islands = new ArrayList<>();

  private IslandScanner(Excerpt excerpt, int depth, List<Skipped> notes) {
    this.lines = excerpt.lines();
    this.firstLine = excerpt.firstLine();
    this.depth = depth;
    this.notes = notes;
    this.masked = new String[lines.size()];
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  }

  /** Prepares the lines; what had to be mended is added to the notes. */
  public static Island.Prepared scan(Excerpt excerpt, List<Skipped> notes) {
    return new IslandScanner(excerpt, 0, notes).prepare();
  }

  private Island.Prepared prepare() {
    var fences = withoutQuizzes(new FenceScanner(lines).scan());
    var inFence = new boolean[lines.size()];
    fences.forEach(fence -> Arrays.fill(inFence, fence.first(), fence.last() + 1, true));
    var folded = new DetailsScanner(lines, i -> inFence[i]).scan();
    takeParts(
        folded,
        depth < MAX_FOLD_DEPTH ? new AdmonitionScanner(lines, i -> inFence[i]).scan() : List.of());
    fences.forEach(this::takeFence);
    QuizTags.of(lines).forEach((at, line) -> masked[at] = isFree(at) ? line : masked[at]);
    HiddenAnswers.of(lines, this::isFree).forEach((at, line) -> masked[at] = line);
    ExamPages.of(lines, this::isFree).forEach((at, line) -> masked[at] = line);
    CardSides.of(lines).forEach((at, line) -> masked[at] = isFree(at) ? line : masked[at]);
    var html = new HtmlScanner(new Excerpt(firstLine, lines), this::isFree);
    html.scan().forEach(this::takeHtml);
    html.written().keySet().forEach(at -> setOut(at + 1));
    takeComments();
    StyleTags.lines(lines, this::isFree).stream().forEach(at -> masked[at] = "");
    for (int i = 0; i < masked.length; i++) {
      takeLong(i, html.written().getOrDefault(i, lines.get(i)));
    }
    int flat = new FreeLines(lines, html.written(), i -> inFence[i]).fill(masked);
    if (flat >= 0) {
      note(flat, "Nesting deeper than %d levels is set flat.".formatted(Nesting.MAX_MARKS));
    }
    return new Island.Prepared(firstLine, String.join("\n", masked), List.copyOf(islands));
  }

  // A part that is set in below a list in HTML, as its tags are, is none of the list's last entry.
  private void setOut(int index) {
    if (index < masked.length && !isFree(index) && masked[index].startsWith("  ")) {
      masked[index] = masked[index].strip();
    }
  }

  // What is asked in a fence is text.
  private List<FenceScanner.Span> withoutQuizzes(List<FenceScanner.Span> fences) {
    var code = new ArrayList<FenceScanner.Span>();
    for (FencedQuestions.Labelled labelled : FencedQuestions.of(fences, lines)) {
      open(labelled.fence());
      int first = labelled.fence().first() + 1;
      masked[first] = labelled.label() + lines.get(first).strip();
    }
    for (FenceScanner.Span fence : fences) {
      if (QuizFences.isQuiz(fence, lines)) {
        open(fence);
      } else if (isFree(fence.first())) {
        code.add(fence);
      }
    }
    return code;
  }

  private void open(FenceScanner.Span fence) {
    masked[fence.first()] = "";
    masked[fence.last()] = "";
  }

  private boolean isFree(int index) {
    return FreeLines.isFree(masked, index);
  }

  // What stands inside another part is read with that part.
  private void takeParts(
      List<DetailsScanner.Span> folded, List<AdmonitionScanner.Span> admonitions) {
    int next = 0;
    int reached = -1;
    for (DetailsScanner.Span span : folded) {
      while (next < admonitions.size() && admonitions.get(next).first() < span.first()) {
        reached = Math.max(reached, take(admonitions.get(next++)));
      }
      if (span.first() > reached) {
        takeFolded(span);
      }
    }
    admonitions.subList(next, admonitions.size()).forEach(this::take);
  }

  private int take(AdmonitionScanner.Span span) {
    if (!isFree(span.first())) {
      return -1;
    }
    AdmonitionMark mark = span.mark();
    var content = new ArrayList<>(lines.subList(span.first(), span.contentEnd()));
    content.set(0, "");
    String opening = lines.get(span.first());
    boolean folds =
        (opening.contains(":{") && FencedCallout.takeOptions(content.subList(1, content.size())))
            || mark.folds();
    var told = CalloutTitles.of(mark.kind(), mark.title(), opening, content);
    String title = folds && told.title().isEmpty() ? told.kind() : told.title();
    var body = new Excerpt(firstLine + span.first(), dedented(content));
    var prepared = new IslandScanner(body, depth + 1, notes).prepare();
    var place = new Lines(firstLine + span.first(), firstLine + span.last());
    mask(
        span.first(),
        span.last(),
        " ".repeat(mark.indent()),
        folds
            ? new Island.Folded(mark.open(), title, prepared, place)
            : new Island.Callout(told.kind(), title, prepared, place));
    return span.last();
  }

  private void takeFolded(DetailsScanner.Span span) {
    String first = lines.get(span.first());
    if (depth >= MAX_FOLD_DEPTH) {
      for (int i = span.first(); i <= span.last(); i++) {
        masked[i] = FOLD_TAG.matcher(lines.get(i)).replaceAll("");
      }
      return;
    }
    String before = first.substring(0, span.start());
    int quotes = quoteDepth(before);
    var content = new ArrayList<String>();
    for (int i = span.first(); i <= span.last(); i++) {
      String line = lines.get(i);
      int from = i == span.first() ? span.contentStart() : 0;
      int to = i == span.last() ? span.contentEnd() : line.length();
      String inside = line.substring(from, to);
      content.add(i == span.first() ? inside : withoutQuotes(inside, quotes));
    }
    String summary = takeSummary(content);
    Excerpt body = new Excerpt(firstLine + span.first(), dedented(content));
    var prepared = new IslandScanner(body, depth + 1, notes).prepare();
    var place = new Lines(firstLine + span.first(), firstLine + span.last());
    String after = lines.get(span.last()).substring(span.end());
    mask(
        span.first(),
        span.last(),
        before,
        new Island.Folded(span.open(), summary, prepared, place));
    if (!after.isBlank()) {
      masked[span.last()] = masked[span.last()] + " " + after;
    }
  }

  private static String takeSummary(List<String> content) {
    String text = String.join("\n", content);
    Matcher summary = SUMMARY.matcher(text);
    if (!summary.find()) {
      return "";
    }
    String inside = summary.group(1).replace("&nbsp;", " ");
    String blank = "\n".repeat((int) inside.chars().filter(c -> c == '\n').count());
    String rest = text.substring(0, summary.start()) + blank + text.substring(summary.end());
    content.clear();
    content.addAll(Arrays.asList(rest.split("\n", -1)));
    return HtmlStyles.coded(withoutTitleMark(inside.strip()));
  }

  // "<summary>\n\n### What is a reef?\n</summary>" says no more than the title's text.
  private static String withoutTitleMark(String summary) {
    int text = 0;
    while (text < summary.length() && summary.charAt(text) == '#') {
      text++;
    }
    boolean title = text > 0 && text <= MAX_LEVEL && summary.startsWith(" ", text);
    return title ? summary.substring(text).strip() : summary;
  }

  // A comment hides what it encloses; one that is never closed is a slip and hides nothing.
  private void takeComments() {
    int[] end = CommentEnds.of(lines);
    for (int i = 0; i < masked.length; i++) {
      String line = lines.get(i);
      if (!isFree(i) || !line.stripLeading().startsWith("<!--")) {
        continue;
      }
      if (end[i] == i) {
        boolean whole = line.substring(line.indexOf("-->") + "-->".length()).isBlank();
        if (whole) {
          masked[i] = "";
        }
      } else if (end[i] < 0) {
        note(i, "A comment is opened here and never closed; it is read as text.");
        masked[i] = line.replaceFirst("<!--", "");
      } else {
        int last = end[i];
        Arrays.fill(masked, i, last, "");
        String rest = lines.get(last);
        masked[last] = rest.substring(rest.indexOf("-->") + "-->".length());
      }
    }
  }

  private void takeHtml(HtmlScanner.Found found) {
    String first = lines.get(found.first());
    String indent = first.substring(0, first.length() - first.stripLeading().length());
    mask(found.first(), found.last(), indent, found.island());
    if (!found.after().isBlank()) {
      masked[found.last()] = masked[found.last()] + " " + found.after();
    }
  }

  private void takeFence(FenceScanner.Span span) {
    if (!isFree(span.first())) {
      return;
    }
    if (!span.closed()) {
      String reached = span.last() + 1 < lines.size() ? "the end of its entry" : "the end";
      note(
          span.first(),
          "A code block is opened here and never closed; it reaches to %s.".formatted(reached));
    }
    var fence = fence(span);
    boolean mayTell = span.closed() && depth < MAX_FOLD_DEPTH;
    var callout =
        mayTell ? FencedCallout.of(fence, span.opening().info()) : Optional.<FencedCallout>empty();
    mask(
        span.first(),
        span.last(),
        span.opening().prefix(),
        callout
            .map(told -> callout(told, fence.lines()))
            .orElseGet(() -> new Island.Fenced(fence)));
  }

  private Island callout(FencedCallout callout, Lines place) {
    var body = new Excerpt(place.first() + 1, callout.content());
    var prepared = new IslandScanner(body, depth + 1, notes).prepare();
    return callout.folds()
        ? new Island.Folded(false, callout.title(), prepared, place)
        : new Island.Callout(callout.kind(), callout.title(), prepared, place);
  }

  private Block.Fence fence(FenceScanner.Span span) {
    FenceLine opening = span.opening();
    int quotes = opening.quoteDepth();
    int indent = Indents.width(withoutQuotes(opening.prefix(), quotes));
    String end = lines.get(span.last());
    boolean glued = span.closed() && FenceLine.isGlued(end);
    int contentEnd = span.closed() && !glued ? span.last() : span.last() + 1;
    var text = new StringBuilder();
    for (int i = span.first() + 1; i < contentEnd; i++) {
      if (!text.isEmpty() || i > span.first() + 1) {
        text.append('\n');
      }
      String line = glued && i == span.last() ? FenceLine.withoutGlued(end) : lines.get(i);
      text.append(Indents.without(withoutQuotes(line, quotes), indent));
    }
    String language = opening.language();
    String content = text.toString();
    return new Block.Fence(
        FenceKinds.of(language, content),
        language,
        content,
        Math.min(firstLine + span.first() + 1, firstLine + span.last()),
        span.inner().stream().map(this::fence).toList(),
        new Lines(firstLine + span.first(), firstLine + span.last()));
  }

  private void mask(int first, int last, String prefix, Island island) {
    String quotes = ">".repeat(Math.min(quoteDepth(prefix), Nesting.MAX_MARKS));
    masked[first] = prefix + Placeholder.of(islands.size());
    Arrays.fill(masked, first + 1, last + 1, quotes);
    islands.add(island);
  }

  private void takeLong(int index, String line) {
    if (line.length() > Excerpt.MAX_LINE && isFree(index)) {
      note(
          index,
          "This line is longer than %d characters; it is kept as bare text."
              .formatted(Excerpt.MAX_LINE));
      int number = firstLine + index;
      masked[index] = Placeholder.of(islands.size());
      islands.add(new Island.LongLine(line.strip(), new Lines(number, number)));
    }
  }

  private void note(int index, String reason) {
    String text = lines.get(index).strip();
    String begin = text.substring(0, Math.min(text.length(), MAX_NOTE));
    notes.add(new Skipped(firstLine + index, reason, begin));
  }

  private static int quoteDepth(String prefix) {
    int depth = 0;
    for (int i = 0; i < prefix.length() && " >".indexOf(prefix.charAt(i)) >= 0; i++) {
      depth += prefix.charAt(i) == '>' ? 1 : 0;
    }
    return depth;
  }

  private static String withoutQuotes(String line, int depth) {
    int at = 0;
    for (int i = 0; i < depth; i++) {
      int mark = at;
      while (mark < line.length() && line.charAt(mark) == ' ') {
        mark++;
      }
      if (mark >= line.length() || line.charAt(mark) != '>') {
        break;
      }
      at = mark + 1;
      if (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
    }
    return line.substring(at);
  }

  private static List<String> dedented(List<String> content) {
    int indent = Integer.MAX_VALUE;
    for (String line : content.subList(1, content.size())) {
      if (!line.isBlank() && !LAYOUT_ONLY.matcher(line).matches()) {
        indent = Math.min(indent, Indents.columns(line));
      }
    }
    var dedented = new ArrayList<String>();
    for (int i = 0; i < content.size(); i++) {
      String line = content.get(i);
      dedented.add(i == 0 ? line.stripLeading() : Indents.without(line, indent));
    }
    HtmlParagraphs.set(dedented);
    return dedented;
  }
}
