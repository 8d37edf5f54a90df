package app.guidebox.study;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * How large an image is once it is decoded, read from its header alone: a small file can hold an
 * image that fills the memory.
 *
 * @param frames how many pictures are in it, each as large; more than one where it moves
 */
public record ImageSize(long width, long height, int frames) {
  /** The photograph of a good camera has fewer; decoded they take 160 MB. */
  public static final long MAX_PIXELS = 40_000_000;

  private static final long PNG = 0x89504e470d0a1a0aL;
  private static final int PNG_HEADER = 0x49484452;
  private static final int GIF = 0x47494638;
  private static final int JPEG = 0xffd8;
  private static final int BMP = 0x424d;

  /** The size of a PNG, JPEG, GIF or BMP image; empty if it is none of these. */
  public static Optional<ImageSize> of(byte[] image) {
    var bytes = ByteBuffer.wrap(image);
    boolean whole = image.length >= 26;
    if (whole && bytes.getLong(0) == PNG && bytes.getInt(12) == PNG_HEADER) {
      return size(unsigned(bytes.getInt(16)), unsigned(bytes.getInt(20)), 1);
    }
    if (whole && bytes.getInt(0) == GIF) {
      return gif(bytes.order(ByteOrder.LITTLE_ENDIAN));
    }
    if (whole && word(bytes, 0) == JPEG) {
      return jpeg(bytes);
    }
    if (whole && word(bytes, 0) == BMP) {
      return bmp(bytes.order(ByteOrder.LITTLE_ENDIAN));
    }
    return Optional.empty();
  }

  /** How many times wider it is than high. */
  public double aspect() {
    return (double) width / height;
  }

  /** Whether it can be decoded without harm. */
  public boolean isBearable() {
    return width <= MAX_PIXELS && height <= MAX_PIXELS && width * height * frames <= MAX_PIXELS;
  }

  /** What is wrong with an image that is not {@link #isBearable}. */
  public String refusal() {
    return frames > 1
        ? "The image has %d pictures of %d × %d pixels: only images of up to %d million pixels are shown."
            .formatted(frames, width, height, MAX_PIXELS / 1_000_000)
        : "The image has %d × %d pixels: only images of up to %d million pixels are shown."
            .formatted(width, height, MAX_PIXELS / 1_000_000);
  }

  private static Optional<ImageSize> size(long width, long height, int frames) {
    return width > 0 && height > 0 && frames > 0
        ? Optional.of(new ImageSize(width, height, frames))
        : Optional.empty();
  }

  private static Optional<ImageSize> bmp(ByteBuffer bytes) {
    boolean old = bytes.getInt(14) == 12;
    return old
        ? size(word(bytes, 18), word(bytes, 20), 1)
        : size(bytes.getInt(18), Math.abs((long) bytes.getInt(22)), 1);
  }

  // Segment by segment to the one that begins a frame: FFC0 to FFCF, but for three that are tables.
  private static Optional<ImageSize> jpeg(ByteBuffer bytes) {
    int at = 2;
    while (at + 9 <= bytes.limit()) {
      int marker = bytes.get(at + 1) & 0xff;
      if (bytes.get(at) != (byte) 0xff) {
        return Optional.empty();
      }
      boolean table = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
      if (marker >= 0xc0 && marker <= 0xcf && !table) {
        return size(word(bytes, at + 7), word(bytes, at + 5), 1);
      }
      boolean alone = marker == 0xff || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
      at += marker == 0xff ? 1 : alone ? 2 : 2 + Math.max(2, word(bytes, at + 2));
    }
    return Optional.empty();
  }

  private static Optional<ImageSize> gif(ByteBuffer bytes) {
    int frames = 0;
    int at = 13 + colours(bytes.get(10));
    boolean more = true;
    while (more && at + 10 < bytes.limit()) {
      switch (bytes.get(at)) {
        case 0x21 -> at = afterBlocks(bytes, at + 2);
        case 0x2c -> {
          frames++;
          at = afterBlocks(bytes, at + 11 + colours(bytes.get(at + 9)));
        }
        default -> more = false;
      }
    }
    return size(word(bytes, 6), word(bytes, 8), frames);
  }

  private static int colours(byte flags) {
    return (flags & 0x80) == 0 ? 0 : 3 * (2 << (flags & 7));
  }

  // Data is cut into blocks that each begin with their length; an empty one ends it.
  private static int afterBlocks(ByteBuffer bytes, int start) {
    int at = start;
    while (at < bytes.limit() && bytes.get(at) != 0) {
      at += 1 + (bytes.get(at) & 0xff);
    }
    return at + 1;
  }

  private static int word(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xffff;
  }

  private static long unsigned(int value) {
    return Integer.toUnsignedLong(value);
  }
}
