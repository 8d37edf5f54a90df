package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.Emphasis;
import app.guidebox.guide.extract.wording.Label;
import app.guidebox.guide.extract.wording.Plain;
import app.guidebox.guide.extract.wording.QuestionText;
import app.guidebox.guide.extract.wording.Rhetorical;
import app.guidebox.guide.extract.wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A callout that asks: {@code > [!question]- What is X?} with its answer in the callout or below
 * it, or one without a title whose text is the question.
 */
public final class CalloutQuestions implements QuestionForm {
  private static final Set<String> CALLOUTS =
      Set.of("question", "faq", "help", "quiz", "exercise", "flashcard", "card");

  /** A title of fewer words calls for attention: {@code Did you know?}. */
  private static final int MIN_ASKING = 4;

  /** A title of so many words describes a problem, whether it ends in a question mark or not. */
  private static final int MIN_WORDS = 6;

  @Override
  public Convention convention() {
    return Convention.FOLDED;
  }

  /** Whether the callout's title is the question that the rest of it answers. */
  public static boolean isQuestion(Block.Quote quote) {
    String title = quote.title().markdown();
    return !title.isBlank()
        && (CALLOUTS.contains(quote.callout())
            || Words.QUESTION.contains(quote.callout())
            || (!quote.callout().isEmpty() && !quote.blocks().isEmpty() && asksItself(title)));
  }

  // "> [!note] Why does the tide turn?" above what tells it.
  private static boolean asksItself(String title) {
    String plain = Plain.of(withoutCall(title));
    return QuestionText.hasMark(plain)
        && Words.areAtLeast(MIN_ASKING, plain)
        && QuestionText.begins(plain)
        && !Rhetorical.is(plain);
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    if (!(unit.block() instanceof Block.Quote quote)) {
      return Optional.empty();
    }
    if (!isQuestion(quote)) {
      return untitled(flow, at, quote, habits);
    }
    boolean inside = !unit.text().isEmpty();
    boolean asks =
        inside
            ? asksInside(flow, at)
            : quote.blocks().isEmpty() && !Words.EXPLANATION.contains(bareTitle(quote));
    String written = withoutCall(quote.title().markdown());
    String title = Emphasis.unwrapped(QuestionText.withoutNumber(written));
    String question = LabelledQuestions.unlabelled(title);
    return asks
        ? Optional.of(new Opening(this, at, at + 1, Emphasis.unwrapped(question), "", true))
        : Optional.empty();
  }

  // "WHY? — Why does the tide turn?"
  private static String withoutCall(String title) {
    int end = title.indexOf("? ");
    int dash = end + "? ".length();
    boolean call =
        end > 0
            && title.indexOf(' ') == end + 1
            && dash + 2 < title.length()
            && "—–-".indexOf(title.charAt(dash)) >= 0
            && title.charAt(dash + 1) == ' ';
    return call ? title.substring(dash + 2) : title;
  }

  private static String bareTitle(Block.Quote quote) {
    return Plain.title(quote.title().markdown());
  }

  // "> [!question]" above the text that answers it.
  private Optional<Opening> untitled(Flow flow, int at, Block.Quote quote, Habits habits) {
    boolean text =
        CALLOUTS.contains(quote.callout())
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
    boolean text = isText(quote) && at + 1 < flow.size() && isAnswer(flow.get(at + 1));
    String written = text ? MarkdownWriter.write(quote.blocks()) : "";
    if (!QuestionText.hasAnyMark(written)) {
      return Optional.empty();
    }
    String plain = Plain.of(written);
    String bare = LabelledQuestions.unlabelled(Emphasis.unwrapped(written));
    boolean set =
        Emphasis.isWhollyBold(written)
            || QuestionText.isNumbered(plain)
            || Label.of(written, Words.QUESTION).filter(Label::marked).isPresent()
            || (habits.quotes().ask() && isAsked(quote));
    return set && QuestionText.hasMark(plain)
        ? Optional.of(new Opening(this, at, at + 1, QuestionText.withoutNumber(bare), "", false))
        : Optional.empty();
  }

  private static boolean isText(Block.Quote quote) {
    return quote.callout().isEmpty()
        && quote.blocks().size() == 1
        && quote.blocks().getFirst() instanceof Block.Paragraph;
  }

  /** Whether the quotation is a text that ends like a question. */
  static boolean isAsked(Block.Quote quote) {
    if (!isText(quote)) {
      return false;
    }
    String written = MarkdownWriter.write(quote.blocks());
    return QuestionText.hasAnyMark(written) && QuestionText.hasMark(Plain.of(written));
  }

  /** Whether the titles of callouts ask below the heading. */
  static boolean asksInSection(Flow flow, int heading) {
    int end = flow.nextHeading(heading + 1);
    for (int i = heading + 1; i < end; i++) {
      if (flow.get(i).block() instanceof Block.Quote quote
          && isQuestion(quote)
          && QuestionText.asks(Plain.of(quote.title().markdown()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the quotation asks in its first line and tells in what stands below that. */
  static boolean isAskedAndTold(Block.Quote quote) {
    return quote.callout().isEmpty()
        && quote.blocks().size() > 1
        && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        && Habits.isAskingLine(text.markdown())
        && !(quote.blocks().get(1) instanceof Block.Paragraph(var told, _)
            && QuestionText.hasAnyMark(told.markdown()));
  }

  private static boolean isAnswer(Unit unit) {
    return unit.isParagraph()
        || unit.block() instanceof Block.ListBlock
        || unit.block() instanceof Block.Details
        || unit.block() instanceof Block.Fence;
  }

  /** The level of the heading right above a callout that asks; 0 if none stands there. */
  static int sectionLevel(Flow flow, int at) {
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
