package app.guidebox.ui.diagram;

import app.guidebox.diagram.picture.Palette;
import app.guidebox.diagram.picture.Picture;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;

/** Makes images where there may be no display: starts JavaFX without one when first asked. */
public final class HeadlessPictures {
  private boolean started;

  /**
   * The picture as the bytes of a PNG file, as the screen would show it.
   *
   * @param scale pixels for each px of the picture
   */
  public byte[] png(Picture picture, Palette palette, double scale) {
    start();
    var png = new CompletableFuture<byte[]>();
    Platform.runLater(
        () -> {
          try {
            png.complete(new PictureImage().png(picture, palette, scale));
          } catch (RuntimeException e) {
            png.completeExceptionally(e);
          }
        });
    try {
      return png.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the picture could not be painted", e.getCause());
    }
  }

  private synchronized void start() {
    if (started) {
      return;
    }
    started = true;
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("prism.lcdtext", "false");
    var running = new CompletableFuture<Void>();
    try {
      Platform.startup(() -> running.complete(null));
    } catch (IllegalStateException e) {
      // The window is already open; its toolkit paints as well.
      return;
    }
    Platform.setImplicitExit(false);
    running.join();
  }
}
