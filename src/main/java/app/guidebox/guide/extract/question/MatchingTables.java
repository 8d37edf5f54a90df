package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.words.Plain;
import java.util.List;
import java.util.function.IntPredicate;

/** Tables of two columns to be matched, letters before the one and numbers before the other. */
final class MatchingTables {
  /** Two rows may be anything. */
  private static final int MIN_ROWS = 3;

  private MatchingTables() {}

  /**
   * Whether all that stands below a question is such a table, which is asked and answers nothing.
   */
  static boolean areAsked(List<Unit> body) {
    return !body.isEmpty()
        && body.getLast().block() instanceof Block.Table table
        && body.subList(0, body.size() - 1).stream().allMatch(Unit::isParagraph)
        && table.rows().size() >= MIN_ROWS
        && table.header().size() == 2
        && (areMarked(table, Character::isLetter, Character::isDigit)
            || areMarked(table, Character::isDigit, Character::isLetter));
  }

  private static boolean areMarked(Block.Table table, IntPredicate first, IntPredicate second) {
    return isMarked(table, 0, first) && isMarked(table, 1, second);
  }

  // "A) bowline", "2. a loop"
  private static boolean isMarked(Block.Table table, int column, IntPredicate sign) {
    return table.rows().stream()
        .map(row -> Plain.of(row.cells().get(column).markdown()).strip())
        .allMatch(
            cell ->
                cell.length() > 2
                    && sign.test(cell.charAt(0))
                    && ".):".indexOf(cell.charAt(1)) >= 0);
  }
}
