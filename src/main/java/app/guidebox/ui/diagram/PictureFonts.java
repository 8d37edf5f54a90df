package app.guidebox.ui.diagram;

import app.guidebox.diagram.picture.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;

/** The bundled faces as JavaFX fonts; they fall back to the system's for other scripts. */
final class PictureFonts {
  private final Map<Face, String> names = new EnumMap<>(Face.class);

  /** The font to paint with. */
  Font font(app.guidebox.diagram.picture.Font font) {
    return new Font(names.computeIfAbsent(font.face(), PictureFonts::load), font.size());
  }

  // By its name, not as loaded: only a font looked up by name falls back for what it lacks.
  private static String load(Face face) {
    try (InputStream in = PictureFonts.class.getResourceAsStream(face.resource())) {
      Font loaded = in == null ? null : Font.loadFont(in, 14);
      if (loaded == null) {
        throw new IllegalStateException("JavaFX cannot read the font " + face.resource());
      }
      return loaded.getName();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + face.resource(), e);
    }
  }
}
