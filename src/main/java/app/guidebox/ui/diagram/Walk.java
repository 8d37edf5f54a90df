package app.guidebox.ui.diagram;

import app.guidebox.diagram.picture.Picture;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where someone is who walks through a picture by keyboard, from stop to stop along its links. */
final class Walk {
  private final List<Picture.Stop> stops;
  private final Map<String, Picture.Stop> byId = new HashMap<>();
  private final Map<String, List<Picture.Link>> leaving;
  private final Deque<String> way = new ArrayDeque<>();
  private int stop = -1;
  private int link;

  Walk(Picture picture) {
    stops = picture.stops();
    stops.forEach(each -> byId.put(each.id(), each));
    leaving =
        picture.links().stream()
            .filter(each -> byId.containsKey(each.from()) && byId.containsKey(each.to()))
            .collect(Collectors.groupingBy(Picture.Link::from));
  }

  /** Where one stands; nothing before the first step. */
  Optional<Picture.Stop> here() {
    return stop < 0 ? Optional.empty() : Optional.of(stops.get(stop));
  }

  /** The link that {@link #follow} would take. */
  Optional<Picture.Link> ahead() {
    List<Picture.Link> links = links();
    return links.isEmpty() ? Optional.empty() : Optional.of(links.get(link));
  }

  /** Goes to the next stop in the author's order, or to the previous one. */
  void step(int by) {
    if (!stops.isEmpty()) {
      way.clear();
      stand(Math.clamp(stop + (long) by, 0, stops.size() - 1));
    }
  }

  /** Goes to the stop of that id, if there is one. */
  void go(String id) {
    Picture.Stop target = byId.get(id);
    if (target != null) {
      stand(stops.indexOf(target));
    }
  }

  /** Goes along the link ahead; stays where there is none. */
  void follow() {
    ahead()
        .ifPresent(
            next -> {
              way.push(next.from());
              go(next.to());
            });
  }

  /** Goes back the way one came. */
  void back() {
    if (!way.isEmpty()) {
      go(way.pop());
    }
  }

  /** Turns to the next link that leaves from here, or to the previous one. */
  void turn(int by) {
    List<Picture.Link> links = links();
    if (!links.isEmpty()) {
      link = Math.floorMod(link + by, links.size());
    }
  }

  /** Where one stands and what lies ahead, for a screen reader. */
  String words() {
    return here().map(each -> each.name() + ahead().map(this::words).orElse("")).orElse("");
  }

  private String words(Picture.Link next) {
    String target = name(next.to());
    String text = next.text().isEmpty() ? "" : ", '" + next.text() + "'";
    int count = links().size();
    String which = count == 1 ? "" : ", way " + (link + 1) + " of " + count;
    return ", leads to " + target + text + which;
  }

  private String name(String id) {
    Picture.Stop target = byId.get(id);
    return target == null ? id : target.name();
  }

  private List<Picture.Link> links() {
    return here().map(each -> leaving.getOrDefault(each.id(), List.of())).orElse(List.of());
  }

  private void stand(int index) {
    stop = index;
    link = 0;
  }
}
