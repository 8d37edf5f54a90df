package app.guidebox.guide.extract.answer;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.AskingVerbs;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.line.SetProblems;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;

/** Writes the part of a question that stands below its first line. */
public final class Stems {
  private static final WordList STEM = Words.load("stem");
  private static final int MAX_MARK = 8;

  /** A case takes no more. */
  private static final int MAX_CASE = 3;

  private Stems() {}

  /** "Statement: …" and "Options:" label parts of a question. */
  public static String of(List<Unit> units) {
    if (units.stream().filter(unit -> !unit.mark().isEmpty()).count() > 1) {
      return UnitWriter.joined(units);
    }
    return UnitWriter.joinedText(
        units.stream()
            .filter(unit -> !unit.isHeading() || !Options.isLabel(unit.text()))
            .map(Stems::withoutNumber)
            .filter(text -> !Options.isLabel(text))
            .map(Stems::unlabelled)
            .toList());
  }

  /** How many of the units below a bare "Question 7" ask: a case, then what is asked about it. */
  public static int size(List<Unit> body) {
    int last = Math.min(MAX_CASE, body.size() - 1);
    for (int i = 0; i < last && body.get(i).isParagraph(); i++) {
      String plain = Plain.of(body.get(i).text());
      if (QuestionText.hasMark(plain) || (i > 0 && QuestionText.hasMarkInside(plain))) {
        return i + 1;
      }
      if (QuestionText.hasMarkInside(plain)) {
        return 1;
      }
    }
    return 1;
  }

  /** Whether the text is a sentence that neither asks nor demands and leaves no gap. */
  public static boolean states(Unit unit) {
    String plain = Plain.of(unit.text());
    return unit.isParagraph()
        && plain.endsWith(".")
        && !plain.endsWith("..")
        && plain.indexOf("__") < 0
        && !QuestionText.hasMarkInside(plain)
        && !QuestionText.asks(plain)
        && !Demands.begin(plain)
        && !AskingVerbs.begin(plain);
  }

  /** The text without a label such as "Statement:" before it. */
  public static String unlabelled(String text) {
    return Label.of(text, STEM).map(Label::rest).orElse(text);
  }

  // A task that stands by itself is no list.
  private static String withoutNumber(Unit unit) {
    boolean task = unit.block() instanceof Block.ListBlock list && list.items().size() == 1;
    if (unit.block() instanceof Block.Quote quote && SetProblems.isOne(unit)) {
      return SetProblems.text(quote);
    }
    return task || Quotes.isPlain(unit)
        ? String.join("\n\n", Answers.open(unit))
        : unnumbered(unit);
  }

  private static String unnumbered(Unit unit) {
    if (unit.block() instanceof Block.Fence fence && isAskedText(fence)) {
      return fence.text().strip();
    }
    return unit.isParagraph()
        ? withoutMarkBelow(
            areNumbered(unit.text()) ? unit.text() : QuestionNumbers.withoutNumber(unit.text()))
        : UnitWriter.text(unit);
  }

  // "1: by name" and "2: by length" below it.
  private static boolean areNumbered(String rows) {
    int line = rows.indexOf('\n');
    return rows.startsWith("1")
        && line > 0
        && rows.startsWith("2", line + 1)
        && QuestionNumbers.isNumbered(rows.substring(line + 1));
  }

  // A question in plain words that its author set off as code.
  private static boolean isAskedText(Block.Fence fence) {
    return fence.language().isEmpty()
        && fence.kind() == Block.FenceKind.TEXT
        && QuestionText.hasMark(fence.text().strip());
  }

  // A last line of a few signs, such as "!---", parts the question from its answer.
  private static String withoutMarkBelow(String text) {
    int lineEnd = text.lastIndexOf('\n');
    String last = lineEnd < 0 ? "" : text.substring(lineEnd + 1).strip();
    boolean mark =
        !last.isEmpty()
            && last.length() <= MAX_MARK
            && last.chars().allMatch(c -> "-=!~*_.".indexOf(c) >= 0);
    return mark ? text.substring(0, lineEnd).stripTrailing() : text;
  }
}
