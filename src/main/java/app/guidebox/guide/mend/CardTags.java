package app.guidebox.guide.mend;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A card written as a tag for the program that makes a site of the page: {@code {% include
 * card.html question="What is a knot?" answer="A mile an hour." %}}.
 */
final class CardTags {
  /** Between the names of what is asked and of what is told. */
  private static final List<List<String>> NAMES =
      List.of(
          List.of("question", "answer"),
          List.of("front", "back"),
          List.of("q", "a"),
          List.of("term", "definition"));

  /** What Logseq keeps of a block in lines such as {@code collapsed:: true}. */
  private static final Set<String> PROPERTIES =
      Set.of(
          "collapsed",
          "id",
          "background-color",
          "exclude-from-graph-view",
          "card-last-interval",
          "card-repeats",
          "card-ease-factor",
          "card-next-schedule",
          "card-last-reviewed",
          "card-last-score",
          "logseq.order-list-type",
          "hl-page",
          "hl-color",
          "ls-type");

  private static final Pattern COMPONENT =
      Pattern.compile("<[A-Z][A-Za-z0-9.]{1,60}(?:\\s[^<>]{0,300})?/>|</[A-Z][A-Za-z0-9.]{1,60}>");

  private static final Pattern ENTITY = Pattern.compile("&quot;|&#34;");

  private CardTags() {}

  /** Whether the line is no more than such a property. */
  static boolean isProperty(String line) {
    int colons = line.indexOf(":: ");
    return colons > 0 && PROPERTIES.contains(line.substring(0, colons).strip());
  }

  /**
   * Whether the line is no more than a tag of the site's own that says nothing: {@code <BackToTop
   * />}.
   */
  static boolean isComponent(String line) {
    String text = line.strip();
    return text.startsWith("<")
        && text.endsWith(">")
        && COMPONENT.matcher(text).matches()
        && asMarkdown(line).equals(line);
  }

  /** The line as an entry of a list, or the line itself. */
  static String asMarkdown(String line) {
    if (line.indexOf('=') < 0) {
      return line;
    }
    String text = line.strip();
    if (!isTag(text)) {
      return line;
    }
    for (var names : NAMES) {
      String asked = value(text, names.getFirst());
      String told = value(text, names.getLast());
      if (asked.endsWith("?") || asked.endsWith("？")) {
        return told.isEmpty() ? "- " + asked : "- %s **A:** %s".formatted(asked, told);
      }
      if (!asked.isEmpty() && !told.isEmpty() && !"question".equals(names.getFirst())) {
        return "- **%s**: %s".formatted(asked, told);
      }
    }
    return line;
  }

  private static boolean isTag(String text) {
    return (text.startsWith("{%") && text.endsWith("%}"))
        || (text.startsWith("{{") && text.endsWith("}}"))
        || (text.length() > 2
            && text.charAt(0) == '<'
            && Character.isUpperCase(text.charAt(1))
            && text.endsWith("/>"));
  }

  // What stands in quotation marks behind the name.
  private static String value(String text, String name) {
    int at = text.indexOf(" " + name + "=");
    int open = at + name.length() + 2;
    if (at < 0 || open >= text.length() || "\"'".indexOf(text.charAt(open)) < 0) {
      return "";
    }
    int close = text.indexOf(text.charAt(open), open + 1);
    return close < 0
        ? ""
        : ENTITY.matcher(text.substring(open + 1, close)).replaceAll("\"").strip();
  }
}
