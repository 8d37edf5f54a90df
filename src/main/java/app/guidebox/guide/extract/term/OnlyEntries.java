package app.guidebox.guide.extract.term;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.line.AnswerMarks;
import app.guidebox.guide.extract.wording.Term;
import java.util.List;

/** Texts that are set as lists of one entry: their marks say nothing. */
public final class OnlyEntries {
  private OnlyEntries() {}

  /**
   * The text of a list of one entry that holds no more and does not begin with a term; empty if the
   * block is no such list.
   */
  public static String text(Block block) {
    String text = entry(block);
    return text.isEmpty() || Term.of(text).isPresent() ? "" : text;
  }

  private static String entry(Block block) {
    return block instanceof Block.ListBlock list
            && list.items().size() == 1
            && list.items().getFirst().blocks().size() == 1
            && list.items().getFirst().task() == Block.Task.NONE
        ? list.items().getFirst().firstText().orElse("")
        : "";
  }

  /**
   * The units as one text, without the mark of a list of one entry or an arrow that leads to it.
   */
  public static String joined(List<Unit> units) {
    String only = units.size() == 1 ? text(units.getFirst().block()) : "";
    return only.isEmpty() ? AnswerMarks.withoutArrow(UnitWriter.joined(units)) : only;
  }
}
