package app.guidebox.guide.extract.line;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;

/** What quotations say: that they ask, or that they tell what the line above them asks. */
public final class Quotes {
  private Quotes() {}

  /** Whether the unit is a quotation that is no callout. */
  public static boolean isPlain(Unit unit) {
    return unit.block() instanceof Block.Quote quote && quote.callout().isEmpty();
  }

  /** The text of a paragraph, or of the line that a quotation sets off; else empty. */
  public static String line(Unit unit) {
    return unit.isParagraph() ? unit.text() : onlyLine(unit);
  }

  /** The line that a quotation sets off, and nothing else; else empty. */
  public static String onlyLine(Unit unit) {
    return unit.block() instanceof Block.Quote quote
            && quote.callout().isEmpty()
            && quote.blocks().size() == 1
            && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        ? text.markdown()
        : "";
  }

  /** Whether the quotation is a text that ends like a question. */
  public static boolean isAsked(Block.Quote quote) {
    if (!isText(quote)) {
      return false;
    }
    String written = MarkdownWriter.write(quote.blocks());
    return QuestionText.hasAnyMark(written) && QuestionText.hasMark(Plain.of(written));
  }

  /** Whether the quotation is a text that asks or demands something, as exams do. */
  public static boolean isSet(Block.Quote quote) {
    String plain = isText(quote) ? Plain.of(MarkdownWriter.write(quote.blocks())) : "";
    return QuestionText.hasMarkInside(plain)
        || QuestionText.begins(plain)
        || Demands.beginInExam(plain);
  }

  /** Whether the quotation asks in its first line and tells in what stands below that. */
  public static boolean isAskedAndTold(Block.Quote quote) {
    return quote.callout().isEmpty()
        && quote.blocks().size() > 1
        && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        && AskingLine.isOne(text.markdown())
        && !(quote.blocks().get(1) instanceof Block.Paragraph(var told, _)
            && QuestionText.hasAnyMark(told.markdown()));
  }

  /** Whether the quotation is a single text and no callout. */
  public static boolean isText(Block.Quote quote) {
    return quote.callout().isEmpty()
        && quote.blocks().size() == 1
        && quote.blocks().getFirst() instanceof Block.Paragraph;
  }

  /** Whether quotations and no callouts stand directly above and below the unit. */
  public static boolean standAround(Flow flow, int at) {
    return at > 0 && isPlain(flow.get(at - 1)) && at + 1 < flow.size() && isPlain(flow.get(at + 1));
  }

  /** Whether a quotation and no callout begins in the line below the unit. */
  public static boolean standsRightBelow(Flow flow, int at) {
    return at + 1 < flow.size()
        && isPlain(flow.get(at + 1))
        && flow.get(at + 1).lines().first() == flow.get(at).lines().last() + 1;
  }

  /** Whether the unit is one line that asks, above a quotation that does not. */
  public static boolean isToldInQuote(Flow flow, int at) {
    Unit asking = flow.get(at);
    return at + 1 < flow.size()
        && isPlain(flow.get(at + 1))
        && asking.isParagraph()
        && asking.item() == 0
        && QuestionText.hasAnyMark(asking.text())
        && asking.text().indexOf('\n') < 0
        && isBare(asking.text())
        && AskingLine.asksPlainly(asking.text())
        && !QuestionText.hasAnyMark(UnitWriter.text(flow.get(at + 1)));
  }

  // What has a number, a label, emphasis or quotation marks asks in another form.
  private static boolean isBare(String text) {
    int first = text.codePointAt(0);
    return (Character.isLetter(first) || first == '¿')
        && !QuestionNumbers.isNumbered(text)
        && Label.of(text, Words.QUESTION).isEmpty();
  }
}
