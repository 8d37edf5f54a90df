package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {
  private static final int GIF_HEADER = 13;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void sizeIsReadFromTheHeader(String kind) throws IOException {
    assertEquals(Optional.of(new ImageSize(300, 200, 1)), ImageSize.of(image(kind)));
  }

  @Test
  void picturesOfAMovingImageAreCounted() throws IOException {
    var still = image("gif");
    int colours = (still[10] & 0x80) == 0 ? 0 : 3 * (2 << (still[10] & 7));
    var body = Arrays.copyOfRange(still, GIF_HEADER + colours, still.length - 1);
    var moving = new ByteArrayOutputStream();
    moving.write(still, 0, GIF_HEADER + colours);
    for (int i = 0; i < 3; i++) {
      moving.writeBytes(body);
    }
    moving.write(still[still.length - 1]);

    assertEquals(Optional.of(new ImageSize(300, 200, 3)), ImageSize.of(moving.toByteArray()));
  }

  @Test
  void whatIsNoImageHasNoSize() {
    var random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      var noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);

      assertEquals(Optional.empty(), ImageSize.of(noise));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void spoiltImagesAreReadWithoutHarm(String kind) throws IOException {
    var random = new Random(11);
    var image = image(kind);
    for (int i = 0; i < 2_000; i++) {
      var spoilt = Arrays.copyOf(image, random.nextInt(image.length));
      for (int j = 0; j < 5 && spoilt.length > 2; j++) {
        spoilt[2 + random.nextInt(spoilt.length - 2)] = (byte) random.nextInt();
      }

      assertTrue(ImageSize.of(spoilt).stream().allMatch(size -> size.width() > 0));
    }
  }

  @Test
  void imageThatWouldFillTheMemoryIsSkippedWithItsLine() throws IOException {
    var bomb = image("png");
    ByteBuffer.wrap(bomb).putInt(16, 20_000).putInt(20, 20_000);
    assertFalse(ImageSize.of(bomb).orElseThrow().isBearable());
    Files.write(folder.resolve("bomb.png"), bomb);
    var guide =
        GuideText.ofQuestions("Things", 1)
            .paragraph("![a plan](bomb.png)")
            .in(folder.resolve("things.md"));

    try (var library =
        Library.open(folder.resolve("library.db"), TestClock.at("2026-03-02T10:00"))) {
      var report = library.importGuides(List.of(guide), ImportProgress.UNWATCHED);

      var skipped = report.guides().getFirst().skipped().getFirst();
      assertEquals(
          "The image has 20000 × 20000 pixels: only images of up to 40 million pixels are shown.",
          skipped.reason());
      assertEquals(9, skipped.line());
      assertTrue(library.images(report.guides().getFirst().deck()).isEmpty());
    }
  }

  private static byte[] image(String kind) throws IOException {
    var bytes = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), kind, bytes));
    return bytes.toByteArray();
  }
}
