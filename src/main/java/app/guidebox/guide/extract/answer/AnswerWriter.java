package app.guidebox.guide.extract.answer;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.wording.Verdicts;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Writes an answer of several parts: folds opened, labels and titles that only announce it off. */
public final class AnswerWriter {
  private AnswerWriter() {}

  /** The key of a choice and what explains it; a bare title above that says nothing. */
  public static String writeKey(List<Unit> answer) {
    boolean plain = answer.stream().filter(Unit::isHeading).allMatch(AnswerWriter::saysNothing);
    return write(
        plain ? answer.stream().filter(unit -> !titlesExplanation(unit)).toList() : answer);
  }

  /** The text of an answer, with what only tells how it goes on left off. */
  public static String write(List<Unit> answer) {
    var units = Answers.withoutOutput(answer.stream().filter(unit -> !goesOn(unit)).toList());
    if (units.size() == 2 && isTitle(units.getFirst()) && Quotes.isPlain(units.getLast())) {
      return UnitWriter.joinedText(
          List.of(
              UnitWriter.joinedText(Answers.open(units.getFirst())),
              UnitWriter.joinedText(Answers.open(units.getLast()))));
    }
    var parts = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i < units.size(); i++) {
      boolean titled =
          i == 1
              && parts.isEmpty()
              && (units.getFirst().isHeading() || units.get(i).mark().isEmpty());
      // A letter alone below the title names an option.
      boolean labelled =
          titled && units.get(i).isParagraph() && Plain.of(units.get(i).text()).length() > 1;
      boolean begins = i == 0 || labelled;
      if (begins || units.get(i).block() instanceof Block.Details) {
        parts.addAll(UnitWriter.parts(units.subList(from, i)));
        parts.addAll(Answers.open(units.get(i)));
        from = i + 1;
      }
    }
    parts.addAll(UnitWriter.parts(units.subList(from, units.size())));
    return Verdicts.without(UnitWriter.joinedText(parts));
  }

  // "### Answer", or "**Answer:**" by itself.
  private static boolean isTitle(Unit unit) {
    return unit.isHeading() || (unit.isParagraph() && Answers.open(unit).isEmpty());
  }

  private static boolean saysNothing(Unit title) {
    return goesOn(title) || titlesExplanation(title) || AnswerTitles.isAnswer(title);
  }

  // "### Explanation"
  private static boolean titlesExplanation(Unit unit) {
    return unit.isHeading()
        && Label.of(unit.text(), Words.EXPLANATION)
            .filter(label -> label.rest().isEmpty() && label.number().isEmpty())
            .isPresent();
  }

  // "Question 3 – Answer (2/2)"
  private static boolean goesOn(Unit unit) {
    return unit.isHeading() && AnswerTitles.namesQuestion(unit.text());
  }
}
