package app.guidebox.bench;

/** Writes guides of any size that use every convention in turn. */
final class GuideText {
  private static final String CHAPTER =
      """
      ## Chapter %1$d

      The tide of chapter %1$d rises *twice* a day, and `ebb(%1$d)` tells when. See [the table](#t%1$d)
      for the **heights** in metres, and mind that the moon is late by fifty minutes every day.

      ### %1$d. What pulls the tide in bay %1$d?

      The moon, mostly. The sun adds half as much:

      - **Spring tide**: sun and moon in line
      - **Neap tide**: sun and moon at right angles
        1. first quarter
        2. last quarter

      ```python
      def height(hour):
          return %1$d + 2 * math.cos(hour / 12.4 * 2 * math.pi)
      ```

      **Question**: How high is it at noon in bay %1$d?

      <details>
      <summary>Show answer</summary>

      **Answer**: %1$d metres.

      </details>

      **Q%1$d: Which harbour is nearest?**

      A. North
      B. South
      C. East

      **Correct answer: B**

      | Harbour | Depth | Light |
      |---------|------:|-------|
      | North %1$d | 4 m | white |
      | South %1$d | 7 m | red |

      - **Buoy %1$d**: a float with a light
      - **Beacon %1$d** - a mark on land

      ```
      ┌───────┐     ┌───────┐
      │ Moon  │────▶│ Tide  │
      └───────┘     └───────┘
      ```

      """;

  private GuideText() {}

  /** A guide of about so many characters. */
  static String ofSize(int characters) {
    var text = new StringBuilder(characters + CHAPTER.length()).append("# Tides\n\n");
    for (int i = 1; text.length() < characters; i++) {
      text.append(CHAPTER.formatted(i));
    }
    return text.toString();
  }
}
