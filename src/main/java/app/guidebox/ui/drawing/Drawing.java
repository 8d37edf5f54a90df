package app.guidebox.ui.drawing;

import app.guidebox.diagram.picture.Picture;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * What came of a fence.
 *
 * @param parts from top to bottom
 * @param remarks what could not be read, a sentence each
 */
record Drawing(List<Piece> parts, List<String> remarks) {
  Drawing {
    parts = List.copyOf(parts);
    remarks = List.copyOf(remarks);
  }

  /** Whether anything in it is drawn. */
  boolean isDrawn() {
    return parts.stream().anyMatch(Sheet.class::isInstance);
  }

  /** A stretch of the fence. */
  sealed interface Piece {}

  /**
   * A picture that can be laid out anew.
   *
   * @param natural as wide as it likes to be
   * @param forWidth the same diagram for a width in px
   */
  record Sheet(Picture natural, DoubleFunction<Picture> forWidth) implements Piece {}

  /** A title above a drawing, without its rule. */
  record Title(String text) implements Piece {}

  /**
   * Lines that stay as they are.
   *
   * @param first the first of them, counted from 1 in the fence's text
   * @param last the last of them
   */
  record Lines(String text, int first, int last) implements Piece {}
}
