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
    int last = Math.min(flow.size(), at + 1 + MIN_CHOICES);
    if (at + 1 >= flow.size() || !mayBeOptions(flow.get(at + 1))) {
      return false;
    }
    return Options.among(flow.units().subList(at + 1, last))
        .filter(options -> options.firstUnit() == 0 && options.stemRest().isEmpty())
        .filter(options -> options.areLettered() && options.choices().size() >= MIN_CHOICES)
        .isPresent();
  }

  private static boolean mayBeOptions(Unit unit) {
    return unit.block() instanceof Block.ListBlock
        ? OptionLetters.areOptions(unit.block())
        : Options.isLettered(unit);
  }
}
