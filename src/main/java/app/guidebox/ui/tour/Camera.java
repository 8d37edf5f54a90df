package app.guidebox.ui.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/** Takes pictures of a scene. */
final class Camera {
  private final Path folder;
  private final int scale;

  /**
   * A camera that saves into the folder.
   *
   * @param scale pixels for each unit of length
   */
  Camera(Path folder, int scale) {
    this.folder = folder;
    this.scale = scale;
  }

  /** The scene as it is now; call it on the screen's thread. */
  WritableImage shoot(Scene scene) {
    var parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(scale, scale));
    parameters.setFill(scene.getFill());
    var image =
        new WritableImage(
            (int) Math.round(scene.getWidth() * scale),
            (int) Math.round(scene.getHeight() * scale));
    return scene.getRoot().snapshot(parameters, image);
  }

  /**
   * Saves a picture as PNG.
   *
   * @return where it is
   */
  Path save(WritableImage image, String name) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    buffered.setRGB(0, 0, width, height, pixels, 0, width);
    Files.createDirectories(folder);
    var file = folder.resolve(name + ".png");
    ImageIO.write(buffered, "png", file.toFile());
    return file;
  }
}
