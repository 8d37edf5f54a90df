package app.guidebox.guide.extract.habit;

import app.guidebox.guide.extract.asking.AskingVerbs;
import app.guidebox.guide.extract.asking.Clauses;
import app.guidebox.guide.extract.asking.Objectives;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import java.util.Arrays;
import java.util.List;

/** What the headings of a guide do as a rule, level by level. */
final class HeadingHabits {
  private static final int MIN_ASKING = 2;

  private static final int MIN_NUMBERED = 3;

  /** Fewer of them do not tell what a guide is made of. */
  private static final int MIN_ANNOUNCED = 5;

  private final int[] headings = new int[8];
  private final int[] asking = new int[8];
  private final int[] worded = new int[8];
  private final int[] numbered = new int[8];
  private final int[] numberedAsking = new int[8];
  private final RunningTitles running = new RunningTitles();
  private final boolean announced;
  private final boolean ofQuestions;
  private boolean objectives;

  /**
   * Has seen no heading yet.
   *
   * @param guide the guide's title
   */
  HeadingHabits(String guide) {
    announced = QuestionTitles.ofGuide(guide);
    ofQuestions = QuestionTitles.announced(List.of(guide));
  }

  /** Takes the heading into account. */
  void learn(int level, String plain) {
    boolean asks = (QuestionText.asks(plain) && !Clauses.isOne(plain)) || AskingVerbs.begin(plain);
    headings[level]++;
    running.learn(level, plain);
    worded[level] += asks ? 1 : 0;
    asking[level] += QuestionText.hasMarkInside(plain) ? 1 : 0;
    objectives |= Objectives.givesScenario(plain);
    if (QuestionNumbers.isNumbered(plain)) {
      numbered[level]++;
      numberedAsking[level] += asks ? 1 : 0;
    }
  }

  /** Whether the title is one of an exam's, which the guide goes through. */
  boolean isObjective(String plain) {
    return objectives && Objectives.isNumbered(plain);
  }

  /** Whether headings of that level are questions as a rule. */
  boolean ask(int level) {
    boolean marked =
        headings[level] >= MIN_ASKING && asking[level] >= Shares.MARKED * headings[level];
    boolean unmarked =
        headings[level] >= MIN_NUMBERED && worded[level] >= Shares.WORDED * headings[level];
    return marked || unmarked;
  }

  /** Whether no more than one heading of that level asks. */
  boolean askOnce(int level) {
    return asking[level] <= 1 && worded[level] <= 1;
  }

  /** Whether headings of that level are questions as a rule, as the guide's title says. */
  boolean askAsAnnounced(int level) {
    return announced
        && headings[level] >= MIN_ANNOUNCED
        && worded[level] >= Shares.MARKED * headings[level];
  }

  /** Whether headings of that level are questions for the most part. */
  boolean mostlyAsk(int level) {
    return headings[level] >= MIN_ANNOUNCED && worded[level] >= Shares.WORDED * headings[level];
  }

  /** Whether numbered headings of that level are questions as a rule. */
  boolean numberedAsk(int level) {
    return numbered[level] >= MIN_ASKING
        && numberedAsking[level] >= Shares.MARKED * numbered[level];
  }

  /** Whether nearly all numbered headings of that level are questions. */
  boolean nearlyAllNumberedAsk(int level) {
    return numbered[level] >= MIN_NUMBERED
        && numberedAsking[level] >= Shares.MOST * numbered[level];
  }

  /** Whether headings of that level are numbered as a rule. */
  boolean areNumbered(int level) {
    return numbered[level] >= MIN_ANNOUNCED && numbered[level] >= Shares.WORDED * headings[level];
  }

  /** Whether the guide's title says that it asks, and its counted headings do as a rule. */
  boolean runOn(int level) {
    return ofQuestions && (running.runOn(level) || running.areSentences(level));
  }

  /** Whether the guide's title announces questions. */
  boolean areAnnounced() {
    return announced;
  }

  /** Whether any of them asks. */
  boolean anyAsks() {
    return Arrays.stream(worded).sum() > 0;
  }
}
