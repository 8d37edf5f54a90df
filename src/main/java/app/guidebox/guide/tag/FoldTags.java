package app.guidebox.guide.tag;

import app.guidebox.guide.scan.CodeSpans;
import app.guidebox.guide.scan.FenceScanner;
import app.guidebox.guide.source.Excerpt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folded parts written as tags for the program that makes a site of the page, as Hugo, Jekyll and
 * MDX have them: {@code {{< details "What is a reef?" >}}}, {@code {% details … %}}, {@code
 * <Accordion title="…">}. Each becomes a {@code <details>} with its summary.
 */
public final class FoldTags {
  private static final int MAX_OPEN = 20;

  /** What folds away, without the signs within the word. */
  private static final Set<String> FOLDS =
      Set.of(
          "details",
          "detail",
          "expand",
          "expandable",
          "expander",
          "spoiler",
          "collapse",
          "collapsible",
          "collapsed",
          "accordion",
          "accordionitem",
          "accordionpanel",
          "faq",
          "faqitem",
          "toggle",
          "hidetoggle",
          "dropdown",
          "disclosure",
          "fold",
          "folding",
          "reveal",
          "hidden",
          "hiddencontent");

  /** What folds away and says by its name what it holds. */
  private static final Set<String> ANSWERS = Set.of("answer", "solution");

  private static final String QUESTION = "question";

  /** What folds away and has its title in a tag of its own. */
  private static final Map<String, String> PARTS =
      Map.of(
          "accordionitem", "details",
          "accordiontrigger", "summary",
          "accordionheader", "summary",
          "accordionbutton", "summary");

  /** Names of the attribute that is shown above what is folded. */
  private static final List<String> TITLES =
      List.of("summary", "title", "question", "q", "header", "heading", "label", "text", "trigger");

