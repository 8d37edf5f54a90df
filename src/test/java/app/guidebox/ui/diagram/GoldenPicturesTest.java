package app.guidebox.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.layout.DiagramLayout;
import app.guidebox.diagram.mermaid.MermaidReader;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.diagram.picture.Palette;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.SvgWriter;
import app.guidebox.diagram.picture.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pictures that were looked at and found good. Run with {@code -Dguidebox.writeGoldens=true} to
 * write them anew, and look at them before they are committed.
 */
class GoldenPicturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/diagrams/golden");
  private static final boolean WRITE = Boolean.getBoolean("guidebox.writeGoldens");

  /** Letters are rasterised a little differently from machine to machine. */
  private static final double MOST_PIXELS_THAT_DIFFER = 0.02;

  private static final int CHANNEL_TOLERANCE = 48;

  @ParameterizedTest
  @ValueSource(strings = {"fan-out", "two-stages", "sign-in", "direct-upload"})
  void svgIsTheSameByteForByte(String name) throws IOException {
    String svg = SvgWriter.write(picture(name), new Palette(Theme.LIGHT));
    Path golden = FOLDER.resolve(name + ".svg");
    if (WRITE) {
      Files.writeString(golden, svg);
    }

    assertEquals(Files.readString(golden), svg);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fan-out", "two-stages", "sign-in", "direct-upload"})
  void paintedPictureLooksTheSame(String name) throws IOException {
    byte[] png = new HeadlessPictures().png(picture(name), new Palette(Theme.DARK), 1);
    Path golden = FOLDER.resolve(name + ".png");
    if (WRITE) {
      Files.write(golden, png);
    }

    double differing = differing(image(Files.readAllBytes(golden)), image(png));
    assertTrue(
        differing <= MOST_PIXELS_THAT_DIFFER, () -> name + " differs in a share of " + differing);
  }

  private static Picture picture(String name) throws IOException {
    String text = Files.readString(FOLDER.resolve(name + ".mmd"));
    return switch (new MermaidReader().read(text)) {
      case Reading.Read(Diagram diagram, var _) ->
          new DiagramLayout(new BundledFonts()).picture(diagram);
      case Reading.Unreadable(var error) -> throw new AssertionError(error.message());
    };
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static double differing(BufferedImage one, BufferedImage other) {
    assertEquals(one.getWidth(), other.getWidth());
    assertEquals(one.getHeight(), other.getHeight());
    int count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        count += differ(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
      }
    }
    return (double) count / (one.getWidth() * one.getHeight());
  }

  private static boolean differ(int one, int other) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > CHANNEL_TOLERANCE) {
        return true;
      }
    }
    return false;
  }
}
