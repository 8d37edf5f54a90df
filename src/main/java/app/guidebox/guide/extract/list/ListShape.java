package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.OptionLetters;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.key.KeyLines;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AskedAndTold;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.line.BoldLines;
import app.guidebox.guide.extract.line.WrappedQuestions;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells lists whose entries are questions from lists that are part of a text. */
public final class ListShape {

  /** A stem takes fewer blocks. */
  private static final int MAX_STEM = 8;

  /** Two letters in a row may be parts of a question. */
  private static final int MIN_OFFERED = 3;

  private ListShape() {}

  /**
   * The list, or the numbered one that stands in the only entry of one without numbers, or whose
   * numbers stand behind bullets: {@code - 1. halyard}.
   */
  public static Block.ListBlock opened(Block.ListBlock list) {
    var first = numbered(list, list.items().getFirst());
    if (first.isEmpty()) {
      return list;
    }
    if (list.items().size() == 1) {
      return first.get();
    }
    var items = new ArrayList<Block.Item>();
    for (Block.Item item : list.items()) {
      int place = items.size() + first.get().start();
      numbered(list, item)
          .filter(inner -> inner.start() == place && inner.items().size() == 1)
          .ifPresent(inner -> items.add(inner.items().getFirst()));
    }
    int last = list.items().size() - 1;
    boolean told = items.size() == last && AnswerLabel.begins(text(list.items().getLast()));
    if (told) {
      items.add(list.items().getLast());
    }
    return items.size() == list.items().size()
        ? new Block.ListBlock(true, first.get().start(), items, list.lines())
        : list;
  }

  // The numbered list that is all of an entry.
  private static Optional<Block.ListBlock> numbered(Block.ListBlock list, Block.Item item) {
    return !list.numbered()
            && item.blocks().size() == 1
            && item.blocks().getFirst() instanceof Block.ListBlock inner
            && inner.numbered()
        ? Optional.of(inner)
        : Optional.empty();
  }

  /**
   * Whether any entry begins with a heading, a labelled or an asking line, or folds something.
   *
   * @param path the headings above the list
   */
  public static boolean holdsQuestions(Block.ListBlock list, List<String> path) {
    for (Block.Item item : list.items()) {
      if (asks(item)) {
        return true;
      }
    }
    return isSingleDemand(list)
        || ExamDemands.isAlone(list, path)
        || areDemands(list)
        || askInWideLetters(list)
        || BoldDemands.areAsked(list)
        || ExamDemands.areTold(list, path);
  }

  // "1. Explain reefing.", "2. Describe a tack.": no list of steps or of goals consists of such.
  private static boolean areDemands(Block.ListBlock list) {
    int size = list.items().size();
    if (!list.numbered() || size == 1) {
      return false;
    }
    var lines = list.items().stream().map(item -> FirstLine.of(text(item))).toList();
    return lines.stream().filter(line -> AskingLine.explains(line) || Demands.end(line)).count() * 2
            >= size
        && lines.stream().allMatch(line -> Demands.begin(Plain.of(line)) || Demands.end(line));
  }

  // "- 为什么收帆" and another such entry, each with its answer in a list below it.
  private static boolean askInWideLetters(Block.ListBlock list) {
    int told = 0;
    int asked = 0;
    for (Block.Item item : list.items()) {
      boolean tells = item.blocks().size() > 1 && item.blocks().get(1) instanceof Block.ListBlock;
      told += tells ? 1 : 0;
      asked += tells && QuestionText.asksInWideLetters(text(item)) ? 1 : 0;
    }
    return asked > 1 && asked * 2 >= told;
  }

  /**
   * Whether the list is a single number before one line that options complete.
   *
   * @param below what stands below the list; the list itself where nothing does
   */
  public static boolean isStem(Block.ListBlock list, Block below) {
    if (!list.numbered() || list.items().size() != 1 || text(list.items().getFirst()).isEmpty()) {
      return false;
    }
    var blocks = list.items().getFirst().blocks();
    return blocks.size() == 1
        ? OptionLetters.areOptions(below)
            || offersBelow(text(list.items().getFirst()))
            || (below instanceof Block.ListBlock boxes && isTicked(boxes))
        : blocks.size() == 2 && OptionLetters.areOptions(blocks.get(1));
  }

  // "3. A sail is made smaller by ____." with its options in the lines below it.
  private static boolean offersBelow(String text) {
    String rows = text.indexOf('\n') < 0 ? "" : FirstLine.below(text);
    return !rows.isEmpty() && Options.ofRows(rows.lines().toList()).size() >= MIN_OFFERED;
  }

  // A number or a bullet before a demand, with the answer at the margin below it.
  private static boolean isSingleDemand(Block.ListBlock list) {
    if (list.items().size() != 1 || titlesQuestions(list.items().getFirst())) {
      return false;
    }
    String first = text(list.items().getFirst());
    boolean set =
        list.numbered()
            || Demands.begin(first)
            || BoldLines.isNumberedTitle(first)
            || (Emphasis.isWhollyBold(first) && QuestionText.begins(Plain.of(first)));
    return set
        && first.indexOf('\n') < 0
        && (AskingLine.demands(first) || Emphasis.isWhollyBold(first));
  }

  // "1. **Knots**" above entries that do no more than ask.
  private static boolean titlesQuestions(Block.Item item) {
    return item.blocks().size() == 2
        && item.blocks().get(1) instanceof Block.ListBlock below
        && below.items().stream()
            .allMatch(entry -> entry.blocks().size() == 1 && AskingLine.asksPlainly(text(entry)));
  }

