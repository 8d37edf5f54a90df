package app.guidebox.guide.extract.habit;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.choice.OfferedStems;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.key.PageKey;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.QuestionLabels;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;

/**
 * What a guide does again and again, which tells how to read the single case: a numbered heading is
 * a question where most of its like are, and a title where they are not.
 */
public final class Habits {
  /** A single label may be a name. */
  private static final int MIN_LABELS = 2;

  private final HeadingHabits headings;
  private final EntryHabits entries = new EntryHabits();
  private final TextHabits texts = new TextHabits();
  private final BoldHabits bold = new BoldHabits();
  private final QuoteHabits quotes = new QuoteHabits();
  private final FoldHabits folds = new FoldHabits();
  private final BoxHabits boxes = new BoxHabits();
  private final StemHabits stems = new StemHabits();
  private final MeaningHabits meanings = new MeaningHabits();
  private final ExplainedTitles explained = new ExplainedTitles();
  private final PageKey key;
  private int labels;
  private int problems;

  /** Looks a guide through once. */
  public Habits(Outline outline) {
    Flow page = outline.flows().getFirst();
    headings = new HeadingHabits(outline.title());
    key = PageKey.of(page);
    outline.flows().forEach(flow -> flow.units().forEach(this::learn));
    outline.flows().forEach(meanings::learn);
    texts.learnPage(page);
    folds.learnPage(page);
    boxes.learnPage(page);
    stems.learnPage(page);
    explained.learnPage(page);
  }

  private void learn(Unit unit) {
    if (unit.isHeading() || unit.isParagraph()) {
      Label.of(unit.text(), Words.QUESTION)
          .filter(label -> !label.number().isEmpty())
          .ifPresent(this::learnLabel);
    }
    if (unit.block() instanceof Block.Heading heading) {
      headings.learn(heading.level(), Plain.of(unit.text()));
    } else if (unit.isParagraph() && unit.item() > 0) {
      entries.learn(unit);
    } else if (unit.isParagraph() && unit.item() == 0) {
      bold.learn(unit.text());
      texts.learn(unit.text());
    } else if (unit.block() instanceof Block.Quote quote) {
      quotes.learn(quote);
    } else if (unit.block() instanceof Block.Details details) {
      folds.learn(details);
    }
  }

  private void learnLabel(Label label) {
    labels++;
    problems += QuestionLabels.isProblem(label.word()) ? 1 : 0;
  }

  /** Whether headings of that level are questions as a rule. */
  public boolean headingsAsk(int level) {
    return headings.ask(level);
  }

  /** Whether no more than one heading of that level asks. */
  public boolean asksOnce(int level) {
    return headings.askOnce(level);
  }

  /** Whether headings of that level are questions as a rule, as the guide's title says. */
  public boolean announcedHeadingsAsk(int level) {
    return headings.askAsAnnounced(level);
  }

  /** Whether headings of that level are numbered as a rule. */
  public boolean headingsAreNumbered(int level) {
    return headings.areNumbered(level);
  }

  /** Whether headings of that level are questions for the most part. */
  public boolean mostHeadingsAsk(int level) {
    return headings.mostlyAsk(level);
  }

  /** Whether numbered headings of that level are questions as a rule. */
  public boolean numberedHeadingsAsk(int level) {
    return headings.numberedAsk(level);
  }

  /** Whether nearly all numbered headings of that level are questions. */
  public boolean nearlyAllNumberedAsk(int level) {
    return headings.nearlyAllNumberedAsk(level);
  }

  /** Whether the guide's title says that it asks, and its counted headings do as a rule. */
  public boolean titlesRunOn(int level) {
    return headings.runOn(level);
  }

  /** Whether the title is one of an exam's, which the guide goes through. */
  public boolean isObjective(String plain) {
    return headings.isObjective(plain);
  }

  /** Whether entries of lists are questions as a rule. */
  public boolean entriesAsk() {
    return entries.ask();
  }

  /** Whether entries of lists that are in bold are questions as a rule. */
  public boolean boldEntriesAsk() {
    return entries.boldAsk();
  }

  /** Whether entries of lists are questions in bold with their answers behind them as a rule. */
  public boolean boldEntriesTell() {
    return entries.boldTell();
  }

  /** Whether lines of text by themselves are questions as a rule. */
  public boolean linesAsk() {
    return texts.linesAsk();
  }

  /** Whether text asks in its first line and tells the answer below it as a rule. */
  public boolean textsTell() {
    return texts.tell();
  }

  /** Whether text with a number that begins no list, such as {@code 1.Why?}, asks as a rule. */
  public boolean numberedTextAsks() {
    return texts.numberedAsk();
  }

