package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that hold links and no more, in which nothing is told. */
public final class LinkLines {
  /** A link, a picture or an address; a name is bounded, since a line may open thousands. */
  public static final Pattern LINK =
      Pattern.compile(
          "!?\\[[^\\]]{0,2000}+\\]\\([^)]*\\)|<?https?://[^\\s>)]+>?"
              + "|\\[[^\\]]{0,2000}+\\]\\[[^\\]]*\\]");

  private static final Pattern ADDRESS = Pattern.compile("<?https?://[^\\s>]+>?");

  /**
   * {@code [reef.c](/reef.c)}, {@code [Reef](../reef.md)}, also broken: {@code [Reef] (/reef.c)}.
   */
  private static final Pattern FILE =
      Pattern.compile(
          "\\[[^\\]\n]*\\] +\\([^()\\s]+\\)|\\[[^\\]\\s]+\\.[A-Za-z]{1,5}\\]\\([^()\\s]+\\)"
              + "|\\[[^\\]\n]+\\]\\((?!\\w+:)[^()\\s]+\\.mdx?(?:#[^()\\s]*)?\\)");

  private static final WordList SOURCES = Words.load("source-titles");

  /** How a text says that its answer is elsewhere. */
  private static final Set<String> SEE =
      Set.of("see", "ver", "véase", "voir", "siehe", "vedi", "zie", "см.", "zob.", "bkz.", "参见");

  /** Signs before the first link are fewer. */
  private static final int MAX_POINTER = 6;

  private LinkLines() {}

  /** Whether the text is links with signs beside them: {@code ➡️ [Bends](…) → [Hitches](…)}. */
  public static boolean holdsOnlyLinks(String text) {
    return leads(text)
        && LINK.matcher(text).replaceAll("").codePoints().allMatch(LinkLines::isBesideLinks);
  }

  /** Whether the text is an address by itself, or a list of such; it may be named a source. */
  public static boolean areAddresses(String text) {
    return text.contains("http")
        && text.lines().map(line -> withoutBullet(line.strip())).allMatch(LinkLines::isAddress);
  }

  // "https://…", "[Reference](https://…)"
  private static boolean isAddress(String line) {
    if (ADDRESS.matcher(line).matches()) {
      return true;
    }
    int close = line.startsWith("[") && line.endsWith(")") ? line.indexOf("](http") : -1;
    return close > 0
        && line.indexOf(')') == line.length() - 1
        && SOURCES.contains(Words.lower(line.substring(1, close)));
  }

  private static String withoutBullet(String line) {
    return line.startsWith("- ") ? line.substring(2).strip() : line;
  }

  /** Whether the text is a link to a file by itself. */
  public static boolean leadsToFile(String text) {
    if (!text.endsWith(")") && !text.endsWith(").")) {
      return false;
    }
    int open = text.indexOf('[');
    boolean pointed = open > 1 && open <= MAX_POINTER && SEE.contains(word(text, open));
    return (open == 0 || pointed)
        && FILE.matcher(TermWords.withoutEnd(text.substring(open), ".")).matches();
  }

  private static String word(String text, int end) {
    return Words.lower(TermWords.withoutEnd(text.substring(0, end), " :："));
  }

  /** Whether the text is a list of contents: links to places on the page and no more. */
  public static boolean leadOnPage(String text) {
    int first = text.indexOf("](#");
    return first > 0
        && text.indexOf("](#", first + 1) > 0
        && !text.replace("](#", "").contains("](")
        && holdsOnlyLinks(text);
  }

  /** The line without the link behind it that leads to the answer: {@code Why? [answer](…)}. */
  public static String withoutLast(String line) {
    int open = line.endsWith(")") ? line.lastIndexOf('[') : -1;
    int link = open < 1 ? -1 : line.indexOf("](", open);
    boolean last = link > 0 && line.indexOf(')', link) == line.length() - 1;
    return last && " ?？".indexOf(line.charAt(open - 1)) >= 0
        ? line.substring(0, open).stripTrailing()
        : line;
  }

  /**
   * The text without its source: {@code Name a knot. [[source]](https://…)}, {@code Describe a reef
   * (https://…)}.
   */
  static String withoutSource(String text) {
    if (text.endsWith(")]")) {
      // "Name a knot. [[source](https://…)]"
      int open = text.lastIndexOf("[[");
      int link = open > 0 ? text.indexOf("](", open) : -1;
      boolean last = link > 0 && text.indexOf(')', link) == text.length() - 2;
      return last ? text.substring(0, open) : text;
    }
    int address = text.endsWith(")") ? text.lastIndexOf(" (http") : -1;
    if (address > 0 && text.indexOf(')', address) == text.length() - 1) {
      return text.substring(0, address);
    }
    int close = text.endsWith(")") ? text.lastIndexOf("]](") : -1;
    int open = close < 0 ? -1 : text.lastIndexOf("[[");
    boolean link = open > 0 && close > open && text.indexOf(')', close) == text.length() - 1;
    return link ? text.substring(0, open) : text;
  }

  // A picture is no link.
  private static boolean leads(String text) {
    int open = text.indexOf('[');
    return open >= 0
        && open <= MAX_POINTER
        && !text.contains("![")
        && text.codePoints().limit(open).noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isBesideLinks(int c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || ",;.|*_•·\\>-\uFE0F".indexOf(c) >= 0
        || type == Character.OTHER_SYMBOL
        || type == Character.MATH_SYMBOL;
  }
}
