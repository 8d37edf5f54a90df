package app.guidebox.guide.extract.habit;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.choice.OfferedStems;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.choice.PageKey;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.line.BoldLines;
import app.guidebox.guide.extract.line.QuestionLabels;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.list.BareEntries;
import app.guidebox.guide.extract.list.BoldDemands;
import app.guidebox.guide.extract.wording.AskingVerbs;
import app.guidebox.guide.extract.wording.Clauses;
import app.guidebox.guide.extract.wording.Demands;
import app.guidebox.guide.extract.wording.Emphasis;
import app.guidebox.guide.extract.wording.FirstLine;
import app.guidebox.guide.extract.wording.Label;
import app.guidebox.guide.extract.wording.Objectives;
import app.guidebox.guide.extract.wording.Plain;
import app.guidebox.guide.extract.wording.QuestionText;
import app.guidebox.guide.extract.wording.QuestionTitles;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.Words;
import java.util.Arrays;
import java.util.List;

/**
 * What a guide does again and again, which tells how to read the single case: a numbered heading is
 * a question where most of its like are, and a title where they are not.
 */
public final class Habits {
  /** The share of headings of a level that must ask before the others count as asking too. */
  private static final double SHARE = 0.4;

  /** Without question marks it takes more of them. */
  private static final double WORDED_SHARE = 0.6;

  /** Where so many ask, the others do too, whatever stands below them. */
  private static final double MOST = 0.8;

  private static final int MIN_HEADINGS = 2;

  private static final int MIN_NUMBERED = 3;

  /** Fewer headings do not tell what a guide is made of. */
  private static final int MIN_ANNOUNCED = 5;

  /** Fewer lines that ask are part of a text. */
  private static final int MIN_LINES = 4;

  private final int[] headings = new int[8];
  private final int[] asking = new int[8];
  private final int[] worded = new int[8];
  private final int[] numbered = new int[8];
  private final int[] numberedAsking = new int[8];
  private final FoldHabits folds = new FoldHabits();
  private int boldNumbers;
  private int boldTitles;
  private int askingBoldTitles;
  private int boldParts;
  private int boldBeginnings;
  private int numberedTexts;
  private int askingTexts;
  private int boldLines;
  private int marginAnswers;
  private int askingBoldLines;
  private int boldEntries;
  private int askingBoldEntries;
  private int askingEntries;
  private int otherEntries;
  private int toldEntries;
  private int texts;
  private int askingLines;
  private int titledTexts;
  private int askingTitledTexts;
  private int tellingTexts;
  private int labels;
  private int problems;
  private int quotedAnswers;
  private boolean objectives;

  private final QuoteHabits quotes = new QuoteHabits();
  private final RunningTitles titles = new RunningTitles();
  private final boolean announced;
  private final boolean ofQuestions;
  private final PageKey key;

  /** Looks a guide through once. */
  public Habits(Outline outline) {
    announced = QuestionTitles.ofGuide(outline.title());
    ofQuestions = QuestionTitles.announced(List.of(outline.title()));
    key = PageKey.of(outline.flows().getFirst());
    outline.flows().forEach(flow -> flow.units().forEach(this::learn));
    outline.flows().getFirst().units().forEach(this::learnLine);
    folds.learnPage(outline.flows().getFirst());
    learnTitled(outline.flows().getFirst());
  }

