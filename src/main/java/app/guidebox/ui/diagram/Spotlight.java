package app.guidebox.ui.diagram;

import app.guidebox.diagram.picture.Picture;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.PickResult;

/** Lights one stop of a picture with its links and their other ends, and dims the rest. */
final class Spotlight {
  private static final double DIMMED = 0.25;

  private final Group painted;
  private final Picture picture;
  private String lit = "";

  Spotlight(Group painted, Picture picture) {
    this.painted = painted;
    this.picture = picture;
  }

  /** Lights the stop that was pointed at; nothing where there is none. */
  void pointAt(PickResult pick) {
    for (Node node = pick.getIntersectedNode(); node != null; node = node.getParent()) {
      if (node.getUserData() instanceof String id && isLinked(id)) {
        on(id);
        return;
      }
    }
    off();
  }

  /** Lights the stop of that id. */
  void on(String id) {
    if (lit.equals(id)) {
      return;
    }
    lit = id;
    Set<String> bright = new HashSet<>(Set.of(id, ""));
    Set<String> ends = new HashSet<>();
    picture.stops().forEach(stop -> ends.add(stop.id()));
    for (Picture.Link link : picture.links()) {
      if (link.from().equals(id) || link.to().equals(id)) {
        bright.add(link.id());
        bright.add(link.from());
        bright.add(link.to());
      } else {
        ends.add(link.id());
      }
    }
    for (Node node : painted.getChildren()) {
      boolean dim = ends.contains(node.getUserData()) && !bright.contains(node.getUserData());
      node.setOpacity(dim ? DIMMED : 1);
    }
  }

  /** Lights everything alike. */
  void off() {
    if (!lit.isEmpty()) {
      lit = "";
      painted.getChildren().forEach(node -> node.setOpacity(1));
    }
  }

  private boolean isLinked(String id) {
    return picture.links().stream()
        .anyMatch(link -> link.from().equals(id) || link.to().equals(id));
  }
}
