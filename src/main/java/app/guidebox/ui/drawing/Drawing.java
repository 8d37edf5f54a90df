package app.guidebox.ui.drawing;

import app.guidebox.diagram.picture.Picture;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * What came of a fence.
 *
 * @param pictures from top to bottom; none if nothing could be read
 * @param remarks what could not be read, a sentence each
 */
record Drawing(List<Sheet> pictures, List<String> remarks) {
  Drawing {
    pictures = List.copyOf(pictures);
    remarks = List.copyOf(remarks);
  }

  /**
   * A picture that can be laid out anew.
   *
   * @param natural as wide as it likes to be
   * @param forWidth the same diagram for a width in px
   */
  record Sheet(Picture natural, DoubleFunction<Picture> forWidth) {}
}
