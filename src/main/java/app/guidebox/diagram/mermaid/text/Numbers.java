package app.guidebox.diagram.mermaid.text;

import java.util.Optional;

/** Reads amounts. */
public final class Numbers {
  /** A decimal number. */
  public static final String PATTERN =
      "[-+]?(?:\\d{1,30}+(?:\\.\\d{0,30}+)?+|\\.\\d{1,30}+)(?:[eE][-+]?\\d{1,3})?+";

  /** Beyond this the digits of a number would no longer fit into a picture. */
  private static final double LARGEST = 1e15;

  private Numbers() {}

  /** The number; empty if the text is none or too large for a picture. */
  public static Optional<Double> read(String text) {
    if (!text.matches(PATTERN)) {
      return Optional.empty();
    }
    double number = Double.parseDouble(text);
    return Math.abs(number) <= LARGEST ? Optional.of(number) : Optional.empty();
  }
}
