package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;

/** Tells stems that ask in no words from the options with letters below them. */
public final class OfferedStems {
  /** Fewer letters may be the parts of a text. */
  private static final int MIN_CHOICES = 3;

  private OfferedStems() {}

  /** Whether options stand right below the unit, in one unit or in one each. */
  public static boolean isOffered(Flow flow, int at) {
    return areOptions(flow, at + 1, MIN_CHOICES);
  }

  /** Whether two options or more stand below the unit, or below the code that it is about. */
  public static boolean isOfferedAny(Flow flow, int at) {
    boolean code = at + 1 < flow.size() && flow.get(at + 1).block() instanceof Block.Fence;
    return areOptions(flow, code ? at + 2 : at + 1, 2);
  }

  private static boolean areOptions(Flow flow, int from, int least) {
    int last = Math.min(flow.size(), from + MIN_CHOICES);
    if (from >= flow.size() || !mayBeOptions(flow.get(from))) {
      return false;
    }
    return Options.among(flow.units().subList(from, last))
        .filter(options -> options.firstUnit() == 0 && options.stemRest().isEmpty())
        .filter(options -> options.areLettered() && options.choices().size() >= least)
        .isPresent();
  }

  private static boolean mayBeOptions(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        ? list.items().size() > 1
            && OptionLetters.begin(
                list.items().get(0).firstText().orElse(""),
                list.items().get(1).firstText().orElse(""))
        : Options.isLettered(unit);
  }
}
