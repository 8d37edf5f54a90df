package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;

/** Entries of lists that do no more than ask, as a rule with what answers them at the margin. */
public final class BareEntries {
  /** A list that is part of an answer has fewer entries. */
  private static final int MAX_ENTRIES = 20;

  /** Fewer questions lead on from the one above them. */
  private static final int MIN_SECTION = 3;

  /** What is demanded behind a question is shorter. */
  private static final int MAX_BEHIND = 40;

  private BareEntries() {}

  /** Whether the unit is an entry of a list that does no more than ask; a link leads elsewhere. */
  public static boolean isBare(Unit unit) {
    return unit.isParagraph()
        && unit.item() > 0
        && (!unit.text().strip().startsWith("[") || isAskedElsewhere(unit))
        && Words.hasLetterOrDigit(unit.text())
        && AskingLine.asksPlainly(unit.text());
  }

  /** Whether several such entries are all that stands below the title: {@code ## Knots?}. */
  public static boolean fill(Flow flow, int at) {
    var section =
        flow.units().subList(at + 1, flow.nextHeading(at + 1)).stream()
            .filter(unit -> !(unit.block() instanceof Block.Rule))
            .toList();
    return section.size() >= MIN_SECTION && section.stream().allMatch(BareEntries::isBare);
  }

  /** Whether the unit leads to its place on the page: {@code 2.1 [Why reef?](#21-why-reef)}. */
  public static boolean isOfContents(Unit unit) {
    return unit.text().contains("](#") && unit.text().endsWith(")");
  }

  // "- [Why reef?](https://…)" in a guide of questions leads to its answer.
  private static boolean isAskedElsewhere(Unit unit) {
    return unit.text().contains("](http")
        && unit.path().stream().anyMatch(QuestionTitles::ofGuide)
        && !Apparatus.titled(unit.path());
  }

  /** Whether the unit is a line of text that explains nothing and leads nowhere. */
  public static boolean isShort(Unit unit) {
    String text = unit.text();
    return unit.isParagraph()
        && text.indexOf('\n') < 0
        && (text.indexOf(':') < 0 || text.indexOf(':') == text.length() - 1)
        && !text.strip().startsWith("[");
  }

  /** Whether the unit is a line that demands an answer, or asks and goes on: "Why? Explain." */
  public static boolean demands(Unit unit) {
    String text = unit.text();
    return unit.isParagraph()
        && text.indexOf('\n') < 0
        && (AskingLine.demands(text) || (QuestionText.hasAnyMark(text) && goesOn(text)));
  }

  // "Is it so? Give reasons.", not "Is it so? **Yes**, it is."
  private static boolean goesOn(String text) {
    int mark = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'));
    return text.length() - mark <= MAX_BEHIND && text.indexOf('*', mark + 1) < 0;
  }

  /**
   * Whether the unit is a list of one entry with text at the margin below it: authors who number
   * their questions leave the answers unindented.
   */
  public static boolean standsAlone(Flow flow, int at) {
    boolean single = flow.get(at).item() > 0 && (at == 0 || flow.get(at - 1).item() == 0);
    return single
        && at + 1 < flow.size()
        && flow.get(at + 1).item() == 0
        && !flow.get(at + 1).isHeading()
        && !isNextNumber(flow.get(at + 1))
        && !(flow.get(at).text().endsWith(":") && flow.get(at + 1).block() instanceof Block.Fence)
        && !(flow.get(at + 1).block() instanceof Block.Rule);
  }

  /** Whether the unit ends a list in which the answer to another question ends. */
  public static boolean isLastOfEntries(Flow flow, int at) {
    int above = at - 1;
    while (above >= 0
        && at - above < MAX_ENTRIES
        && flow.get(above).item() > 0
        && !QuestionText.hasAnyMark(flow.get(above).text())) {
      above--;
    }
    return above > 0
        && above < at - 1
        && flow.get(above).item() == 0
        && !flow.get(at).isNumbered()
        && QuestionText.hasAnyMark(flow.get(at).text())
        && at + 1 < flow.size()
        && flow.get(at + 1).item() == 0
        && (flow.get(at + 1).isParagraph() || flow.get(at + 1).block() instanceof Block.Table)
        && !(isLabel(flow.get(above)) && isLabel(flow.get(at + 1)));
  }

  // "**What it solves:**" above a list, as "**The trouble:**" is above another.
  private static boolean isLabel(Unit unit) {
    return Emphasis.isWhollyBold(unit.text()) && Plain.of(unit.text()).endsWith(":");
  }

  /** Whether the unit is an entry by itself that asks, with text at the margin below it. */
  public static boolean isToldAtMargin(Flow flow, int at) {
    return isBare(flow.get(at)) && standsAlone(flow, at) && flow.get(at + 1).isParagraph();
  }

  /** Whether the unit may be told at the margin, below an entry that is left open. */
  public static boolean isLastOfBare(Flow flow, int at) {
    return at > 0
        && at + 1 < flow.size()
        && isBare(flow.get(at))
        && isBare(flow.get(at - 1))
        && flow.get(at + 1).item() == 0
        && flow.get(at + 1).isParagraph()
        && !AskingLine.isOpen(flow.get(at + 1).text());
  }

  // "3. Failed start :-" by itself titles what comes next.
  private static boolean isNextNumber(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        && list.numbered()
        && list.start() > 1
        && list.items().size() == 1;
  }
}
