package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.label.ExampleLabels;
import app.guidebox.guide.extract.words.Emphasis;

/** Lists below "**Examples:**" whose entries begin in bold. */
final class BoldExamples {
  private static final String MARK = "**";

  private BoldExamples() {}

  /**
   * The list as it would be without such a label, as names in bold are told of whatever stands
   * above them; where code is all that is told they name examples.
   */
  static Outline.PlacedList outside(Outline.PlacedList placed) {
    if (!ExampleLabels.end(placed.path())) {
      return placed;
    }
    var items = placed.list().items();
    boolean bold =
        items.stream().allMatch(item -> item.firstText().orElse("").startsWith(MARK))
            && !items.stream().allMatch(BoldExamples::isAboveCode);
    return bold
        ? new Outline.PlacedList(placed.list(), placed.path().subList(0, placed.path().size() - 1))
        : placed;
  }

  private static boolean isAboveCode(Block.Item item) {
    return item.blocks().size() > 1
        && item.blocks().stream().skip(1).allMatch(Block.Fence.class::isInstance)
        && item.firstText().filter(BoldExamples::isLabel).isPresent();
  }

  private static boolean isLabel(String text) {
    return Emphasis.isWhollyBold(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
  }
}
