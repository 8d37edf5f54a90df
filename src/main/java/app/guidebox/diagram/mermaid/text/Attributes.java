package app.guidebox.diagram.mermaid.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names with values, written as one level of YAML or JSON: {@code @{ shape: rounded, label: "Hi"
 * }}, parted by commas or line ends.
 */
public record Attributes(Map<String, String> values) {
  private static final Pattern PAIR =
      Pattern.compile(
          "\\s*+\"?([\\w-]+)\"?\\s*+:[ \\t]*+(?:\"([^\"]*+)\"|'([^']*+)'|([^,\\n"
              + "}\"]*+))[ \\t]*+,?");

  public Attributes {
    values = Map.copyOf(values);
  }

  /** The value of a name, which is written in lower case. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * Reads from the opening brace to the closing one.
   *
   * @return nothing, and the scanner where it was, if the text is not of this form
   */
  public static Optional<Attributes> read(Scanner scanner) {
    int start = scanner.position();
    var values = new LinkedHashMap<String, String>();
    if (!scanner.accept("{")) {
      return Optional.empty();
    }
    for (var pair = scanner.accept(PAIR); pair.isPresent(); pair = scanner.accept(PAIR)) {
      var match = pair.get();
      String quoted = match.group(2) != null ? match.group(2) : match.group(3);
      values.put(
          match.group(1).toLowerCase(Locale.ROOT),
          quoted != null ? quoted.replaceAll("\\n\\s*", "\n") : match.group(4).strip());
    }
    scanner.skipBlank();
    if (!scanner.accept("}")) {
      scanner.moveTo(start);
      return Optional.empty();
    }
    return Optional.of(new Attributes(values));
  }
}
