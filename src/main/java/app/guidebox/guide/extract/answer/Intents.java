package app.guidebox.guide.extract.answer;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Tells what a question is asked for from what answers it. */
public final class Intents {
  private Intents() {}

  /** The units of an answer; what the question is asked for, told before it, comes last. */
  public static List<Unit> last(List<Unit> units) {
    int end = 0;
    for (int size = sizeAt(units, end); size > 0; size = sizeAt(units, end)) {
      end += size;
    }
    if (end == 0 || end >= units.size() || isLabelled(units.get(end))) {
      return units;
    }
    var all = new ArrayList<>(units.subList(end, units.size()));
    all.addAll(units.subList(0, end));
    return all;
  }

  // "**Intent:** forces" or "> Intent: forces" is one unit, "**Intent**" above a list is two.
  private static int sizeAt(List<Unit> units, int at) {
    String line = at < units.size() ? Quotes.line(units.get(at)) : "";
    if (line.isEmpty()) {
      return 0;
    }
    if (AnswerLabel.isAside(line)) {
      return 1;
    }
    var label = Label.of(line, Words.INTENTS);
    boolean titles = label.filter(found -> found.rest().isBlank()).isPresent();
    if (titles) {
      boolean listed =
          at + 1 < units.size() && units.get(at + 1).block() instanceof Block.ListBlock;
      return listed ? 2 : 0;
    }
    return label.filter(Label::marked).isPresent() ? 1 : 0;
  }

  // What has labels of its own is told in the order in which it stands.
  private static boolean isLabelled(Unit unit) {
    return unit.isParagraph() && Term.of(unit.text()).isPresent();
  }
}
