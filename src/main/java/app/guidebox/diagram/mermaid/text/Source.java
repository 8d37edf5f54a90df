package app.guidebox.diagram.mermaid.text;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A diagram's text without its wrapping.
 *
 * @param title from the front matter; empty if there is none
 * @param settings the front matter and the directives, as they were written
 * @param body the diagram itself; what was taken out is blank, so that lines and columns stay true
 */
public record Source(String title, String settings, String body) {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("(?m)\\A\\s*---[ \\t]*\\n(?s:(.*?))^[ \\t]*---[ \\t]*$");
  private static final Pattern TITLE = Pattern.compile("(?m)^[ \\t]*title:[ \\t]*(.*?)[ \\t]*$");

  /** No author indents so far; readers look ahead over blanks, so that long runs would cost. */
  private static final Pattern LONG_BLANK = Pattern.compile("[ \\t]{100,}+");

  private static final Pattern DIRECTIVE = Pattern.compile("%%\\{");
  private static final Pattern DESCRIPTION = Pattern.compile("(?m)^[ \\t]*+accDescr[ \\t]*+\\{");
  private static final Pattern FOR_SCREEN_READERS =
      Pattern.compile("(?m)^[ \\t]*+acc(?:Title|Descr)[ \\t]*+:.*$");
  private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*%%(?!\\{).*$");

  /**
   * Takes out what is not drawn: front matter, directives, comment lines, and the texts for screen
   * readers.
   */
  public static Source of(String text) {
    String body = text.replace("\r\n", "\n").replace('\r', '\n').replace('\ufeff', ' ');
    body = LONG_BLANK.matcher(body).replaceAll(" ".repeat(100));
    var frontMatter = FRONT_MATTER.matcher(body);
    String title = "";
    var settings = new StringBuilder();
    if (frontMatter.find()) {
      title = title(frontMatter.group(1));
      settings.append(frontMatter.group(1));
      body = blank(frontMatter.group()) + body.substring(frontMatter.end());
    }
    body = without(COMMENT, withoutBlocks(DIRECTIVE, "}%%", body, settings));
    body = without(FOR_SCREEN_READERS, withoutBlocks(DESCRIPTION, "}", body, new StringBuilder()));
    return new Source(title, settings.toString(), body);
  }

  private static String title(String frontMatter) {
    var found = TITLE.matcher(frontMatter);
    return found.find() ? unquoted(found.group(1)) : "";
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") || value.startsWith("'"))
            && value.endsWith(value.substring(0, 1));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /**
   * @param taken gets what was taken out
   */
  private static String withoutBlocks(
      Pattern opener, String closer, String text, StringBuilder taken) {
    var kept = new StringBuilder();
    int done = 0;
    var open = opener.matcher(text);
    while (open.find(done)) {
      int end = text.indexOf(closer, open.end());
      if (end < 0) {
        break;
      }
      end += closer.length();
      String block = text.substring(open.start(), end);
      taken.append('\n').append(block);
      kept.append(text, done, open.start()).append(blank(block));
      done = end;
    }
    return kept.append(text.substring(done)).toString();
  }

  private static String without(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(match -> blank(match.group()));
  }

  private static String blank(String text) {
    return text.replaceAll("[^\\n]", " ");
  }

  /** This text with another title where it has none. */
  public String titleOr(String other) {
    return title.isEmpty() ? other : title;
  }

  /** The value of a setting of that name, whichever block of the settings it stands in. */
  public Optional<String> setting(String name) {
    var found =
        Pattern.compile(
                "(?m)[\"']?\\b"
                    + name
                    + "[\"']?[ \\t]*:[ \\t]*(?:\"([^\"\\n]*+)\"|'([^'\\n]*+)'|([^\"',\\s}]+))")
            .matcher(settings);
    return found.find()
        ? Stream.of(1, 2, 3)
            .map(found::group)
            .filter(Objects::nonNull)
            .findFirst()
            .map(String::strip)
            .filter(value -> !value.isEmpty())
        : Optional.empty();
  }
}
