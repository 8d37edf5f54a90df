package app.guidebox.guide.extract.scenario;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Optional;

/**
 * Scenarios in one list, whose last point tells what fits: {@code - Recommended service: …} below
 * {@code ### Scenario 2}.
 *
 * @param front the points of the case, and what is asked for
 */
record ListedScenarios(String front, String back) {
  private static final WordList CASES = Words.load("use-case").with(Words.load("cases"));

  private static final WordList RECOMMENDED = Words.load("recommended");

  /** Reads the section of the title at that index. */
  static Optional<ListedScenarios> of(Flow flow, int title) {
    boolean whole =
        flow.get(title).isHeading()
            && title + 1 < flow.size()
            && flow.nextHeading(title + 1) >= title + 2
            && Label.of(flow.get(title).text(), CASES)
                .filter(label -> label.rest().isEmpty() && !label.number().isEmpty())
                .isPresent();
    return whole && flow.get(title + 1).block() instanceof Block.ListBlock list
        ? of(list)
        : Optional.empty();
  }

  private static Optional<ListedScenarios> of(Block.ListBlock list) {
    int last = list.items().size() - 1;
    String told = last < 1 ? "" : MarkdownWriter.write(list.items().get(last).blocks());
    return Label.of(told, RECOMMENDED)
        .filter(label -> label.marked() && !label.rest().isEmpty())
        .map(label -> of(list, last, told, label.rest()));
  }

  private static ListedScenarios of(Block.ListBlock list, int last, String told, String rest) {
    var points =
        new Block.ListBlock(
            list.numbered(), list.start(), list.items().subList(0, last), list.lines());
    String label = Plain.of(told.substring(0, told.length() - rest.length()));
    String asked = label.replaceAll("[\\s:：*]+$", "");
    return new ListedScenarios(MarkdownWriter.write(points) + "\n\n**" + asked + "?**", rest);
  }
}
