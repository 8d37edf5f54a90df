package app.guidebox.ui.diagram;

import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.diagram.picture.Emoji;
import app.guidebox.diagram.picture.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;

/** The bundled faces as JavaFX fonts; they fall back to the system's for other scripts. */
final class PictureFonts {
  private final Map<String, String> names = new HashMap<>();
  private final BundledFonts widths = new BundledFonts();

  /** The run in parts, each of which is one emoji or holds none. */
  List<Shape.Run> parts(Shape.Run run) {
    if (!Emoji.mayBeIn(run.text())) {
      return List.of(run);
    }
    var parts = new ArrayList<Shape.Run>();
    double x = run.x();
    for (var text : Emoji.parts(run.text())) {
      double width = widths.width(text, run.font());
      parts.add(new Shape.Run(Emoji.withoutModifiers(text), x, width, run.font()));
      x += width;
    }
    return parts;
  }

  /** The font to paint it with; an emoji is as wide as the room that was measured for it. */
  Font font(Shape.Run part) {
    double size = part.font().size();
    return Emoji.isOne(part.text())
        ? new Font(name(Emoji.RESOURCE), size / Emoji.ADVANCE)
        : new Font(name(part.font().face().resource()), size);
  }

  private String name(String resource) {
    return names.computeIfAbsent(resource, PictureFonts::load);
  }

  // By its name, not as loaded: only a font looked up by name falls back for what it lacks.
  private static String load(String resource) {
    try (InputStream in = PictureFonts.class.getResourceAsStream(resource)) {
      Font loaded = in == null ? null : Font.loadFont(in, 14);
      if (loaded == null) {
        throw new IllegalStateException("JavaFX cannot read the font " + resource);
      }
      return loaded.getName();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + resource, e);
    }
  }
}
