package app.guidebox.guide.extract;

import java.util.List;

/**
 * Siblings in which questions and answers follow one another: a guide's page, an entry of a list, a
 * folded part or a quotation.
 */
record Flow(List<Unit> units) {
  Flow {
    units = List.copyOf(units);
  }

  Unit get(int index) {
    return units.get(index);
  }

  int size() {
    return units.size();
  }

  /** The index of the first heading from there on; the size if none follows. */
  int nextHeading(int from) {
    int at = from;
    while (at < units.size() && !units.get(at).isHeading()) {
      at++;
    }
    return at;
  }
}
