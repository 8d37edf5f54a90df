package app.guidebox.ui.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a box-drawing character draws: a line from its cell's middle to each of the four sides.
 *
 * @param arc whether the two lines meet in a curve
 * @param dashes into how many dashes the line is cut; 1 for a whole line
 */
record BoxStrokes(Weight up, Weight right, Weight down, Weight left, boolean arc, int dashes) {
  private static final int FIRST = 0x2500;
  private static final int LAST = 0x257F;
  private static final Map<Integer, BoxStrokes> ALL = readAll();

  /** How a line is drawn. */
  enum Weight {
    NONE,
    LIGHT,
    HEAVY,
    DOUBLE
  }

  /**
   * The strokes of a character; empty if it draws none of these, such as a letter or a diagonal.
   */
  static Optional<BoxStrokes> of(int character) {
    return Optional.ofNullable(ALL.get(character));
  }

  /** Whether any character of the text is drawn by strokes. */
  static boolean areIn(String text) {
    return text.chars().anyMatch(ALL::containsKey);
  }

  boolean hasVertical(Weight weight) {
    return up == weight || down == weight;
  }

  boolean hasHorizontal(Weight weight) {
    return left == weight || right == weight;
  }

  private static Map<Integer, BoxStrokes> readAll() {
    var all = new HashMap<Integer, BoxStrokes>();
    for (int character = FIRST; character <= LAST; character++) {
      var name = Character.getName(character);
      if (name != null && !name.contains("DIAGONAL")) {
        all.put(character, read(name));
      }
    }
    return all;
  }

  // The names of the Unicode standard say it all, such as "DOWN HEAVY AND RIGHT LIGHT".
  private static BoxStrokes read(String name) {
    var arms = new HashMap<String, Weight>();
    var weight = Weight.NONE;
    for (var part : name.replace("DOUBLE DASH", "DASH2").split(" AND ", -1)) {
      for (var word : part.split(" ", -1)) {
        weight = weightOf(word).orElse(weight);
      }
      for (var word : part.split(" ", -1)) {
        put(word, weight, arms);
      }
    }
    return new BoxStrokes(
        arms.getOrDefault("UP", Weight.NONE),
        arms.getOrDefault("RIGHT", Weight.NONE),
        arms.getOrDefault("DOWN", Weight.NONE),
        arms.getOrDefault("LEFT", Weight.NONE),
        name.contains(" ARC "),
        dashesOf(name));
  }

  private static void put(String direction, Weight weight, Map<String, Weight> arms) {
    switch (direction) {
      case "UP", "RIGHT", "DOWN", "LEFT" -> arms.put(direction, weight);
      case "VERTICAL" -> {
        arms.put("UP", weight);
        arms.put("DOWN", weight);
      }
      case "HORIZONTAL" -> {
        arms.put("LEFT", weight);
        arms.put("RIGHT", weight);
      }
      default -> {}
    }
  }

  private static Optional<Weight> weightOf(String word) {
    return switch (word) {
      case "LIGHT", "SINGLE" -> Optional.of(Weight.LIGHT);
      case "HEAVY" -> Optional.of(Weight.HEAVY);
      case "DOUBLE" -> Optional.of(Weight.DOUBLE);
      default -> Optional.empty();
    };
  }

  private static int dashesOf(String name) {
    if (name.contains("DOUBLE DASH")) {
      return 2;
    }
    return name.contains("TRIPLE DASH") ? 3 : name.contains("QUADRUPLE DASH") ? 4 : 1;
  }
}
