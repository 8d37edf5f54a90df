package app.guidebox.bench;

/**
 * Writes guides of any size that use every convention in turn, with three cards in a kilobyte: as
 * many as the densest of the guides we know, and five times as many as a usual one.
 */
final class GuideText {
  private static final String CHAPTER =
      """
      ## Chapter %1$d

      The tide of chapter %1$d rises *twice* a day, and `ebb(%1$d)` tells when. See [the table](#t%1$d)
      for the **heights** in metres, and mind that the moon is late by fifty minutes every day.

      Who sails here plans the day around two numbers: when the water turns, and how much of it
      is left over the bar. Both come from the almanac, and both are averages; a week of wind from
      the west adds half a metre, high pressure takes away a hand's breadth, and snow melting in the
      mountains fills the river for a month. *Write down what you saw*, compare it with what was
      foretold, and after a summer you know your own harbour better than any book does.

      ### %1$d. What pulls the tide in bay %1$d?

      The moon, mostly. It draws the water below it up, and leaves the water on the far side behind,
      so that two hills of water stand on the earth while it turns under them. The sun does the same
      from further away. The sun adds half as much:

      - **Spring tide**: sun and moon in line
      - **Neap tide**: sun and moon at right angles
        1. first quarter
        2. last quarter

      ```python
      import math
      from dataclasses import dataclass

      @dataclass
      class Port:
          name: str
          mean: float
          range: float

      def height(port, hour):
          # the water over the datum, in metres
          phase = hour / 12.42 * 2 * math.pi
          return port.mean + port.range / 2 * math.cos(phase)

      def first_hour(port, needed):
          for quarter in range(4 * 25):
              if height(port, quarter / 4) >= needed:
                  return quarter / 4
          raise ValueError(f"never {needed} m in {port.name} %1$d")
      ```

      Read the curve from left to right. It is flat at both ends, which is slack water, and steep
      in the middle, where a third of all the water moves in two hours: the *rule of twelfths* says
      1, 2, 3, 3, 2 and 1 twelfths for the six hours. [More about it](https://example.org/tides).

      **Question**: How high is it at noon in bay %1$d?

      <details>
      <summary>Show answer</summary>

      **Answer**: %1$d metres. Noon is three hours after high water, so half of the range is gone:
      take the height of high water from the table, subtract half the range, and add the drying
      height of the bar. In winter add twenty centimetres for the river.

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
