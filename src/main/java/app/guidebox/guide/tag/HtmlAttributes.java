package app.guidebox.guide.tag;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the attributes of a tag of HTML. */
public final class HtmlAttributes {
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  private HtmlAttributes() {}

  /** The value of the attribute of that name; empty if it is not among them. */
  public static Optional<String> of(String attributes, String name) {
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      if (attribute.group(1).equalsIgnoreCase(name)) {
        for (int group = 2; group <= 4; group++) {
          String value = attribute.group(group);
          if (value != null) {
            return Optional.of(value);
          }
        }
      }
    }
    return Optional.empty();
  }
}
