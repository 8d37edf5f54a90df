package app.guidebox.cli;

import app.guidebox.diagram.picture.Palette;
import app.guidebox.diagram.picture.Picture;

/** Makes images of pictures; the command line knows no toolkit. */
@FunctionalInterface
public interface PictureImages {
  /**
   * The picture as the bytes of a PNG file.
   *
   * @param scale pixels for each px of the picture
   */
  byte[] png(Picture picture, Palette palette, double scale);
}