  /** Whether the line is what is asked below a title of its own, as in most sections. */
  public boolean isAskedBelowTitle(Flow page, int at) {
    return texts.isAskedBelowTitle(page, at);
  }

  /** Whether the line is one that asks what something is, as its place says. */
  public boolean asksForMeaning(Flow flow, int at) {
    return meanings.ask(flow, at);
  }

  /** Whether such a line stands further up in the section, not right above that place. */
  public boolean asksForMeaningAbove(Flow flow, int at) {
    return meanings.askAbove(flow, at);
  }

  /** Whether entries that ask by themselves have their answers at the margin below them. */
  public boolean answersAtMargin() {
    return texts.answerAtMargin();
  }

  /** Whether several texts ask what a quotation below them answers. */
  public boolean quotesTell() {
    return texts.areToldInQuotes();
  }

  /** Whether several texts ask what stands between two rules below them. */
  public boolean rulesTell() {
    return texts.areToldBelowRules();
  }

  /** Whether numbered entries are told in quotations right below them, and several of them ask. */
  public boolean numbersAreToldInQuotes() {
    return texts.numbersAreToldInQuotes();
  }

  /** Whether lines in bold by themselves are questions as a rule. */
  public boolean boldLinesAsk() {
    return bold.linesAsk() || boldLinesAskAsAnnounced();
  }

  /** Whether lines in bold by themselves are questions but for one or the other. */
  public boolean nearlyAllBoldLinesAsk() {
    return bold.nearlyAllLinesAsk() || boldLinesAskAsAnnounced();
  }

  // "**What is a reef**" in a guide whose title says that it asks.
  private boolean boldLinesAskAsAnnounced() {
    return headings.areAnnounced() && bold.linesAskInWords();
  }

  /** Whether the guide numbers its questions or exercises in bold. */
  public boolean numbersInBold() {
    return bold.areNumbered();
  }

  /** Whether text behind a bold {@code D3.} asks as a rule. */
  public boolean codesInBoldAsk() {
    return bold.codesAsk();
  }

  /**
   * Whether numbered titles in bold are questions as a rule, or since the guide's title says so.
   */
  public boolean boldTitlesAsk() {
    return bold.titlesAsk() || (bold.titlesAreCounted() && asksInNoOtherWay());
  }

  /** Whether titles in bold with numbers such as {@code 1.2} are questions as a rule. */
  public boolean boldOutlineAsks() {
    return bold.outlineAsks();
  }

  // They are counted through in a guide that says to hold questions.
  private boolean asksInNoOtherWay() {
    return headings.areAnnounced() && labels == 0 && !entries.anyAsks() && !headings.anyAsks();
  }

  /** What quotations do as a rule. */
  public QuoteHabits quotes() {
    return quotes;
  }

  /** The key at the end. */
  public PageKey key() {
    return key;
  }

  /** Whether the guide labels and numbers its questions: {@code Q12. …}. */
  public boolean labelsQuestions() {
    return labels >= MIN_LABELS;
  }

  /** Whether numbered problems are what the guide asks, not parts of what it tells. */
  public boolean problemsAsk() {
    return problems * 2 >= labels;
  }

  /** Whether what is listed below the question is offered and no answer. */
  public boolean offers(String question) {
    return key.namesOptions() || OfferedStems.asksToChoose(question);
  }

  /** Whether lines in bold are completed by the one point below them that is in bold. */
  public boolean boldStemsOffer() {
    return stems.offer();
  }

  /** Whether the one point in bold below a question is the right one, as below most of them. */
  public boolean boldPointsChoose() {
    return stems.choose();
  }

  /** Whether each title above boxes has one of them ticked, as where one option is right. */
  public boolean boxesChoose() {
    return boxes.choose();
  }

  /** Whether the line asks which of the boxes right below it are to be ticked. */
  public boolean boxesAreAskedFor(Flow flow, int at) {
    return boxes.areAskedFor(flow, at);
  }

  /** Whether the folds that ask hold nothing but as many options. */
  public boolean foldsOffer() {
    return folds.offer();
  }

  /** Whether the title stands above code that a title below explains, as others do. */
  public boolean isExplained(Flow flow, int at) {
    return explained.areHabit() && ExplainedTitles.explainedAt(flow, at) > 0;
  }

  /** Whether the unit is a title that begins the answer to what is shown above it. */
  public boolean explains(Unit unit) {
    return explained.areHabit() && unit.isHeading() && ExplainedTitles.isExplanation(unit.text());
  }

  /** Whether the folded part's own summary is a question. */
  public boolean asks(Block.Details details) {
    return folds.ask(details);
  }

  /** Whether the folded part is the answer to what stands before it. */
  public boolean answers(Block.Details details) {
    return folds.answer(details);
  }
}