  /** A name and what stands behind it, in each of the three ways to write a tag. */
  private static final Pattern TAG =
      Pattern.compile(
          "\\{\\{[<%]\\s*(?<hugo>/?\\s*[A-Za-z][\\w/-]{0,40})(?<hugoRest>[^{}]{0,1000}?)[>%]\\}\\}"
              + "|\\{%-?\\s*(?<liquid>[a-z]\\w{0,40})(?<liquidRest>[^{}]{0,1000}?)-?%\\}"
              + "|<(?<jsx>/?[A-Z][\\w.]{0,40})(?<jsxRest>(?:\\s(?:[^<>\"']|\"[^\"]*\"|'[^']*'){0,1000})?)>");

  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.){1,500})\"");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\b([a-z]{1,20})\\s?=\\s?\\{?(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'|`([^`]*)`)");

  private final List<String> lines;
  private final boolean[] inFence;
  private final Deque<Tag> open = new ArrayDeque<>();
  private final Map<Tag, Tag> pairs = new HashMap<>();

  /**
   * A tag's place, its name without signs, and what stands behind the name.
   *
   * @param alone whether it is one of MDX and all of its line
   */
  private record Tag(
      int line, int start, int end, String name, boolean closing, String rest, boolean alone) {}

  private FoldTags(List<String> lines) {
    this.lines = new ArrayList<>(lines);
    this.inFence = FenceScanner.linesOfCode(lines);
  }

  /** The lines with such parts as HTML has them. */
  public static Excerpt asDetails(Excerpt excerpt) {
    boolean tagged = excerpt.lines().stream().anyMatch(FoldTags::mayHold);
    return tagged
        ? new Excerpt(excerpt.firstLine(), new FoldTags(excerpt.lines()).read())
        : excerpt;
  }

  // A quick look for what closes a part.
  private static boolean mayHold(String line) {
    int at = line.indexOf("</");
    return (at >= 0 && at + 2 < line.length() && Character.isUpperCase(line.charAt(at + 2)))
        || line.contains("{{")
        || line.contains("{% end");
  }

  private List<String> read() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (inFence[i] || line.length() > Excerpt.MAX_LINE) {
        continue;
      }
      Matcher tag = TAG.matcher(line);
      while (tag.find()) {
        if (!CodeSpans.isInside(line, tag.start())) {
          add(tag(i, line, tag));
        }
      }
    }
    write();
    return lines;
  }

  private static Tag tag(int line, String text, Matcher found) {
    boolean hugo = found.group("hugo") != null;
    boolean liquid = found.group("liquid") != null;
    String written = found.group(hugo ? "hugo" : liquid ? "liquid" : "jsx");
    String rest = found.group(hugo ? "hugoRest" : liquid ? "liquidRest" : "jsxRest").strip();
    boolean closing =
        liquid ? written.startsWith("end") && rest.isEmpty() : written.startsWith("/");
    String name = closing ? written.substring(liquid ? "end".length() : 1) : written;
    String bare = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    boolean alone =
        found.group("jsx") != null
            && !name.equals(name.toUpperCase(Locale.ROOT))
            && found.group().length() == text.strip().length();
    return new Tag(line, found.start(), found.end(), bare, closing, rest, alone);
  }

  private void add(Tag tag) {
    if (!tag.closing()) {
      if (!tag.rest().endsWith("/")) {
        open.push(tag);
      }
      if (open.size() > MAX_OPEN) {
        open.removeLast();
      }
      return;
    }
    if (open.stream().anyMatch(opened -> opened.name().equals(tag.name()))) {
      while (!open.peek().name().equals(tag.name())) {
        open.pop();
      }
      pairs.put(open.pop(), tag);
    }
  }

  // From the end, so that what stands before a tag in its line stays where it is.
  private void write() {
    var written = new HashMap<Tag, String>();
    pairs.forEach(
        (opening, closing) -> {
          var summary = summary(opening);
          if (summary.isPresent()) {
            written.put(opening, "<details><summary>%s</summary>".formatted(summary.get()));
            written.put(closing, "</details>");
          } else if (PARTS.containsKey(opening.name())) {
            String part = PARTS.get(opening.name());
            written.put(opening, "<%s>".formatted(part));
            written.put(closing, "</%s>".formatted(part));
          } else if (isLayout(opening, closing)) {
            link(opening, closing);
            written.put(opening, "");
            written.put(closing, "");
          }
        });
    written.entrySet().stream()
        .sorted((one, other) -> Integer.compare(other.getKey().start(), one.getKey().start()))
        .forEach(entry -> set(entry.getKey(), entry.getValue()));
  }

  // "<DocLink to="/reef">", "Reefs" and "</DocLink>" in three lines
  private void link(Tag opening, Tag closing) {
    int between = opening.line() + 1;
    if (closing.line() == between + 1) {
      LinkTags.linked(opening.rest(), lines.get(between))
          .ifPresent(link -> lines.set(between, link));
    }
  }

  // What only groups others would hide the line below it; what is asked is text.
  private static boolean isLayout(Tag opening, Tag closing) {
    return QUESTION.equals(opening.name())
        || (opening.alone() && closing.alone() && !FOLDS.contains(opening.name()));
  }

  private void set(Tag tag, String text) {
    String line = lines.get(tag.line());
    String before = line.substring(0, tag.start());
    // Tags are set in below those around them, and say nothing by it.
    String indent = before.isBlank() ? "" : before;
    lines.set(tag.line(), indent + text + line.substring(tag.end()));
  }

  private static Optional<String> summary(Tag tag) {
    Map<String, String> named = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(tag.rest());
    while (attribute.find()) {
      String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
      named.putIfAbsent(attribute.group(1), value == null ? attribute.group(4) : value);
    }
    String title =
        TITLES.stream().filter(named::containsKey).map(named::get).findFirst().orElse("");
    if (ANSWERS.contains(tag.name())) {
      return Optional.of(title.isEmpty() ? tag.name() : unescaped(title));
    }
    if (!title.isEmpty()) {
      return FOLDS.contains(tag.name()) || asks(title)
          ? Optional.of(unescaped(title))
          : Optional.empty();
    }
    if (!FOLDS.contains(tag.name()) || !named.isEmpty()) {
      return Optional.empty();
    }
    Matcher quoted = QUOTED.matcher(tag.rest());
    String said = quoted.find() ? quoted.group(1) : tag.rest();
    return said.isBlank() ? Optional.empty() : Optional.of(unescaped(said));
  }

  private static boolean asks(String title) {
    return title.endsWith("?") || title.endsWith("？");
  }

  private static String unescaped(String text) {
    return text.replace("\\\"", "\"").strip();
  }
}
