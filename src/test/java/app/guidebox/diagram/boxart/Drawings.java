package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.BoxArt;
import java.util.List;
import java.util.Optional;

/** Short ways to read a drawing and to say what is in it. */
final class Drawings {
  private Drawings() {}

  /** The only drawing of a text, as nodes, groups and edges. */
  static BoxArt read(String text) {
    return first(parts(text)).orElseThrow(() -> new AssertionError("no drawing in\n" + text));
  }

  /** The first drawing of nodes, groups and edges among the parts of a text. */
  static Optional<BoxArt> first(List<Part> parts) {
    return parts.stream()
        .filter(Part.Drawn.class::isInstance)
        .map(part -> ((Part.Drawn) part).diagram())
        .filter(BoxArt.class::isInstance)
        .map(BoxArt.class::cast)
        .findFirst();
  }

  static List<Part> parts(String text) {
    return new BoxArtReader().read(text.lines().toList(), false);
  }

  /** Each edge as {@code from > to}, {@code from - to} or {@code from <> to}, with its label. */
  static List<String> edges(BoxArt art) {
    return art.edges().stream()
        .map(
            edge -> {
              boolean start = edge.start() != ArrowHead.NONE;
              boolean end = edge.end() != ArrowHead.NONE;
              String line = start && end ? " <> " : end ? " > " : " - ";
              String label = edge.label().replace('\n', ' ');
              return name(art, edge.from())
                  + line
                  + name(art, edge.to())
                  + (label.isEmpty() ? "" : " : " + label);
            })
        .sorted()
        .toList();
  }

  /** Each node and group as its label, or {@code label in parent}. */
  static List<String> places(BoxArt art) {
    var places = new java.util.ArrayList<String>();
    art.groups().forEach(group -> places.add(place(art, one(group.label()), group.parent())));
    art.nodes().forEach(node -> places.add(place(art, one(node.label()), node.parent())));
    places.sort(String::compareTo);
    return places;
  }

  private static String place(BoxArt art, String label, String parent) {
    return parent.isEmpty() ? label : label + " in " + name(art, parent);
  }

  static String name(BoxArt art, String id) {
    return art.nodes().stream()
        .filter(node -> node.id().equals(id))
        .map(node -> one(node.label()))
        .findFirst()
        .or(
            () ->
                art.groups().stream()
                    .filter(group -> group.id().equals(id))
                    .map(group -> one(group.label()))
                    .findFirst())
        .orElse(id);
  }

  private static String one(String label) {
    return label.replace('\n', ' ');
  }
}
