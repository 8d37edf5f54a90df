package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists whose entries say which option is right: {@code **Correct:** …} beside {@code **Wrong:** …}
 * or beside bare options.
 */
public final class TickedOptions {
  private static final WordList RIGHT = Words.CORRECT.with(Words.load("right"));
  private static final WordList WRONG = Words.load("wrong");

  /** No label is longer. */
  private static final int NEAR = 30;

  private TickedOptions() {}

  /** The list with boxes in place of such labels; the list itself if it has others. */
  public static Block.ListBlock of(Block.ListBlock list) {
    if (list.items().size() < 2) {
      return list;
    }
    var bare = amongBare(list.items());
    if (!bare.isEmpty()) {
      return new Block.ListBlock(list.numbered(), list.start(), bare, list.lines());
    }
    int right = 0;
    var items = new ArrayList<Block.Item>();
    for (Block.Item item : list.items()) {
      var ticked = ticked(item);
      if (ticked.isEmpty()) {
        return list;
      }
      right += ticked.get().task() == Block.Task.DONE ? 1 : 0;
      items.add(ticked.get());
    }
    return right > 0 && right < items.size()
        ? new Block.ListBlock(list.numbered(), list.start(), items, list.lines())
        : list;
  }

  // "rain", "**Correct answer:** snow", "hail"
  private static List<Block.Item> amongBare(List<Block.Item> items) {
    var all = new ArrayList<Block.Item>();
    int right = 0;
    for (Block.Item item : items) {
      String text = item.firstText().orElse("");
      boolean labelled = text.startsWith("**") && ticked(item).isPresent();
      if (!labelled && (!isBare(item) || text.startsWith("**") || isLettered(text))) {
        return List.of();
      }
      right += labelled ? 1 : 0;
      all.add(
          labelled
              ? ticked(item).orElse(item)
              : new Block.Item(Block.Task.OPEN, item.blocks(), item.lines()));
    }
    return right == 1
            && items.size() > 1
            && all.stream().filter(item -> item.task() == Block.Task.DONE).count() == 1
        ? all
        : List.of();
  }

  private static boolean isLettered(String text) {
    return LetteredText.of(text).isPresent();
  }

  private static boolean isBare(Block.Item item) {
    return item.task() == Block.Task.NONE
        && item.blocks().size() == 1
        && item.firstText().filter(text -> !text.isBlank()).isPresent();
  }

  private static Optional<Block.Item> ticked(Block.Item item) {
    if (item.task() != Block.Task.NONE
        || item.blocks().isEmpty()
        || !(item.blocks().getFirst() instanceof Block.Paragraph(var text, var lines))) {
      return Optional.empty();
    }
    String markdown = text.markdown();
    int colon = markdown.indexOf(':');
    if (colon < 0 || colon > NEAR) {
      return Optional.empty();
    }
    var wrong = Label.of(markdown, WRONG);
    var label = wrong.or(() -> Label.of(markdown, RIGHT)).filter(Label::marked);
    return label.map(
        found -> {
          var blocks = new ArrayList<>(item.blocks());
          blocks.set(0, new Block.Paragraph(new Prose(found.rest(), List.of()), lines));
          var task = wrong.isPresent() ? Block.Task.OPEN : Block.Task.DONE;
          return new Block.Item(task, blocks, item.lines());
        });
  }
}
