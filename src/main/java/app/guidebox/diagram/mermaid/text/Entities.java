package app.guidebox.diagram.mermaid.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Character references, as HTML and Mermaid write them: the latter without the ampersand. */
final class Entities {
  private static final Pattern REFERENCE =
      Pattern.compile("(?:&#?|#)(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7})|(\\w{2,10}));");
  private static final Properties NAMES = names();

  private Entities() {}

  private static Properties names() {
    var names = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(Entities.class.getResourceAsStream("entities.properties")),
            StandardCharsets.US_ASCII)) {
      names.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the table of character references cannot be read", e);
    }
    return names;
  }

  /** The text with its references replaced; what is no reference stays as it is. */
  static String decode(String text) {
    if (text.indexOf('#') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(
            match -> {
              var matcher = match.group();
              return Matcher.quoteReplacement(
                  character(match.group(1), match.group(2), match.group(3)).orElse(matcher));
            });
  }

  private static Optional<String> character(
      @Nullable String hex, @Nullable String decimal, @Nullable String name) {
    if (hex != null) {
      return character(Integer.parseInt(hex, 16));
    }
    if (decimal != null) {
      return character(Integer.parseInt(decimal));
    }
    String code = name == null ? null : NAMES.getProperty(name);
    return code == null ? Optional.empty() : character(Integer.parseInt(code));
  }

  private static Optional<String> character(int codePoint) {
    boolean usable =
        Character.isValidCodePoint(codePoint)
            && Character.getType(codePoint) != Character.SURROGATE
            && !Character.isISOControl(codePoint);
    return usable ? Optional.of(Character.toString(codePoint)) : Optional.empty();
  }
}
