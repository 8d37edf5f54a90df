package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Options in two lists: right ones below {@code ### Correct answers}, wrong ones below the title
 * after that.
 */
public final class SortedOptions {
  private static final WordList RIGHT = Words.CORRECT;

  private static final WordList WRONG = Words.load("wrong").with(Words.load("wrong-answers"));

  private SortedOptions() {}

  /** The blocks with one list of boxes in place of each such pair. */
  public static List<Block> boxed(List<Block> blocks) {
    var mended = new ArrayList<Block>();
    boolean found = false;
    for (int at = 0; at < blocks.size(); at++) {
      var list = boxed(blocks, at);
      mended.add(list.isPresent() ? list.get() : blocks.get(at));
      at += list.isPresent() ? 3 : 0;
      found |= list.isPresent();
    }
    return found ? mended : blocks;
  }

  private static Optional<Block> boxed(List<Block> blocks, int at) {
    if (at + 3 >= blocks.size()
        || !isTitle(blocks.get(at), RIGHT)
        || !(blocks.get(at + 1) instanceof Block.ListBlock right)
        || !isTitle(blocks.get(at + 2), WRONG)
        || !(blocks.get(at + 3) instanceof Block.ListBlock wrong)) {
      return Optional.empty();
    }
    var items = new ArrayList<Block.Item>();
    right.items().forEach(item -> items.add(with(item, Block.Task.DONE)));
    wrong.items().forEach(item -> items.add(with(item, Block.Task.OPEN)));
    // Where they stand would tell which of them are right.
    items.sort(Comparator.comparing(item -> Words.lower(item.firstText().orElse(""))));
    boolean offered =
        items.stream().allMatch(item -> item.blocks().size() == 1 && item.firstText().isPresent());
    return offered
        ? Optional.of(new Block.ListBlock(false, 1, items, right.lines().to(wrong.lines().last())))
        : Optional.empty();
  }

  private static Block.Item with(Block.Item item, Block.Task task) {
    return new Block.Item(task, item.blocks(), item.lines());
  }

  private static boolean isTitle(Block block, WordList words) {
    String title =
        switch (block) {
          case Block.Heading heading -> heading.text().markdown();
          case Block.Paragraph(var text, _) -> text.markdown();
          default -> "";
        };
    return !title.isEmpty()
        && title.indexOf('\n') < 0
        && (words.contains(Plain.title(title))
            || Label.of(title, words).filter(label -> label.rest().isEmpty()).isPresent());
  }
}
