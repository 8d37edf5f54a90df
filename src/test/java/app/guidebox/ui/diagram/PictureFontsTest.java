package app.guidebox.ui.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.diagram.picture.Face;
import app.guidebox.diagram.picture.Font;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
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
    text.setFont(new PictureFonts().font(font));

    assertEquals(text.getLayoutBounds().getWidth(), new BundledFonts().width(WORDS, font), 0.25);
  }
}
