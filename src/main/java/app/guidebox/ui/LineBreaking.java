package app.guidebox.ui;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/**
 * Which text JavaFX can break into lines.
 *
 * <p>JavaFX 26.0.2 throws {@code ArrayIndexOutOfBoundsException} from its layout when it has to
 * break a run of right-to-left letters, and sets lines too long where other letters need shaping.
 * Text of a guide or of a file's name can be of any script.
 */
public final class LineBreaking {
  private LineBreaking() {}

  /** Whether lines of the text may be broken by JavaFX. */
  public static boolean isSafe(String text) {
    return text.codePoints().noneMatch(LineBreaking::needsShaping);
  }

  /**
   * Lets a label wrap its text whenever that is safe; else the text stays in one line, ends in an
   * ellipsis where it does not fit, and can be read in full in a tooltip.
   */
  public static void wrap(Label label) {
    label.wrapTextProperty().bind(label.textProperty().map(LineBreaking::isSafe).orElse(true));
    label
        .tooltipProperty()
        .bind(label.textProperty().map(text -> isSafe(text) ? null : new Tooltip(text)));
  }

  /** Whether a letter is of a script that runs from the right or joins its letters. */
  public static boolean isForeign(int letter) {
    return isBetween(letter, 0x0590, 0x109F)
        || isBetween(letter, 0x1780, 0x1CFF)
        || isBetween(letter, 0xFB1D, 0xFDFF)
        || isBetween(letter, 0xFE70, 0xFEFC);
  }

  // A little wider than the ranges that JavaFX sends to the shaper.
  private static boolean needsShaping(int letter) {
    return isForeign(letter)
        || isBetween(letter, 0x0300, 0x036F)
        || isBetween(letter, 0x200B, 0x200F)
        || isBetween(letter, 0x202A, 0x202E)
        || isBetween(letter, 0x2060, 0x206F)
        || isBetween(letter, 0x20D0, 0x20FF)
        || isBetween(letter, 0xFE00, 0xFE2F)
        || letter == 0xFEFF
        || letter >= 0x10000;
  }

  private static boolean isBetween(int letter, int first, int last) {
    return first <= letter && letter <= last;
  }
}