  /** Whether an entry that is not in bold has a list of its own below its text. */
  public static boolean hasParts(Block.ListBlock list) {
    return list.items().stream()
        .anyMatch(
            item ->
                item.blocks().size() > 1
                    && item.blocks().get(1) instanceof Block.ListBlock
                    && !Emphasis.isWhollyBold(text(item)));
  }

  /** The index of the entry below options that tells which is right; 0 if there is none. */
  public static int answerAfterOptions(Block.ListBlock list) {
    for (int i = 2; i < list.items().size(); i++) {
      String text = text(list.items().get(i));
      if (AnswerLabel.of(text).isPresent()) {
        boolean lettered =
            OptionLetters.begin(text(list.items().get(0)), text(list.items().get(1)));
        return lettered || isCounted(list, text) || RepeatedOptions.names(list, text) ? i : 0;
      }
    }
    return 0;
  }

  /**
   * The place of the entry that holds the options, with the answer in the next; -1 if none does.
   */
  public static int optionsInEntry(Block.ListBlock list) {
    for (int i = 0; i + 1 < list.items().size(); i++) {
      var blocks = list.items().get(i).blocks();
      if (blocks.size() == 2
          && blocks.get(1) instanceof Block.ListBlock
          && Options.isLabel(text(list.items().get(i)))
          && AnswerLabel.begins(text(list.items().get(i + 1)))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The row of the last of several options that tells which is right, for want of indentation; 0 if
   * there is none.
   */
  public static int answerInLastOption(Block.ListBlock list) {
    String last = text(list.items().getLast());
    boolean options =
        list.items().size() > 1
            && last.indexOf('\n') > 0
            && list.items().getLast().blocks().size() == 1
            && !isAnswered(list.items().getFirst());
    boolean lettered =
        options && OptionLetters.begin(text(list.items().get(0)), text(list.items().get(1)));
    String[] rows = options ? last.split("\n", -1) : new String[0];
    for (int i = 1; i < rows.length; i++) {
      if (AnswerLabel.begins(rows[i]) || (lettered && KeyLines.isKey(rows[i]))) {
        return lettered || isCounted(list, rows[i]) || RepeatedOptions.names(list, rows[i]) ? i : 0;
      }
    }
    return 0;
  }

  // "Answer: 2" names one of the numbers.
  private static boolean isCounted(Block.ListBlock list, String key) {
    String place = list.numbered() ? AnswerLabel.of(key).map(Label::rest).orElse("") : "";
    return place.length() == 1
        && place.charAt(0) > '0'
        && place.charAt(0) <= '0' + list.items().size();
  }

  private static String text(Block.Item item) {
    return item.firstText().orElse("");
  }

  private static boolean asks(Block.Item item) {
    if (item.blocks().isEmpty()) {
      return false;
    }
    if (holdsDetails(item) || isAnswered(item) || offers(item) || asksAndOffers(item)) {
      return true;
    }
    return switch (item.blocks().getFirst()) {
      case Block.Heading _ -> true;
      case Block.Paragraph(var text, _) -> asks(text.markdown());
      default -> false;
    };
  }

  private static boolean holdsDetails(Block.Item item) {
    for (Block block : item.blocks()) {
      if (block instanceof Block.Details) {
        return true;
      }
    }
    return false;
  }

  // Paragraphs of which one asks, then options of which some are marked.
  private static boolean asksAndOffers(Block.Item item) {
    boolean asks = false;
    var blocks = item.blocks();
    for (int i = 0; blocks.size() > 2 && i < Math.min(blocks.size(), MAX_STEM); i++) {
      if (blocks.get(i) instanceof Block.ListBlock list) {
        return asks && i > 1 && Options.areMarked(list);
      }
      asks |=
          blocks.get(i) instanceof Block.Paragraph(var text, _)
              && QuestionText.hasAnyMark(text.markdown())
              && QuestionText.hasMarkInside(text.plain());
    }
    return false;
  }

  // A stem that is left open, with lettered options.
  private static boolean offers(Block.Item item) {
    return item.blocks().size() > 1
        && item.blocks().get(1) instanceof Block.ListBlock list
        && list.items().size() > 1
        && AskingLine.isOpen(text(item))
        && (isTicked(list)
            || (list.items().size() > 2
                && OptionLetters.begin(text(list.items().get(0)), text(list.items().get(1)))));
  }

  /** Whether the entries are boxes of which some are ticked. */
  public static boolean isTicked(Block.ListBlock list) {
    return list.items().stream().allMatch(item -> item.task() != Block.Task.NONE)
        && list.items().stream().anyMatch(item -> item.task() == Block.Task.DONE)
        && list.items().stream().anyMatch(item -> item.task() == Block.Task.OPEN);
  }

  // "Tell me about …" with a line "**Ans:** …" below it.
  private static boolean isAnswered(Block.Item item) {
    String first = text(item);
    int lineEnd = first.indexOf('\n');
    if (lineEnd >= 0) {
      return first.substring(lineEnd + 1).lines().anyMatch(AnswerLabel::isAnswer);
    }
    return item.blocks().size() > 1
        && switch (item.blocks().get(1)) {
          case Block.Paragraph(var second, _) -> AnswerLabel.isAnswer(second.markdown());
          case Block.ListBlock list -> AnswerLabel.isAnswer(text(list.items().getFirst()));
          default -> false;
        };
  }

  private static boolean asks(String written) {
    String markdown = WrappedQuestions.joined(written);
    String first = FirstLine.of(markdown);
    return Label.of(first, Words.QUESTION).filter(Label::marked).isPresent()
        || AskingLine.asksPlainly(first)
        || AskedAndTold.ofEntry(markdown).isPresent()
        || BoldLines.isAsked(first);
  }
}
