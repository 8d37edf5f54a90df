package app.guidebox.guide.extract.line;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.Set;

/** Problems set in a quotation or a callout, with a labelled solution below it. */
public final class SetProblems {
  private static final Set<String> CALLOUTS =
      Set.of("example", "question", "problem", "exercise", "task", "challenge");

  private SetProblems() {}

  /** Whether the unit is such a quotation, whatever stands below it. */
  public static boolean isOne(Unit unit) {
    if (!(unit.block() instanceof Block.Quote quote) || quote.blocks().isEmpty()) {
      return false;
    }
    if (!quote.callout().isEmpty()) {
      return CALLOUTS.contains(quote.callout());
    }
    String text = MarkdownWriter.write(quote.blocks());
    return AnswerLabel.of(text).isEmpty()
        && (Label.of(text, Words.QUESTION).filter(Label::marked).isPresent()
            || text.lines().anyMatch(SetProblems::asks));
  }

  private static boolean asks(String line) {
    String plain = Plain.of(line);
    return QuestionText.hasMark(plain) || Demands.begin(plain);
  }

  /** The title of the callout in bold, and what stands below it. */
  public static String text(Block.Quote quote) {
    String title = quote.title().markdown().strip();
    String told = unlabelled(MarkdownWriter.write(quote.blocks()));
    return title.isEmpty() ? told : "**" + Plain.of(title) + "**\n\n" + told;
  }

  // "**Problem 1:** How far …"
  private static String unlabelled(String text) {
    return Label.of(text, Words.QUESTION)
        .filter(label -> label.marked() && !label.rest().isBlank())
        .map(Label::rest)
        .orElse(text);
  }

  /** Where the question begins: with a line that leads to the quotation, or with it. */
  public static int from(Flow flow, int first, int quotation) {
    Unit above = flow.get(Math.max(first, quotation - 1));
    boolean leads = above.isParagraph() && above.text().strip().endsWith(":");
    return leads ? quotation - 1 : quotation;
  }
}
