package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.words.FirstLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries that ask, with entries below them that ask too and are each answered in a quotation:
 * these are questions of their own.
 */
public final class NestedQuestions {
  /** A single one goes on with what is asked above it. */
  private static final int MIN_QUESTIONS = 2;

  private NestedQuestions() {}

  /** The list with such entries beside those that they stand below. */
  public static Block.ListBlock opened(Block.ListBlock list) {
    if (list.numbered() || list.items().stream().noneMatch(NestedQuestions::holdsQuestions)) {
      return list;
    }
    var items = new ArrayList<Block.Item>();
    list.items().forEach(item -> add(item, items));
    return new Block.ListBlock(false, list.start(), items, list.lines());
  }

  private static void add(Block.Item item, List<Block.Item> items) {
    if (!holdsQuestions(item)) {
      items.add(item);
      return;
    }
    int last = item.blocks().size() - 1;
    var own = item.blocks().subList(0, last);
    var lines = new Lines(item.lines().first(), own.getLast().lines().last());
    items.add(new Block.Item(item.task(), own, lines));
    ((Block.ListBlock) item.blocks().getLast()).items().forEach(below -> add(below, items));
  }

  // Its last block is such a list, below the question itself or its answer.
  private static boolean holdsQuestions(Block.Item item) {
    var blocks = item.blocks();
    return blocks.size() > 1
        && blocks.getLast() instanceof Block.ListBlock below
        && (blocks.size() == 2 || isToldInQuote(item))
        && asks(item)
        && below.items().size() >= MIN_QUESTIONS
        && below.items().stream().allMatch(NestedQuestions::isToldInQuote);
  }

  private static boolean isToldInQuote(Block.Item item) {
    return item.blocks().size() > 1
        && item.blocks().get(1) instanceof Block.Quote quote
        && quote.callout().isEmpty()
        && asks(item);
  }

  private static boolean asks(Block.Item item) {
    return item.firstText().filter(text -> AskingLine.asksPlainly(FirstLine.of(text))).isPresent();
  }
}
