package app.guidebox.guide.block;

import app.guidebox.guide.Block;
import app.guidebox.guide.Block.Task;
import app.guidebox.guide.Lines;
import java.util.ArrayList;
import java.util.List;

/** Makes list entries, and tells tasks from others. */
final class ItemBuilder {
  private static final int BOX = "[x] ".length();

  private ItemBuilder() {}

  static Block.Item item(List<Block> blocks, Lines lines) {
    Lines all = blocks.isEmpty() ? lines : lines.to(blocks.getLast().lines().last());
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph first)) {
      return new Block.Item(Task.NONE, blocks, all);
    }
    String text = first.text().markdown();
    boolean alone = text.length() == BOX - 1 && blocks.size() > 1;
    Task task = task(alone ? text + " " : text);
    if (alone && task != Task.NONE) {
      // What is offered is the code below the box.
      return new Block.Item(task, blocks.subList(1, blocks.size()), all);
    }
    if (task == Task.NONE) {
      return new Block.Item(Task.NONE, blocks, all);
    }
    var rest = new ArrayList<>(blocks);
    rest.set(0, new Block.Paragraph(first.text().from(BOX), first.lines()));
    return new Block.Item(task, rest, all);
  }

  // "[x] " is a box, "(x) " a button of which quizzes have one chosen.
  private static Task task(String markdown) {
    if (markdown.length() < BOX || "[(".indexOf(markdown.charAt(0)) < 0) {
      return Task.NONE;
    }
    String close = markdown.charAt(0) == '[' ? "] " : ") ";
    if (!markdown.startsWith(close, 2)) {
      return Task.NONE;
    }
    return switch (markdown.charAt(1)) {
      case ' ' -> Task.OPEN;
      case 'x', 'X' -> Task.DONE;
      // Other signs in square brackets: put off or half done, and ticked.
      case '-', '~', '_', '.' -> close.equals("] ") ? Task.OPEN : Task.NONE;
      case 'v', 'V', '*', '√' -> close.equals("] ") ? Task.DONE : Task.NONE;
      default -> Task.NONE;
    };
  }
}
