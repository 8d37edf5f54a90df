package app.guidebox.guide.extract.habit;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.key.SharedKeys;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.QuestionLabels;
import app.guidebox.guide.extract.list.FoldedOptions;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.FoldWords;
import app.guidebox.guide.extract.wording.LinkLines;
import app.guidebox.guide.extract.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What a guide does with its folded parts, which tells whether one asks or answers. */
final class FoldHabits {
  private static final int MIN_FOLDS = 2;

  /** The share of summaries that must ask before the others count as asking too. */
  private static final double SHARE = 0.4;

  /** A summary that comes so often says nothing about its question. */
  private static final int REPEATED = 3;

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Map<String, Integer> summaries = new HashMap<>();
  private final Map<String, Wording> wordings = new ConcurrentHashMap<>();
  private int folds;
  private int asking;
  private int numbered;

  /** How many of them hold numbered lines alone, as many as the first of them. */
  private int offering;

  private int offered;

  /** Whether the page is made of folds that hold text. */
  private boolean alone;

  /** How many of them hold one other fold and nothing else. */
  private int nesting;

  /** What the words on a folded part say of it. */
  private record Wording(boolean announcesAnswer, boolean aside, boolean titlesKey) {}

  /** Takes the folded part into account. */
  void learn(Block.Details details) {
    String summary = details.summary().plain();
    if (summary.isBlank() && details.blocks().isEmpty()) {
      return;
    }
    folds++;
    nesting += holdsOneFold(details) ? 1 : 0;
    numbered += QuestionNumbers.withoutNumber(summary).equals(summary) ? 0 : 1;
    summaries.merge(key(summary), 1, Integer::sum);
    boolean asks = QuestionText.asks(summary) && !wording(summary).announcesAnswer();
    asking += asks ? 1 : 0;
    int options = asks ? FoldedOptions.count(details) : 0;
    offering += options > 0 && (offered == 0 || offered == options) ? 1 : 0;
    offered = options > 0 ? options : offered;
  }

  /**
   * Takes the page into account: where hardly anything stands beside its folds but text above the
   * first of them, each says what it holds.
   */
  void learnPage(Flow page) {
    var blocks =
        page.units().stream()
            .filter(unit -> !unit.isHeading())
            .dropWhile(Unit::isParagraph)
            .map(Unit::block)
            .toList();
    long told = blocks.stream().filter(FoldHabits::isText).count();
    long beside = blocks.stream().filter(FoldHabits::isLine).count();
    alone =
        told >= REPEATED
            && beside <= Math.max(1, told / REPEATED)
            && blocks.stream().allMatch(block -> isText(block) || isEmpty(block) || isLine(block))
            && summaries.size() == blocks.size() - beside;
  }

  // A line or two about the folds.
  private static boolean isLine(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.Rule;
  }

  private static boolean isText(Block block) {
    return block instanceof Block.Details details
        && !details.blocks().isEmpty()
        && details.blocks().stream()
            .allMatch(part -> part instanceof Block.Paragraph || part instanceof Block.ListBlock);
  }

  // What its author has yet to tell.
  private static boolean isEmpty(Block block) {
    return block instanceof Block.Details details && details.blocks().isEmpty();
  }

  /** Whether each fold that asks holds as many numbered lines and nothing else. */
  boolean offer() {
    return offering >= REPEATED && offering == asking;
  }

  /** Whether the folded part's own summary is a question. */
  boolean ask(Block.Details details) {
    String summary = details.summary().plain().strip();
    Wording wording = wording(summary);
    if (summary.isEmpty() || wording.announcesAnswer() || wording.aside()) {
      return false;
    }
    if (QuestionText.asks(summary) || (isNumberedQuestion(summary) && !holdsAnswer(details))) {
      return true;
    }
    return !isRepeated(summary)
        && folds >= MIN_FOLDS
        && (alone
            || (nesting >= REPEATED && nesting * 2 == folds && holdsOneFold(details))
            || asking >= SHARE * folds
            || (asking > 0 && numbered == folds))
        && !Apparatus.isTitle(summary)
        && !titlesFolds(details)
        && (details.blocks().isEmpty() || !details.blocks().stream().allMatch(FoldHabits::isLinks));
  }

  // "Parts of a boat" above a folded word to remember them by, with the parts folded below it.
  private static boolean holdsOneFold(Block.Details details) {
    return details.blocks().size() == 1
        && details.blocks().getFirst() instanceof Block.Details inner
        && !inner.blocks().isEmpty()
        && inner.blocks().stream().noneMatch(Block.Details.class::isInstance);
  }

  // A guide's folded parts often bear the same words.
  private Wording wording(String summary) {
    return wordings.computeIfAbsent(
        summary,
        said ->
            new Wording(
                FoldWords.announcesAnswer(said),
                FoldWords.isAside(said),
                SharedKeys.mayTitle(said)));
  }

  // "Knots" above folds, in the entries of a list or not, each with a question.
  private static boolean titlesFolds(Block.Details details) {
    if (!details.blocks().isEmpty() && details.blocks().stream().allMatch(FoldHabits::asksItself)) {
      return true;
    }
    return details.blocks().stream()
        .filter(Block.ListBlock.class::isInstance)
        .map(Block.ListBlock.class::cast)
        .flatMap(list -> list.items().stream())
        .flatMap(item -> item.blocks().stream())
        .anyMatch(Block.Details.class::isInstance);
  }

  private static boolean asksItself(Block block) {
    return block instanceof Block.Details inner
        && QuestionText.hasMark(inner.summary().plain().strip())
        && !inner.blocks().isEmpty();
  }

  /** Whether the folded part is the answer to what stands before it. */
  boolean answer(Block.Details details) {
    String summary = details.summary().plain().strip();
    Wording wording = wording(summary);
    if (wording.aside()
        || (wording.titlesKey() && SharedKeys.isKey(details))
        || holdsLinks(details)) {
      return false;
    }
    boolean empty = details.blocks().isEmpty();
    boolean announced =
        (summary.isEmpty() && !empty) || wording.announcesAnswer() || isRepeated(summary);
    return announced && details.blocks().stream().noneMatch(FoldHabits::isNumberedQuestion);
  }

  private static boolean holdsLinks(Block.Details details) {
    return !details.blocks().isEmpty() && details.blocks().stream().allMatch(FoldHabits::isLinks);
  }

  private static boolean isLinks(Block block) {
    return block instanceof Block.ListBlock list
        && list.items().stream()
            .map(item -> MarkdownWriter.write(item.blocks()).strip())
            .allMatch(text -> LinkLines.LINK.matcher(text).matches());
  }

  // What folds questions away is no answer.
  private static boolean isNumberedQuestion(Block block) {
    return block instanceof Block.Paragraph(var text, _) && isNumberedQuestion(text.markdown());
  }

  // Then the summary is no more than a title.
  private static boolean holdsAnswer(Block.Details details) {
    return details.blocks().stream().anyMatch(Block.Details.class::isInstance);
  }

  // "Q1: The window stays empty", "Q. Ropes and chains".
  private static boolean isNumberedQuestion(String summary) {
    return !QuestionLabels.unlabelled(summary).equals(summary)
        || Label.of(summary, Words.QUESTION)
            .filter(label -> label.marked() && !label.rest().isEmpty())
            .filter(label -> label.word().equals("q"))
            .isPresent();
  }

  private boolean isRepeated(String summary) {
    return summaries.getOrDefault(key(summary), 0) >= REPEATED;
  }

  private static String key(String summary) {
    return DIGITS.matcher(Words.lower(summary)).replaceAll("#").strip();
  }
}
