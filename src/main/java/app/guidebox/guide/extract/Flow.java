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
}
