package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AskingCallouts;
import app.guidebox.guide.extract.line.QuestionLabels;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * A callout that asks: {@code > [!question]- What is X?} with its answer in the callout or below
 * it, or one without a title whose text is the question.
 */
public final class CalloutQuestions implements QuestionForm {

  /** A title of so many words describes a problem, whether it ends in a question mark or not. */
  private static final int MIN_WORDS = 6;

  @Override
  public Convention convention() {
    return Convention.FOLDED;
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    if (!(unit.block() instanceof Block.Quote quote)) {
      return Optional.empty();
    }
    if (!AskingCallouts.isQuestion(quote)) {
      return untitled(flow, at, quote, habits);
    }
    boolean inside = !unit.text().isEmpty();
    boolean asks =
        inside
            ? asksInside(flow, at)
            : quote.blocks().isEmpty() && !Words.EXPLANATION.contains(bareTitle(quote));
    String written = AskingCallouts.withoutCall(quote.title().markdown());
    String title = Emphasis.unwrapped(QuestionNumbers.withoutNumber(written));
    String question = QuestionLabels.unlabelled(title);
    return asks
        ? Optional.of(new Opening(this, at, at + 1, Emphasis.unwrapped(question), "", true))
        : Optional.empty();
  }

  private static String bareTitle(Block.Quote quote) {
    return Plain.title(quote.title().markdown());
  }

  // "> [!question]" above the text that answers it.
  private Optional<Opening> untitled(Flow flow, int at, Block.Quote quote, Habits habits) {
    boolean text =
        AskingCallouts.isKind(quote)
            && !quote.blocks().isEmpty()
            && quote.blocks().stream().allMatch(block -> block instanceof Block.Paragraph);
    if (!text || at + 1 == flow.size()) {
      return quoted(flow, at, quote, habits);
    }
    String question = MarkdownWriter.write(quote.blocks());
    String plain = Plain.of(question);
    boolean asks = QuestionText.hasMarkInside(plain) || QuestionText.asks(plain);
    return asks && Label.of(question, Words.QUESTION).isEmpty()
        ? Optional.of(new Opening(this, at, at + 1, question, "", true))
        : Optional.empty();
  }

  // "> **3. What is a buoy?**" above the text that answers it.
  private Optional<Opening> quoted(Flow flow, int at, Block.Quote quote, Habits habits) {
    boolean text = Quotes.isText(quote) && at + 1 < flow.size() && isAnswer(flow.get(at + 1));
    String written = text ? MarkdownWriter.write(quote.blocks()) : "";
    if (text && habits.quotes().set() && QuestionTitles.announced(flow.get(at).path())) {
      String asked = QuestionLabels.unlabelled(Emphasis.unwrapped(written));
      String bare = QuestionNumbers.withoutNumber(asked);
      return Optional.of(new Opening(this, at, at + 1, bare, "", true));
    }
    if (!QuestionText.hasAnyMark(written)) {
      return Optional.empty();
    }
    String plain = Plain.of(written);
    String bare = QuestionLabels.unlabelled(Emphasis.unwrapped(written));
    boolean set =
        Emphasis.isWhollyBold(written)
            || QuestionNumbers.isNumbered(plain)
            || Label.of(written, Words.QUESTION).filter(Label::marked).isPresent()
            || (habits.quotes().ask() && Quotes.isAsked(quote));
    return set && QuestionText.hasMark(plain)
        ? Optional.of(new Opening(this, at, at + 1, QuestionNumbers.withoutNumber(bare), "", false))
        : Optional.empty();
  }

  private static boolean isAnswer(Unit unit) {
    return unit.isParagraph()
        || unit.block() instanceof Block.ListBlock
        || unit.block() instanceof Block.Details
        || unit.block() instanceof Block.Fence;
  }

  /** The level of the heading right above a callout that asks; 0 if none stands there. */
  public static int sectionLevel(Flow flow, int at) {
    return at > 0 && flow.get(at - 1).isHeading() ? flow.get(at - 1).headingLevel() : 0;
  }

  private static boolean asksInside(Flow flow, int at) {
    boolean options = at + 1 < flow.size() && Options.among(List.of(flow.get(at + 1))).isPresent();
    String title = Plain.of(flow.get(at).text());
    return options
        || QuestionText.asks(title)
        || QuestionText.hasMarkInside(title)
        || Words.areAtLeast(MIN_WORDS, title);
  }
}
