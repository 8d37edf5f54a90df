package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import java.util.List;

/**
 * Entries that begin with no more than the type of their question and its points, {@code 1.
 * [Multiple choice] (2 points)}, and ask below that.
 */
public final class TypedEntries {
  /** A type with its points is no longer. */
  private static final int MAX_TYPE = 60;

  private static final String BRACKETS = "[\\[\\]()【】（）［］〔〕]+";

  private TypedEntries() {}

  /** The list with what such entries ask in front. */
  public static Block.ListBlock opened(Block.ListBlock list) {
    if (list.items().stream().noneMatch(TypedEntries::isTyped)) {
      return list;
    }
    var items =
        list.items().stream()
            .map(
                item ->
                    isTyped(item)
                        ? new Block.Item(
                            item.task(),
                            List.copyOf(item.blocks().subList(1, item.blocks().size())),
                            item.lines())
                        : item)
            .toList();
    return new Block.ListBlock(list.numbered(), list.start(), items, list.lines());
  }

  private static boolean isTyped(Block.Item item) {
    return item.blocks().size() > 1
        && item.blocks().get(1) instanceof Block.Paragraph
        && item.firstText().filter(TypedEntries::isType).isPresent();
  }

  private static boolean isType(String text) {
    if (text.length() > MAX_TYPE || text.isEmpty() || "[(【（［〔".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    for (String part : text.split(BRACKETS, -1)) {
      if (!part.isBlank() && !QuestionText.withoutType(part.strip()).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
