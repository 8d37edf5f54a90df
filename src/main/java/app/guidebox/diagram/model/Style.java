package app.guidebox.diagram.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the author asked an element to look like: CSS declarations such as {@code fill} → {@code
 * #f90}, kept as written. The painter keeps the hue and mends what would not be legible.
 */
public record Style(Map<String, String> declarations) {
  /** No wish at all. */
  public static final Style NONE = new Style(Map.of());

  public Style {
    // Not Map.copyOf: the author's order is kept, so that the same input gives the same output.
    declarations = Collections.unmodifiableMap(new LinkedHashMap<>(declarations));
  }

  /** The value declared for a property such as {@code stroke}. */
  public Optional<String> get(String property) {
    return Optional.ofNullable(declarations.get(property));
  }

  /** This style with the other's declarations over it. */
  public Style with(Style over) {
    var merged = new LinkedHashMap<>(declarations);
    merged.putAll(over.declarations);
    return new Style(merged);
  }
}
