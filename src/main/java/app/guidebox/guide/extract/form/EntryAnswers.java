package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.list.BareEntries;
import app.guidebox.guide.extract.list.ListShape;
import app.guidebox.guide.extract.list.RunningNumbers;
import java.util.List;

/** Tells whether what stands below the text of an entry that may ask answers it. */
final class EntryAnswers {
  /** From this number on three spaces do not reach into an entry. */
  private static final int TWO_DIGITS = 10;

  private EntryAnswers() {}

  /** Whether it is answered there, in its entry or at the margin. */
  static boolean standBelow(Flow flow, int at, String first, Habits habits) {
    if (isTitledBelow(flow, at)) {
      return true;
    }
    if (at + 1 >= flow.size()) {
      return false;
    }
    return isListBelow(flow, at)
        || (!asksFurther(flow.get(at + 1))
            && (isAnswered(flow, at, first)
                || BareEntries.standsAlone(flow, at)
                || isListedBelow(flow, at, habits)
                || (flow.get(at + 1).block() instanceof Block.ListBlock boxes
                    && ListShape.isTicked(boxes))
                || (habits.entriesAsk() && BareEntries.isLastOfEntries(flow, at))
                || (habits.answersAtMargin() && BareEntries.isLastOfBare(flow, at))));
  }

  /** Whether a label tells the answer there. */
  static boolean areLabelled(Flow flow, int at) {
    Unit unit = flow.get(at);
    return at + 1 < flow.size()
        && (flow.get(at + 1).item() == Unit.INSIDE_ITEM
            || isListBelow(flow, at)
            || (unit.isNumbered() && isAtMargin(flow.get(at + 1))))
        && !Options.isLettered(unit)
        && AnswerLabel.of(unit.text()).isEmpty()
        && AnswerLabel.isAnswer(firstText(flow.get(at + 1)));
  }

  private static boolean isAtMargin(Unit unit) {
    return unit.isParagraph() && unit.item() == 0;
  }

  // A list or a table at the margin below an entry, and then the next number; a table may also end
  // the section.
  private static boolean isListedBelow(Flow flow, int at, Habits habits) {
    Unit below = flow.get(at + 1);
    if (isQuotedInTurn(flow, at)) {
      return true;
    }
    boolean table = below.block() instanceof Block.Table;
    boolean list = below.block() instanceof Block.ListBlock found && !found.numbered();
    if (below.item() != 0 || !(table || list)) {
      return false;
    }
    if (list && Options.first(List.of(below)).filter(Options::areLettered).isPresent()) {
      return true;
    }
    int next = at + 2;
    boolean ends = next == flow.size() || flow.get(next).isHeading();
    return RunningNumbers.goOn(flow, flow.get(at).item(), at + 1)
        || (table
            && ends
            && habits.entriesAsk()
            && flow.get(at).isNumbered()
            && flow.get(at).item() > 1);
  }

  // A quotation at the margin below the last entry of its list, and then the next number above
  // another.
  private static boolean isQuotedInTurn(Flow flow, int at) {
    return isQuotedAtMargin(flow, at)
        && at + 2 < flow.size()
        && flow.get(at + 2).isNumbered()
        && flow.get(at + 2).item() == flow.get(at).item() + 1
        && isQuotedAtMargin(flow, at + 2);
  }

  private static boolean isQuotedAtMargin(Flow flow, int at) {
    return at + 1 < flow.size() && flow.get(at + 1).item() == 0 && Quotes.isPlain(flow.get(at + 1));
  }

  /** Whether the unit holds entries that do no more than ask, below one that asks. */
  static boolean asksFurther(Unit next) {
    return next.item() == Unit.INSIDE_ITEM
        && next.block() instanceof Block.ListBlock list
        && list.items().stream()
            .allMatch(
                item ->
                    item.blocks().size() == 1
                        && item.blocks().getFirst() instanceof Block.Paragraph(var text, _)
                        && (AskingLine.asksPlainly(text.markdown())
                            || Demands.end(text.markdown())));
  }

  // "- **Answer**: …" right below an entry whose number is too long for it to stand inside.
  private static boolean isListBelow(Flow flow, int at) {
    Unit next = flow.get(at + 1);
    return next.item() == 0
        && next.block() instanceof Block.ListBlock list
        && !list.numbered()
        && (list.items().size() == 1 || flow.get(at).item() >= TWO_DIGITS)
        && next.lines().first() == flow.get(at).lines().last() + 1;
  }

  // "1. Why?" by itself above "#### Answer".
  private static boolean isTitledBelow(Flow flow, int at) {
    return at + 1 < flow.size()
        && (at == 0 || flow.get(at - 1).item() == 0)
        && AnswerTitles.isAnswer(flow.get(at + 1))
        && !AnswerTitles.isKey(flow.get(at + 1));
  }

  private static String firstText(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        ? MarkdownWriter.write(list.items().getFirst().blocks())
        : unit.text();
  }

  // Code below a demand that ends in a colon is what the demand is about.
  private static boolean isAnswered(Flow flow, int at, String first) {
    Unit next = flow.get(at + 1);
    boolean given = next.item() == 0 && first.endsWith(":") && next.block() instanceof Block.Fence;
    boolean quoted =
        next.block() instanceof Block.Quote
            && next.lines().first() == flow.get(at).lines().last() + 1;
    return (isAnswer(next) || quoted) && !given;
  }

  // What follows the list belongs to its last entry only where no author would start afresh.
  private static boolean isAnswer(Unit next) {
    return next.item() == Unit.INSIDE_ITEM
        || (next.item() == 0
            && (next.block() instanceof Block.Fence || next.block() instanceof Block.Details));
  }
}
