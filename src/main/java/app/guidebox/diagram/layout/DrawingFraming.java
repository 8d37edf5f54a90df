package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Makes a picture of a drawing's shapes, with names for those who cannot see it. */
final class DrawingFraming {
  private final Lettering lettering;

  DrawingFraming(Lettering lettering) {
    this.lettering = lettering;
  }

  Picture picture(BoxArt art, List<Shape> shapes) {
    var names = new HashMap<String, String>();
    var order = new ArrayList<String>();
    for (BoxArt.Node node : art.nodes()) {
      names.put(node.id(), oneLine(node.label()));
      order.add(node.id());
    }
    for (BoxArt.Group group : art.groups()) {
      names.put(group.id(), oneLine(group.label()));
      order.add(group.id());
    }
    for (BoxArt.Table table : art.tables()) {
      names.put(table.id(), "table");
      order.add(table.id());
    }
    var links =
        art.edges().stream()
            .map(edge -> new Picture.Link(edge.id(), edge.from(), edge.to(), oneLine(edge.label())))
            .toList();
    String words =
        "A drawing of %d boxes and %d arrows".formatted(art.nodes().size(), art.edges().size());
    return new Framing(lettering).picture("", words, shapes, order, names, links);
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }
}
