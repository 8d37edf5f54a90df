package app.guidebox.guide.tag;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sound, films and pages that HTML sets into a guide. Nothing of a stranger's is loaded or played,
 * so that a link stands for each: its title, or its file's name, with its address.
 */
public final class HtmlMedia {
  private static final Pattern ELEMENT =
      Pattern.compile(
          "<(audio|video|iframe|embed|source)\\b([^<>]{0,2000})>(?:[^<>]{0,200}</\\1\\s*>)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern END =
      Pattern.compile("</(?:audio|video|iframe)\\s*>", Pattern.CASE_INSENSITIVE);

  /** What is written for old programs that know no such elements. */
  private static final Pattern EXCUSE =
      Pattern.compile(
          "(?:your|the) browser (?:does not|doesn't) support\\b[^<>]{0,80}",
          Pattern.CASE_INSENSITIVE);

  private HtmlMedia() {}

  /** The line with a link in place of each element; code is left alone. */
  public static String linked(String line) {
    if (line.indexOf('`') >= 0 || !mayHold(line)) {
      return line;
    }
    String linked =
        ELEMENT
            .matcher(line)
            .replaceAll(element -> Matcher.quoteReplacement(link(element.group(2)).orElse("")));
    String ended = END.matcher(linked).replaceAll("");
    return ended.equals(line) ? line : EXCUSE.matcher(ended).replaceAll("").stripTrailing();
  }

  /** Whether the line is nothing but words for programs that cannot play sound or films. */
  public static boolean isExcuse(String line) {
    String text = line.strip();
    if (text.isEmpty() || "YyTt".indexOf(text.charAt(0)) < 0 || !text.contains(" browser ")) {
      return false;
    }
    Matcher excuse = EXCUSE.matcher(text);
    return excuse.lookingAt() && excuse.end() >= text.length();
  }

  private static boolean mayHold(String line) {
    for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
      int name = at + 1 < line.length() && line.charAt(at + 1) == '/' ? at + 2 : at + 1;
      if (name < line.length() && "aAvViIeEsS".indexOf(line.charAt(name)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> link(String attributes) {
    return HtmlAttributes.of(attributes, "src")
        .map(String::strip)
        .filter(address -> !address.isEmpty() && !address.startsWith("data:"))
        .map(address -> "[%s](%s)".formatted(name(attributes, address), target(address)));
  }

  private static String target(String address) {
    boolean plain = address.chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')');
    return plain ? address : "<" + address + ">";
  }

  private static String name(String attributes, String address) {
    return HtmlAttributes.of(attributes, "title")
        .map(title -> title.replaceAll("[\\[\\]\\\\]", "").strip())
        .filter(title -> !title.isEmpty())
        .orElseGet(() -> file(address));
  }

  // "https://example.org/sounds/second.ogg?x=1"
  private static String file(String address) {
    String path = address.replaceFirst("[?#].*", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.isEmpty() ? address : name;
  }
}
