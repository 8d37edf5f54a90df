package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an author says below an option to those who choose it: {@code - *Explanation:* …}. */
public final class OptionNotes {
  private static final String NOTE = " → ";

  private OptionNotes() {}

  /** The option's Markdown without what is said of it. */
  static String text(Block.Item item) {
    if (inLine(item).isPresent()) {
      return FirstLine.of(item.firstText().orElse(""));
    }
    return MarkdownWriter.write(
        below(item).isEmpty() ? item.blocks() : item.blocks().subList(0, 1));
  }

  // "_Feedback: …_" in the line below the option.
  private static Optional<Label> inLine(Block.Item item) {
    return item.blocks().size() == 1
        ? item.firstText()
            .filter(text -> text.indexOf('\n') > 0)
            .map(FirstLine::below)
            .flatMap(text -> Label.of(text, Words.EXPLANATION))
            .filter(Label::marked)
        : Optional.empty();
  }

  /** The choices, each with what is said of it in its entry. */
  static List<Choice> noted(List<Choice> choices, List<Block.Item> items) {
    var noted = new ArrayList<Choice>();
    for (int i = 0; i < choices.size(); i++) {
      var choice = choices.get(i);
      Block.Item item = items.get(i);
      noted.add(
          below(item)
              .or(() -> inLine(item).map(Label::rest))
              .map(said -> new Choice(choice.letter(), choice.text(), choice.marked(), said))
              .orElse(choice));
    }
    return List.copyOf(noted);
  }

  /** What is said of them, as a list: why the others are wrong. */
  public static String told(List<Choice> choices) {
    long noted = choices.stream().filter(choice -> !choice.note().isEmpty()).count();
    // A single note below the last option is about the question, and one below the right one too.
    int last = choices.size() - 1;
    for (int i = 0; i <= last && noted == 1; i++) {
      Choice choice = choices.get(i);
      if ((i == last || choice.marked()) && !choice.note().isEmpty()) {
        return choice.note();
      }
    }
    return choices.stream()
        .filter(choice -> !choice.note().isEmpty())
        .map(choice -> "- %s %s".formatted(withColon(choice.spelledOut()), choice.note()))
        .collect(Collectors.joining("\n"));
  }

  private static String withColon(String text) {
    boolean ended = !text.isEmpty() && ".!?:。".indexOf(text.charAt(text.length() - 1)) >= 0;
    return ended ? text : text + ":";
  }

  /** The choices without what an arrow points to: {@code - [ ] snow → No, it is too warm.} */
  static List<Choice> pointed(List<Choice> choices) {
    boolean all =
        choices.stream().allMatch(choice -> choice.marked() || choice.text().indexOf(NOTE) > 0);
    if (!all || choices.stream().noneMatch(Choice::marked)) {
      return choices;
    }
    var noted = new ArrayList<Choice>();
    for (Choice choice : choices) {
      int arrow = choice.text().indexOf(NOTE);
      String text = arrow < 0 ? choice.text() : choice.text().substring(0, arrow).strip();
      String note = arrow < 0 ? "" : choice.text().substring(arrow + NOTE.length()).strip();
      noted.add(new Choice(choice.letter(), text, choice.marked(), note));
    }
    return noted;
  }

  // What is labelled or quoted below the option.
  private static Optional<String> below(Block.Item item) {
    if (item.blocks().size() != 2) {
      return Optional.empty();
    }
    return switch (item.blocks().get(1)) {
      case Block.Paragraph(var text, _) -> explained(text.markdown());
      case Block.ListBlock list when list.items().size() == 1 ->
          list.items().getFirst().firstText().flatMap(OptionNotes::explained);
      case Block.Quote quote when quote.callout().isEmpty() ->
          Optional.of(MarkdownWriter.write(quote.blocks()))
              .map(said -> explained(said).orElse(said));
      default -> Optional.empty();
    };
  }

  private static Optional<String> explained(String text) {
    return Label.of(text, Words.EXPLANATION).filter(Label::marked).map(Label::rest);
  }
}
