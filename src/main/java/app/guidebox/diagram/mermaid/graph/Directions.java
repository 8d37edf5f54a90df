package app.guidebox.diagram.mermaid.graph;

import app.guidebox.diagram.mermaid.text.Scanner;
import app.guidebox.diagram.model.Direction;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where a graph's edges lead to. */
public final class Directions {
  private static final Pattern CODE = Pattern.compile("(?:TB|TD|BT|LR|RL|BR)\\b|[<>^]|v\\b");

  private Directions() {}

  /** Reads {@code TD}, {@code LR} … or one of the arrow signs for them, if one comes next. */
  public static Optional<Direction> read(Scanner scanner) {
    return scanner
        .accept(CODE)
        .map(
            match ->
                switch (match.group()) {
                  case "BT", "^" -> Direction.UP;
                  case "LR", ">" -> Direction.RIGHT;
                  case "RL", "<" -> Direction.LEFT;
                  default -> Direction.DOWN;
                });
  }
}
