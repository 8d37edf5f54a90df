package app.guidebox.guide.extract;

import java.util.ArrayList;
import java.util.List;

/** The headings above the current place, outermost first. */
final class HeadingPath {
  private final List<String> outer;
  private final List<Integer> levels = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private List<String> path;

  HeadingPath(List<String> outer) {
    this.outer = outer;
    this.path = outer;
  }

  /** The headings above a place that follows the last heading. */
  List<String> path() {
    return path;
  }

  /** The headings above a heading of that level. */
  List<String> above(int level) {
    int keep = 0;
    while (keep < levels.size() && levels.get(keep) < level) {
      keep++;
    }
    return joined(titles.subList(0, keep));
  }

  void enter(int level, String title) {
    while (!levels.isEmpty() && levels.getLast() >= level) {
      levels.removeLast();
      titles.removeLast();
    }
    levels.add(level);
    titles.add(title);
    path = joined(titles);
  }

  private List<String> joined(List<String> inner) {
    var joined = new ArrayList<>(outer);
    joined.addAll(inner);
    return List.copyOf(joined);
  }
}
