package app.guidebox.diagram.layout.sankey;

import app.guidebox.diagram.layout.sankey.SankeyLayout.Band;
import app.guidebox.diagram.layout.sankey.SankeyLayout.Flowing;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which column each box stands in: behind all that flow into it. */
final class Columns {
  private final Collection<Flowing> boxes;
  private final List<Band> bands;

  Columns(Collection<Flowing> boxes, List<Band> bands) {
    this.boxes = boxes;
    this.bands = bands;
  }

  /** Where flows go round in a ring, the box that was named first begins it. */
  void assign() {
    Map<Flowing, Integer> waiting = new HashMap<>();
    bands.forEach(band -> waiting.merge(band.to(), 1, Integer::sum));
    var ready = new ArrayDeque<Flowing>();
    boxes.stream().filter(box -> !waiting.containsKey(box)).forEach(ready::add);
    var unnamed = new ArrayDeque<>(boxes);
    Map<Flowing, Boolean> done = new HashMap<>();
    while (done.size() < boxes.size()) {
      while (ready.isEmpty()) {
        Flowing next = unnamed.poll();
        if (next != null && !done.containsKey(next)) {
          ready.add(next);
        }
      }
      Flowing box = ready.remove();
      if (done.putIfAbsent(box, true) != null) {
        continue;
      }
      for (Band band : box.out) {
        Flowing to = band.to();
        if (!done.containsKey(to)) {
          to.column = Math.max(to.column, box.column + 1);
          if (waiting.merge(to, -1, Integer::sum) == 0) {
            ready.add(to);
          }
        }
      }
    }
  }
}
