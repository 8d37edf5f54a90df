package app.guidebox.guide.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML header that some guides begin with, between two {@code ---} lines.
 *
 * <p>Only {@code key: value} pairs and lists of plain values are read; a list's values are joined
 * by a comma. Anything else in the header is passed over.
 *
 * @param lineCount how many lines it takes, both rules included; 0 if there is none
 */
public record FrontMatter(Map<String, String> properties, int lineCount) {
  /** A longer header is taken for a rule and text: nobody describes a guide in 200 lines. */
  private static final int MAX_LINES = 200;

  private static final Pattern PROPERTY = Pattern.compile("([\\w-]+)\\s*:(?:\\s+(.*))?");
  private static final Pattern ELEMENT = Pattern.compile("\\s*-\\s+(.*)");

  /** The header that the lines begin with; one without properties if they begin otherwise. */
  public static FrontMatter of(List<String> lines) {
    int end = end(lines);
    if (end < 0) {
      return new FrontMatter(Map.of(), 0);
    }
    var properties = new HashMap<String, String>();
    String key = "";
    for (String line : lines.subList(1, end)) {
      Matcher property = PROPERTY.matcher(line);
      Matcher element = ELEMENT.matcher(line);
      if (property.matches()) {
        key = property.group(1).toLowerCase(Locale.ROOT);
        String value = property.group(2);
        properties.put(key, value == null ? "" : unquoted(value.strip()));
      } else if (element.matches() && !key.isEmpty()) {
        properties.merge(
            key,
            unquoted(element.group(1).strip()),
            (before, added) -> before.isEmpty() ? added : before + ", " + added);
      }
    }
    properties.values().removeIf(String::isEmpty);
    return new FrontMatter(properties, end + 1);
  }

  /** What follows the header. */
  public Excerpt body(List<String> lines) {
    return new Excerpt(lineCount + 1, lines.subList(lineCount, lines.size()));
  }

  private static int end(List<String> lines) {
    if (lines.size() < 3 || !lines.get(0).stripTrailing().equals("---")) {
      return -1;
    }
    boolean hasProperty = false;
    for (int i = 1; i < Math.min(lines.size(), MAX_LINES); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return hasProperty ? i : -1;
      }
      if (line.startsWith("#") && !line.startsWith("# ")) {
        return -1;
      }
      hasProperty |= PROPERTY.matcher(line).matches();
    }
    return -1;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    String bare = quoted ? value.substring(1, value.length() - 1) : value;
    boolean list = bare.startsWith("[") && bare.endsWith("]");
    return list ? bare.substring(1, bare.length() - 1).strip() : bare;
  }
}