  private void learn(Unit unit) {
    if (unit.isHeading() || unit.isParagraph()) {
      Label.of(unit.text(), Words.QUESTION)
          .filter(label -> !label.number().isEmpty())
          .ifPresent(this::learnLabel);
    }
    if (unit.block() instanceof Block.Heading heading) {
      learnHeading(heading.level(), Plain.of(unit.text()));
    } else if (unit.isParagraph() && unit.item() > 0) {
      learnEntry(unit);
    } else if (unit.isParagraph() && unit.item() == 0) {
      String text = unit.text();
      boolean numbered = BoldLines.isNumberOnly(text) || BoldLines.isTitledExercise(text);
      boldNumbers += numbered ? 1 : 0;
      learnBoldTitle(text);
      learnBoldLine(text);
      learnNumberedText(text);
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

  private void learnBoldTitle(String text) {
    if (BoldLines.isNumberedTitle(text)) {
      boldTitles++;
      String title = FirstLine.of(text).strip();
      boldParts += title.endsWith(":**") || title.endsWith(":") ? 1 : 0;
      boldBeginnings += title.startsWith("**1.") || title.startsWith("**1)") ? 1 : 0;
      boolean demands = QuestionText.asks(Plain.of(FirstLine.of(text)));
      askingBoldTitles += demands || BoldLines.begins(text) ? 1 : 0;
    }
  }

  private void learnBoldLine(String text) {
    String line = Emphasis.isNear(text) ? BoldLines.untagged(FirstLine.of(text)) : "";
    if (Emphasis.isWhollyBold(line) && !Emphasis.isInCapitals(line)) {
      boldLines++;
      String inside = Emphasis.unwrapped(line);
      boolean demands = inside.endsWith(".") && Demands.begin(inside);
      askingBoldLines += demands || QuestionText.hasMark(inside) ? 1 : 0;
    }
  }

  private void learnNumberedText(String text) {
    if (QuestionText.isNumbered(text) && !text.startsWith("**")) {
      numberedTexts++;
      askingTexts += AskingLine.asksPlainly(FirstLine.of(text)) ? 1 : 0;
    }
  }

  private void learnTitled(Flow page) {
    for (int i = 1; i < page.size(); i++) {
      quotedAnswers += Quotes.isToldInQuote(page, i - 1) ? 1 : 0;
      marginAnswers += BareEntries.isToldAtMargin(page, i - 1) ? 1 : 0;
      if (page.get(i - 1).isHeading() && page.get(i).isParagraph()) {
        titledTexts++;
        askingTitledTexts += isAskedBelow(page, i) ? 1 : 0;
      }
    }
  }

  private static boolean isAskedBelow(Flow page, int at) {
    String text = page.get(at).text();
    return at + 1 < page.size()
        && !page.get(at + 1).isHeading()
        && QuestionText.hasAnyMark(text)
        && text.indexOf('\n') < 0
        && AskingLine.asksPlainly(text)
        && !QuestionText.asks(Plain.of(page.get(at - 1).text()));
  }

  /** Whether the line is what is asked below a title of its own, as in most sections. */
  public boolean isAskedBelowTitle(Flow page, int at) {
    return askingTitledTexts >= MIN_LINES
        && askingTitledTexts >= WORDED_SHARE * titledTexts
        && at > 0
        && page.get(at - 1).isHeading()
        && isAskedBelow(page, at);
  }

  private void learnLine(Unit unit) {
    if (unit.isParagraph() && unit.item() == 0) {
      texts++;
      askingLines += AskingLine.isOne(unit.text()) ? 1 : 0;
      tellingTexts += isAskedAndTold(unit.text()) ? 1 : 0;
    }
  }

  // A line that asks with its answer in the lines below it.
  private static boolean isAskedAndTold(String text) {
    return text.indexOf('\n') > 0
        && AskingLine.isOne(FirstLine.of(text))
        && !QuestionText.hasAnyMark(FirstLine.below(text))
        && Options.ofRows(text.lines().skip(1).toList()).isEmpty();
  }

  /** Whether text asks in its first line and tells the answer below it as a rule. */
  public boolean textsTell() {
    return tellingTexts >= MIN_LINES && tellingTexts >= WORDED_SHARE * texts;
  }

  /** Whether lines of text by themselves are questions as a rule. */
  public boolean linesAsk() {
    return askingLines >= MIN_LINES && askingLines >= SHARE * texts;
  }

  /** Whether text with a number that begins no list, such as {@code 1.Why?}, asks as a rule. */
  public boolean numberedTextAsks() {
    double share = askingTexts >= MIN_NUMBERED ? SHARE : WORDED_SHARE;
    return askingTexts >= MIN_HEADINGS && askingTexts >= share * numberedTexts;
  }

  /** What quotations do as a rule. */
  public QuoteHabits quotes() {
    return quotes;
  }

  /** Whether several texts ask what a quotation below them answers. */
  public boolean quotesTell() {
    return quotedAnswers > 1;
  }

  /** Whether lines in bold by themselves are questions as a rule. */
  public boolean boldLinesAsk() {
    return askingBoldLines >= MIN_HEADINGS && askingBoldLines >= SHARE * boldLines;
  }

  /** Whether lines in bold by themselves are questions but for one or the other. */
  public boolean nearlyAllBoldLinesAsk() {
    return askingBoldLines >= MIN_LINES && askingBoldLines >= MOST * boldLines;
  }

  /** Whether entries that ask by themselves have their answers at the margin below them. */
  public boolean answersAtMargin() {
    return marginAnswers >= MIN_HEADINGS;
  }

  private void learnEntry(Unit unit) {
    String first = FirstLine.of(unit.text());
    if (Emphasis.isWhollyBold(first)) {
      boldEntries++;
      askingBoldEntries += BoldDemands.asks(first) || QuestionText.asks(Plain.of(first)) ? 1 : 0;
    }
    boolean explains =
        (unit.isNumbered() && AskingLine.explains(first)) || QuestionText.asksInWideLetters(first);
    if (explains || AskingLine.asksPlainly(first) || BoldLines.begins(first)) {
      askingEntries++;
      toldEntries += BoldLines.isAskedAndTold(first) ? 1 : 0;
    } else if (Term.of(first).isEmpty()) {
      otherEntries++;
    }
  }

  /** Whether entries of lists that are in bold are questions as a rule. */
  public boolean boldEntriesAsk() {
    return askingBoldEntries >= MIN_HEADINGS && askingBoldEntries >= WORDED_SHARE * boldEntries;
  }

  /** Whether entries of lists are questions in bold with their answers behind them as a rule. */
  public boolean boldEntriesTell() {
    return toldEntries >= MIN_HEADINGS && entriesAsk();
  }

  /** Whether entries of lists are questions as a rule. */
  public boolean entriesAsk() {
    return askingEntries >= MIN_HEADINGS && askingEntries >= SHARE * (askingEntries + otherEntries);
  }

  private void learnHeading(int level, String plain) {
    boolean asks = (QuestionText.asks(plain) && !Clauses.isOne(plain)) || AskingVerbs.begin(plain);
    headings[level]++;
    titles.learn(level, plain);
    worded[level] += asks ? 1 : 0;
    asking[level] += QuestionText.hasMarkInside(plain) ? 1 : 0;
    objectives |= Objectives.givesScenario(plain);
    if (QuestionText.isNumbered(plain)) {
      numbered[level]++;
      numberedAsking[level] += asks ? 1 : 0;
    }
  }

  /** Whether the title is one of an exam's, which the guide goes through. */
  public boolean isObjective(String plain) {
    return objectives && Objectives.isNumbered(plain);
  }

  /** Whether headings of that level are questions as a rule. */
  public boolean headingsAsk(int level) {
    boolean marked = headings[level] >= MIN_HEADINGS && asking[level] >= SHARE * headings[level];
    boolean unmarked =
        headings[level] >= MIN_NUMBERED && worded[level] >= WORDED_SHARE * headings[level];
    return marked || unmarked;
  }

  /** Whether no more than one heading of that level asks. */
  public boolean asksOnce(int level) {
    return asking[level] <= 1 && worded[level] <= 1;
  }

  /** Whether headings of that level are questions as a rule, as the guide's title says. */
  public boolean announcedHeadingsAsk(int level) {
    return announced
        && headings[level] >= MIN_ANNOUNCED
        && worded[level] >= SHARE * headings[level];
  }

  /** Whether headings of that level are questions for the most part. */
  public boolean mostHeadingsAsk(int level) {
    return headings[level] >= MIN_ANNOUNCED && worded[level] >= WORDED_SHARE * headings[level];
  }

  /** Whether numbered headings of that level are questions as a rule. */
  public boolean numberedHeadingsAsk(int level) {
    return numbered[level] >= MIN_HEADINGS && numberedAsking[level] >= SHARE * numbered[level];
  }

  /** Whether nearly all numbered headings of that level are questions. */
  public boolean nearlyAllNumberedAsk(int level) {
    return numbered[level] >= MIN_NUMBERED && numberedAsking[level] >= MOST * numbered[level];
  }

  /** Whether the guide's title says that it asks, and its counted headings do as a rule. */
  public boolean titlesRunOn(int level) {
    return ofQuestions && (titles.runOn(level) || titles.areSentences(level));
  }

  /** The key at the end. */
  public PageKey key() {
    return key;
  }

  /** Whether the guide labels and numbers its questions: {@code Q12. …}. */
  public boolean labelsQuestions() {
    return labels >= MIN_HEADINGS;
  }

  /** Whether numbered problems are what the guide asks, not parts of what it tells. */
  public boolean problemsAsk() {
    return problems * 2 >= labels;
  }

  /** Whether the guide numbers its questions or exercises in bold. */
  public boolean numbersInBold() {
    return boldNumbers >= MIN_NUMBERED;
  }

  // They are counted through in a guide that says to hold questions and asks in no other way.
  private boolean countedBoldTitlesAsk() {
    return announced
        && boldTitles >= MIN_ANNOUNCED
        && boldParts == 0
        && boldBeginnings * MIN_ANNOUNCED <= boldTitles
        && labels == 0
        && askingEntries == 0
        && Arrays.stream(worded).sum() == 0;
  }

  /**
   * Whether numbered titles in bold are questions as a rule, or since the guide's title says so.
   */
  public boolean boldTitlesAsk() {
    return countedBoldTitlesAsk()
        || (boldTitles >= MIN_NUMBERED && askingBoldTitles >= WORDED_SHARE * boldTitles);
  }

  /** Whether what is listed below the question is offered and no answer. */
  public boolean offers(String question) {
    return key.namesOptions() || OfferedStems.asksToChoose(question);
  }

  /** Whether the folds that ask hold nothing but as many options. */
  public boolean foldsOffer() {
    return folds.offer();
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
