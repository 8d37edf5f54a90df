package app.guidebox.ui.diagram;

import app.guidebox.diagram.picture.Palette;
import app.guidebox.diagram.picture.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/** Writes what {@link PicturePainter} paints as a PNG file; call it on the JavaFX thread only. */
public final class PictureImage {
  /** Wider or higher images are more than JavaFX's software pipeline can hold in one piece. */
  private static final int LARGEST_SIDE = 8192;

  private final PicturePainter painter = new PicturePainter();

  /**
   * The picture as the bytes of a PNG file.
   *
   * @param scale pixels for each px of the picture; lowered where the image would be too large
   */
  public byte[] png(Picture picture, Palette palette, double scale) {
    double longest = Math.max(picture.width(), picture.height());
    double fitting = Math.min(scale, LARGEST_SIDE / longest);
    Group painted = painter.paint(picture, palette);
    new Scene(painted);
    var image =
        new WritableImage(
            (int) Math.ceil(picture.width() * fitting),
            (int) Math.ceil(picture.height() * fitting));
    var parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(fitting, fitting));
    parameters.setFill(PicturePainter.color(palette.canvas()));
    parameters.setViewport(new Rectangle2D(0, 0, image.getWidth(), image.getHeight()));
    return encode(painted.snapshot(parameters, image));
  }

  private static byte[] encode(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(copy, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot encode the image", e);
    }
    return bytes.toByteArray();
  }
}
