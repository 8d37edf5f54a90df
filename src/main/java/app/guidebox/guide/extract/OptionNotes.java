package app.guidebox.guide.extract;

import app.guidebox.guide.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an author says below an option to those who choose it: {@code - *Explanation:* …}. */
final class OptionNotes {
  private OptionNotes() {}

  /** The option's Markdown without what is said of it. */
  static String text(Block.Item item) {
    return MarkdownWriter.write(
        label(item).isEmpty() ? item.blocks() : item.blocks().subList(0, 1));
  }

  /** The choices, each with what is said of it in its entry. */
  static List<Options.Choice> noted(List<Options.Choice> choices, List<Block.Item> items) {
    var noted = new ArrayList<Options.Choice>();
    for (int i = 0; i < choices.size(); i++) {
      var choice = choices.get(i);
      noted.add(
          label(items.get(i))
              .map(
                  said ->
                      new Options.Choice(
                          choice.letter(), choice.text(), choice.marked(), said.rest()))
              .orElse(choice));
    }
    return List.copyOf(noted);
  }

  private static Optional<Label> label(Block.Item item) {
    return item.blocks().size() == 2
            && item.blocks().get(1) instanceof Block.ListBlock list
            && list.items().size() == 1
        ? TermList.text(list.items().getFirst())
            .flatMap(text -> Label.of(text, Words.EXPLANATION))
            .filter(Label::marked)
        : Optional.empty();
  }
}
