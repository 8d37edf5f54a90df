package app.guidebox.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.diagram.picture.Emoji;
import app.guidebox.diagram.picture.Face;
import app.guidebox.diagram.picture.Font;
import app.guidebox.diagram.picture.Shape;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureFontsTest {
  private static final String WORDS = "AVATAR To Wa -> fi \"Load Balancer (Blue)\" Größe 90%";

  @BeforeAll
  static void startJavaFx() {
    var started = new CompletableFuture<Void>();
    try {
      Platform.startup(() -> started.complete(null));
    } catch (IllegalStateException e) {
      started.complete(null);
    }
    started.join();
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void measuredWidthIsThePaintedWidth(Face face) {
    var font = new Font(face, 14);
    var text = new Text(WORDS);
    text.setFont(new PictureFonts().font(new Shape.Run("", 0, 0, font)));

    assertEquals(text.getLayoutBounds().getWidth(), new BundledFonts().width(WORDS, font), 0.25);
  }

  @Test
  void emojiTakesTheRoomThatWasMeasured() {
    var font = new Font(Face.REGULAR, 14);
    var fonts = new PictureFonts();
    var parts = fonts.parts(new Shape.Run("🚀 up", 10, 60, font));
    var emoji = new Text(parts.getFirst().text());
    emoji.setFont(fonts.font(parts.getFirst()));

    assertEquals("🚀", emoji.getText());
    assertEquals(Emoji.FAMILY, emoji.getFont().getFamily());
    assertEquals(parts.getFirst().width(), emoji.getLayoutBounds().getWidth(), 0.5);
    assertEquals(10 + parts.getFirst().width(), parts.getLast().x());
  }
}
