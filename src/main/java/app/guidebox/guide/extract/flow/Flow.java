package app.guidebox.guide.extract.flow;

import java.util.List;

/**
 * Siblings in which questions and answers follow one another: a guide's page, an entry of a list, a
 * folded part or a quotation.
 */
public record Flow(List<Unit> units) {
  public Flow {
    units = List.copyOf(units);
  }

  /** The unit at that place, counted from 0. */
  public Unit get(int index) {
    return units.get(index);
  }

  /** How many units there are. */
  public int size() {
    return units.size();
  }

  /** The index of the first heading from there on; the size if none follows. */
  public int nextHeading(int from) {
    int at = from;
    while (at < units.size() && !units.get(at).isHeading()) {
      at++;
    }
    return at;
  }

  /** What stands between the heading at that place and the next one. */
  public List<Unit> below(int heading) {
    return units.subList(heading + 1, nextHeading(heading + 1));
  }

  /** Whether the section of the heading at that place has sections of its own. */
  public boolean isParted(int heading) {
    int next = nextHeading(heading + 1);
    return next < units.size() && get(next).headingLevel() > get(heading).headingLevel();
  }
}
