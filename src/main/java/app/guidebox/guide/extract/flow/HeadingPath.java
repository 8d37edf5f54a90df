package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Guide;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.words.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The headings above the current place, outermost first. */
public final class HeadingPath {
  /** What lists the parts of a guide holds none of them, whatever the level of their titles. */
  private static final Set<String> CONTENTS =
      Set.of("table of contents", "contents", "toc", "índice", "inhaltsverzeichnis", "содержание");

  private final List<String> outer;
  private final List<Integer> levels = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private List<String> path;
  private boolean inContents;

  /**
   * @param outer the headings above the first block, outermost first
   */
  public HeadingPath(List<String> outer) {
    this.outer = outer;
    this.path = outer;
  }

  /** The headings above that place in a guide. */
  public static List<String> at(Lines place, Guide guide) {
    var path = new HeadingPath(List.of());
    guide.headings().stream()
        .filter(heading -> heading.lines().last() < place.first())
        .forEach(heading -> path.enter(heading.level(), heading.text().plain().strip()));
    return path.path();
  }

  /** The headings above a place that follows the last heading. */
  public List<String> path() {
    return path;
  }

  /** The headings above a heading of that level. */
  public List<String> above(int level) {
    int keep = 0;
    while (keep < levels.size() && levels.get(keep) < level) {
      keep++;
    }
    boolean below = inContents && keep == levels.size();
    return joined(titles.subList(0, below ? keep - 1 : keep));
  }

  /** Goes below a heading of that level: those of its level and deeper ones are left. */
  public void enter(int level, String title) {
    while (!levels.isEmpty() && (levels.getLast() >= level || inContents)) {
      levels.removeLast();
      titles.removeLast();
      inContents = false;
    }
    levels.add(level);
    titles.add(title);
    path = joined(titles);
    inContents = CONTENTS.contains(Plain.title(title));
  }

  private List<String> joined(List<String> inner) {
    var joined = new ArrayList<>(outer);
    joined.addAll(inner);
    return List.copyOf(joined);
  }
}
