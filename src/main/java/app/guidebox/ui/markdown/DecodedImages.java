package app.guidebox.ui.markdown;

import app.guidebox.study.ImageSize;
import app.guidebox.ui.Background;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/**
 * The images of the pages, decoded off the screen's thread, one at a time; those decoded last are
 * remembered, so that scrolling back shows them at once.
 */
public final class DecodedImages {
  /** No page is wider, also on a screen of fine pixels; wider images are kept at this width. */
  private static final double WIDEST = 2000;

  /** What is remembered takes at most 64 MB. */
  private static final double MOST_PIXELS = 16_000_000;

  private final Background background;
  // A page hands the very same bytes over each time; to compare them all would be slow.
  private final IdentityHashMap<byte[], Image> known = new IdentityHashMap<>();
  private final Deque<byte[]> oldestFirst = new ArrayDeque<>();
  private final Object oneAtATime = new Object();
  private double pixels;

  /** Decodes there. */
  public DecodedImages(Background background) {
    this.background = background;
  }

  /** Gives the image to {@code done}: at once if it is remembered, else when it is decoded. */
  void decode(byte[] bytes, ImageSize size, Consumer<Image> done, Runnable failed) {
    var before = known.get(bytes);
    if (before != null) {
      done.accept(before);
      return;
    }
    background.start(
        _ -> decoded(bytes, size),
        image -> {
          if (image.isError()) {
            failed.run();
          } else {
            remember(bytes, image);
            done.accept(image);
          }
        },
        _ -> failed.run());
  }

  private Image decoded(byte[] bytes, ImageSize size) {
    double width = size.width() > WIDEST ? WIDEST : 0;
    synchronized (oneAtATime) {
      return new Image(new ByteArrayInputStream(bytes), width, 0, true, true);
    }
  }

  private void remember(byte[] bytes, Image image) {
    if (known.put(bytes, image) == null) {
      oldestFirst.add(bytes);
      pixels += pixels(image);
    }
    while (pixels > MOST_PIXELS && known.size() > 1) {
      var oldest = oldestFirst.remove();
      pixels -= pixels(known.getOrDefault(oldest, image));
      known.remove(oldest);
    }
  }

  private static double pixels(Image image) {
    return image.getWidth() * image.getHeight();
  }
}
