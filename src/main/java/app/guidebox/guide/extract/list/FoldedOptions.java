package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Options folded away below a question that asks in the summary. As many numbered lines in each
 * fold of a guide, and nothing else, offer and tell nothing.
 */
public final class FoldedOptions {
  /** Fewer lines, or folds, may tell what is asked. */
  private static final int MIN_OPTIONS = 4;

  private static final int MAX_OPTIONS = 6;

  private FoldedOptions() {}

  /** The options in the fold; empty if it holds anything else. */
  public static List<Choice> of(Unit unit) {
    if (!(unit.block() instanceof Block.Details details)) {
      return List.of();
    }
    var choices = new ArrayList<Choice>();
    for (Block.Item item : only(details).map(Block.ListBlock::items).orElse(List.of())) {
      String place = String.valueOf(choices.size() + 1);
      choices.add(new Choice(place, item.firstText().orElse(""), false));
    }
    return choices;
  }

  /** How many options the fold may offer; 0 if it holds anything else. */
  public static int count(Block.Details details) {
    return only(details).map(list -> list.items().size()).orElse(0);
  }

  private static Optional<Block.ListBlock> only(Block.Details details) {
    var blocks =
        details.blocks().stream()
            .filter(
                block -> !(block instanceof Block.Paragraph(var text, _) && text.plain().isBlank()))
            .toList();
    return blocks.size() == 1
            && blocks.getFirst() instanceof Block.ListBlock list
            && list.numbered()
            && list.items().size() >= MIN_OPTIONS
            && list.items().size() <= MAX_OPTIONS
            && list.items().stream().allMatch(item -> item.blocks().size() == 1)
            && list.items().stream().allMatch(item -> item.task() == Block.Task.NONE)
        ? Optional.of(list)
        : Optional.empty();
  }
}
