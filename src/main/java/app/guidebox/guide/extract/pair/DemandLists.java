package app.guidebox.guide.extract.pair;

import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.line.WrappedQuestions;
import app.guidebox.guide.extract.list.ExamDemands;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists of which nearly each entry asks or demands and tells nothing: {@code - Explain tacking}.
 * Without question marks a single entry may be anything, but below a title such as "Tasks".
 */
public final class DemandLists {
  private static final int MIN_ENTRIES = 4;

  /** Below "Tasks" fewer do. */
  private static final int MIN_SET = 2;

  /** One of so many entries may be worded in another way. */
  private static final int ENTRIES_FOR_ANOTHER = 5;

  /** Below a title that announces questions so many of three may be. */
  private static final int ANNOUNCED_OTHERS = 2;

  /** Fewer are a line to write on, with its label. */
  private static final int MIN_LETTERS = 8;

  private DemandLists() {}

  /** What to list as left open. */
  public static List<Candidate> of(Outline outline) {
    var open = new ArrayList<Candidate>();
    int reached = 0;
    for (Outline.PlacedList placed : outline.lists()) {
      var lines = placed.list().lines();
      boolean outer = lines.first() > reached;
      reached = Math.max(reached, lines.last());
      if (asks(placed, outer)) {
        placed.list().items().forEach(item -> open.add(leftOpen(outline.guide(), placed, item)));
      }
    }
    return open;
  }

  private static boolean asks(Outline.PlacedList placed, boolean outer) {
    var items = placed.list().items();
    if (items.size() < MIN_SET || !items.stream().allMatch(DemandLists::isBare)) {
      return false;
    }
    if (placed.list().numbered() && items.stream().allMatch(item -> hasGap(text(item)))) {
      return true;
    }
    if (outer && ExamDemands.areOpen(placed.list(), placed.path())) {
      return true;
    }
    if (outer && QuestionTitles.announcesTasks(placed.path())) {
      return items.stream().map(DemandLists::text).allMatch(DemandLists::isTask);
    }
    if (items.size() < MIN_ENTRIES) {
      return outer
          && placed.list().numbered()
          && QuestionTitles.announced(placed.path())
          && items.stream().filter(item -> AskingLine.demands(text(item))).count() * 2
              > items.size();
    }
    boolean announced = placed.path().stream().anyMatch(QuestionTitles::ofGuide);
    int others =
        announced ? items.size() * ANNOUNCED_OTHERS / 3 : items.size() / ENTRIES_FOR_ANOTHER;
    for (Block.Item item : items) {
      others -= AskingLine.demands(text(item)) ? 0 : 1;
      if (others < 0) {
        return false;
      }
    }
    return !Apparatus.titled(placed.path());
  }

  // "A calm has no ____."
  private static boolean hasGap(String text) {
    int gap = text.indexOf("___");
    return gap >= 0 && text.chars().filter(Character::isLetter).count() >= MIN_LETTERS;
  }

  // A word by itself is rather an option, and a term is told.
  private static boolean isTask(String text) {
    return (text.indexOf(' ') > 0 || Words.isForeign(text)) && Term.of(text).isEmpty();
  }

  private static boolean isBare(Block.Item item) {
    return item.blocks().size() == 1
        && item.task() == Block.Task.NONE
        && !text(item).isEmpty()
        && text(item).charAt(0) != '[';
  }

  private static String text(Block.Item item) {
    return item.firstText().orElse("");
  }

  // What has a number may be answered by a key.
  private static Candidate leftOpen(String guide, Outline.PlacedList placed, Block.Item item) {
    var lines = item.lines();
    String asked = Plain.of(FirstLine.of(WrappedQuestions.joined(text(item))));
    var skipped = new Skipped(lines.first(), Placeholders.UNANSWERED, asked);
    var source = new Source(guide, placed.path(), lines.first(), lines.last());
    return placed.list().numbered()
        ? new Candidate.Unanswered(Convention.LISTED, text(item), List.of(), source, skipped, lines)
        : new Candidate.Rejected(Convention.LISTED, skipped, lines);
  }
}
