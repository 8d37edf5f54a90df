package app.guidebox.guide.mend;

import app.guidebox.guide.scan.FenceScanner;
import app.guidebox.guide.source.Excerpt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links and images whose address stands elsewhere in the guide, {@code [bowline][1]} above {@code
 * [1]: knots.md}: each gets its address, since a card leaves the line with it behind. Sources in
 * brackets, {@code ([Ashley][1])}, stay as they are.
 */
public final class LinkReferences {
  /** The definition of an address; those that begin with a caret are footnotes. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          " {0,3}\\[(?!\\^)((?:[^\\[\\]\\\\]|\\\\.){1,200})\\]:\\s{0,9}(<[^<>\\s]{1,2000}>|[^<\\s]\\S{0,1999})(\\s+(?:\"[^\"]{0,300}\"|'[^']{0,300}'|\\([^()]{0,300}\\)))?\\s*");

  /** No author gives a longer name to an address. */
  private static final int MAX_NAME = 200;

  /** In a longer piece of text marks of code are no pair. */
  private static final int MAX_CODE = 2_000;

  /** {@code - [x]} is a box. */
  private static final String BOX = "x";

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<String> lines;
  private final boolean[] inFence;
  private final Map<String, String> addresses = new HashMap<>();
  private final boolean[] defines;
  private final Set<String> cited = new HashSet<>();

  private LinkReferences(List<String> lines) {
    this.lines = lines;
    this.inFence = FenceScanner.linesOfCode(lines);
    this.defines = new boolean[lines.size()];
  }

  /** The lines with each address where it is used; those that define one are left blank. */
  public static Excerpt inlined(Excerpt excerpt) {
    var lines = excerpt.lines();
    if (lines.stream().noneMatch(LinkReferences::mayDefine)) {
      return excerpt;
    }
    var references = new LinkReferences(lines);
    references.learn();
    return references.addresses.isEmpty()
        ? excerpt
        : new Excerpt(excerpt.firstLine(), references.inlined());
  }

  private static boolean mayDefine(String line) {
    int at = 0;
    while (at < line.length() && at < 3 && line.charAt(at) == ' ') {
      at++;
    }
    return line.startsWith("[", at) && line.indexOf("]:", at) > 0;
  }

  private void learn() {
    for (int i = 0; i < lines.size(); i++) {
      if (!inFence[i] && mayDefine(lines.get(i)) && !goesOn(i)) {
        learn(i);
      }
    }
  }

  // Whether the line belongs to a paragraph that began above it.
  private boolean goesOn(int index) {
    return index > 0
        && !lines.get(index - 1).isBlank()
        && !defines[index - 1]
        && !inFence[index - 1]
        && !lines.get(index - 1).startsWith("#");
  }

  private void learn(int index) {
    Matcher definition = DEFINITION.matcher(lines.get(index));
    if (definition.matches() && !name(definition.group(1)).equals(BOX)) {
      defines[index] = true;
      String title = Optional.ofNullable(definition.group(3)).orElse("");
      addresses.putIfAbsent(
          name(definition.group(1)), "(" + bounded(definition.group(2)) + title + ")");
    }
  }

  // A bracket in an address would end it.
  private static String bounded(String address) {
    boolean open = !address.startsWith("<") && (address.contains("(") || address.contains(")"));
    return open ? "<" + address + ">" : address;
  }

  private static String name(String written) {
    return BLANKS.matcher(written.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private List<String> inlined() {
    var told = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      int end = i;
      while (end < lines.size() && isText(end)) {
        end++;
      }
      if (end == i) {
        told.add(lines.get(i));
        continue;
      }
      // A link may go on in the next line.
      String text = String.join("\n", lines.subList(i, end));
      told.addAll(
          text.indexOf('[') < 0
              ? lines.subList(i, end)
              : Arrays.asList(new Paragraph(text).inlined().split("\n", -1)));
      i = end - 1;
    }
    for (int i = 0; i < defines.length; i++) {
      if (defines[i] && !cited.contains(defined(lines.get(i)))) {
        told.set(i, "");
      }
    }
    return told;
  }

  private static String defined(String line) {
    return name(line.substring(line.indexOf('[') + 1, line.indexOf("]:")));
  }

  private boolean isText(int index) {
    String line = lines.get(index);
    return !inFence[index]
        && !defines[index]
        && !line.isBlank()
        && line.length() <= Excerpt.MAX_LINE;
  }

  /** Lines without an empty one among them. */
  private final class Paragraph {
    private final String text;
    private final StringBuilder told = new StringBuilder();

    /** Brackets that are open: where each stands in the text, and in what is told. */
    private final Deque<int[]> open = new ArrayDeque<>();

    private Paragraph(String text) {
      this.text = text;
    }

    private String inlined() {
      int at = 0;
      while (at < text.length()) {
        at =
            switch (text.charAt(at)) {
              case '\\' -> copied(at, Math.min(at + 2, text.length()));
              case '`' -> copied(at, codeEnd(at));
              case '[' -> {
                open.push(new int[] {at, told.length()});
                yield copied(at, at + 1);
              }
              case ']' -> open.isEmpty() ? copied(at, at + 1) : closed(at, open.pop());
              default -> copied(at, at + 1);
            };
      }
      return told.toString();
    }

    private int copied(int from, int to) {
      told.append(text, from, to);
      return to;
    }

    // Behind the marks that close the code, or behind those that open nothing.
    private int codeEnd(int from) {
      int marks = from;
      while (marks < text.length() && text.charAt(marks) == '`') {
        marks++;
      }
      String fence = text.substring(from, marks);
      int last = Math.min(text.length(), marks + MAX_CODE);
      int end = text.indexOf(fence, marks, last);
      while (end >= 0 && text.startsWith("`", end + fence.length())) {
        int next = end + fence.length();
        while (next < text.length() && text.charAt(next) == '`') {
          next++;
        }
        end = next < last ? text.indexOf(fence, next, last) : -1;
      }
      return end < 0 ? marks : end + fence.length();
    }

    private int closed(int at, int[] opening) {
      int behind = at + 1;
      told.append(']');
      if (text.startsWith("(", behind)) {
        return behind;
      }
      int last = Math.min(text.length(), behind + MAX_NAME);
      int named = text.startsWith("[", behind) ? text.indexOf(']', behind, last) : -1;
      boolean byName = named > behind + 1;
      String written =
          byName ? text.substring(behind + 1, named) : text.substring(opening[0] + 1, at);
      if (byName && cites(opening[0], named)) {
        cited.add(name(written));
        return copied(behind, named + 1);
      }
      var address =
          written.length() <= MAX_NAME
              ? Optional.ofNullable(addresses.get(name(written)))
              : Optional.<String>empty();
      address.ifPresent(told::append);
      boolean used = address.isPresent() && named > 0;
      if (used) {
        // The name may go on in the next line, and the lines below keep their numbers.
        int breaks = (int) text.substring(behind, named).chars().filter(c -> c == '\n').count();
        told.repeat('\n', breaks);
      }
      return used ? named + 1 : behind;
    }

    // "([Ashley][1], [Day][2])": in brackets, with numbers.
    private boolean cites(int from, int to) {
      int before = from - 1;
      while (before > 0 && ", ;".indexOf(text.charAt(before)) >= 0) {
        before--;
      }
      int number = text.lastIndexOf('[', to) + 1;
      return before >= 0
          && "(（]".indexOf(text.charAt(before)) >= 0
          && text.substring(number, to).chars().allMatch(Character::isDigit)
          && to + 1 < text.length()
          && ")）,; ".indexOf(text.charAt(to + 1)) >= 0;
    }
  }
}
