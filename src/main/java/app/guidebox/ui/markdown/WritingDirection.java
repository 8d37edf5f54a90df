package app.guidebox.ui.markdown;

import javafx.geometry.NodeOrientation;

/** Which way a paragraph runs: as its first letter does (rules P2 and P3 of UAX #9). */
final class WritingDirection {
  private WritingDirection() {}

  static NodeOrientation of(String text) {
    return text.codePoints()
            .map(Character::getDirectionality)
            .filter(WritingDirection::isStrong)
            .mapToObj(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
            .findFirst()
            .orElse(false)
        ? NodeOrientation.RIGHT_TO_LEFT
        : NodeOrientation.LEFT_TO_RIGHT;
  }

  private static boolean isStrong(int direction) {
    return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
