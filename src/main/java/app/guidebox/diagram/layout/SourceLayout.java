package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import java.util.List;
import java.util.Map;

/** Shows a drawing as it was written, in a font in which all characters are equally wide. */
final class SourceLayout {
  private final Lettering lettering;

  SourceLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  Picture picture(String title, List<String> source) {
    var lines = source.stream().map(line -> new BoxArt.Line(0, line)).toList();
    var text = DrawingText.ofNote(lettering, lines, true);
    var shapes = text.in(new Rect(0, 0, text.width(), text.height()), Align.LEFT, "", Role.CANVAS);
    return new Framing(lettering)
        .picture(title, "A drawing as it was written", shapes, List.of(), Map.of(), List.of());
  }
}
