package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.Warning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what of a figure was not understood: heads that lead nowhere, strokes that join nothing. */
final class Understanding {
  /** Shorter strokes than this may be ticks or brackets and are kept as text. */
  private static final int STRAY = 3;

  private final Sheet sheet;
  private final Figure figure;
  private final EdgeTracer.Traced traced;

  Understanding(Sheet sheet, Figure figure, EdgeTracer.Traced traced) {
    this.sheet = sheet;
    this.figure = figure;
    this.traced = traced;
  }

  /**
   * @param offset how many lines stand above the sheet's first row
   */
  List<Warning> warnings(int offset) {
    var warnings = new ArrayList<Warning>();
    for (int[] head : traced.looseHeads()) {
      if (figure.hasRow(head[0])) {
        warnings.add(
            new Warning(
                offset + head[0] + 1, head[1] + 1, "This arrow head is not the end of a line."));
      }
    }
    for (Set<Integer> part : traced.unexplained()) {
      if (figure.hasCell(part, sheet.ink().columns()) && !keptAsText(part)) {
        int[] place = WebBuilder.place(sheet.ink(), part.iterator().next());
        warnings.add(
            new Warning(
                offset + place[0] + 1, place[1] + 1, "This line does not join two things."));
      }
    }
    warnings.sort((a, b) -> a.line() != b.line() ? a.line() - b.line() : a.column() - b.column());
    return warnings;
  }

  /** Strokes inside of a box without boxes are set with its text, as they are. */
  private boolean keptAsText(Set<Integer> part) {
    var regions = new HashSet<Integer>();
    boolean leaf = true;
    for (int id : part) {
      int[] place = WebBuilder.place(sheet.ink(), id);
      regions.add(sheet.regionNumber(place[0], place[1]));
      leaf &=
          sheet
              .region(place[0], place[1])
              .filter(frame -> figure.frames().stream().noneMatch(frame::encloses))
              .isPresent();
    }
    return (leaf && regions.size() == 1) || (part.size() < STRAY && leaf);
  }
}
