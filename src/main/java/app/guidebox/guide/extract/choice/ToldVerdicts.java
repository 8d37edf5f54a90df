package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Options below which a line tells whether they are right: {@code **This answer is correct.**}. */
public final class ToldVerdicts {
  private static final WordList RIGHT = Words.load("verdicts-right");
  private static final WordList EITHER = RIGHT.with(Words.load("verdicts-wrong"));

  /** No such line is longer. */
  private static final int MAX_LINE = 60;

  private ToldVerdicts() {}

  /** The blocks, such options among them with boxes. */
  public static List<Block> ticked(List<Block> blocks) {
    if (blocks.stream().noneMatch(ToldVerdicts::tells)) {
      return blocks;
    }
    var ticked = new ArrayList<Block>();
    int at = 0;
    while (at < blocks.size()) {
      int end = at;
      while (end < blocks.size() && (isList(blocks.get(end)) || (end > at && tells(blocks, end)))) {
        end++;
      }
      var options = options(blocks.subList(at, end));
      if (options.stream().anyMatch(option -> option.task() == Block.Task.DONE)) {
        var lines = blocks.get(at).lines().to(options.getLast().lines().last());
        ticked.add(new Block.ListBlock(false, 1, options, lines));
        at = end;
      } else {
        ticked.add(blocks.get(at++));
      }
    }
    return ticked;
  }

  private static boolean isList(Block block) {
    return block instanceof Block.ListBlock;
  }

  private static boolean tells(List<Block> blocks, int at) {
    return !isList(blocks.get(at)) && tells(blocks.get(at));
  }

  private static boolean tells(Block block) {
    return switch (block) {
      case Block.Paragraph(var text, _) -> isOne(text.markdown(), EITHER);
      case Block.ListBlock list -> list.items().stream().anyMatch(ToldVerdicts::isTold);
      default -> false;
    };
  }

  // In its last line, or in a paragraph of its own below it.
  private static boolean isTold(Block.Item item) {
    String text = item.firstText().orElse("");
    int last = text.lastIndexOf('\n');
    return (last > 0 && isOne(text.substring(last + 1), EITHER))
        || (item.blocks().size() > 1
            && item.blocks().get(1) instanceof Block.Paragraph(var told, _)
            && isOne(told.markdown(), EITHER));
  }

  private static boolean isOne(String line, WordList words) {
    return line.length() <= MAX_LINE
        && words.mayBeSaidIn(line)
        && words.contains(Plain.title(line));
  }

  private static List<Block.Item> options(List<Block> run) {
    var options = new ArrayList<Block.Item>();
    for (Block block : run) {
      if (block instanceof Block.ListBlock list) {
        list.items().forEach(item -> options.add(option(item)));
      } else if (block instanceof Block.Paragraph(var text, _)) {
        options.add(told(options.removeLast(), isOne(text.markdown(), RIGHT)));
      }
    }
    return options;
  }

  private static Block.Item told(Block.Item option, boolean right) {
    var task = right ? Block.Task.DONE : Block.Task.OPEN;
    return new Block.Item(task, option.blocks(), option.lines());
  }

  private static Block.Item option(Block.Item item) {
    if (!isTold(item)) {
      return told(item, false);
    }
    String text = item.firstText().orElse("");
    int last = text.lastIndexOf('\n');
    if (last > 0 && isOne(text.substring(last + 1), EITHER)) {
      var blocks = new ArrayList<>(item.blocks());
      var lines = blocks.getFirst().lines();
      var option = new Prose(text.substring(0, last).stripTrailing(), List.of());
      blocks.set(0, new Block.Paragraph(option, lines));
      boolean right = isOne(text.substring(last + 1), RIGHT);
      return told(new Block.Item(item.task(), blocks, item.lines()), right);
    }
    var told = (Block.Paragraph) item.blocks().get(1);
    var blocks = new ArrayList<>(item.blocks());
    blocks.remove(1);
    var option = new Block.Item(item.task(), blocks, item.lines());
    return told(option, isOne(told.text().markdown(), RIGHT));
  }
}
