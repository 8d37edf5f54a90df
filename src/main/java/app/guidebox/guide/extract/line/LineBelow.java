package app.guidebox.guide.extract.line;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;

/** What the line right below a question in its entry is when it does not answer. */
public final class LineBelow {
  /** A longer line below a question answers it. */
  private static final int MAX_FURTHER = 40;

  private LineBelow() {}

  /** Whether the line asks on: "Why or why not?", "Explain with an example." */
  public static boolean asksOn(String line) {
    return !line.isEmpty()
        && line.length() <= MAX_FURTHER
        && line.indexOf('\n') < 0
        && QuestionText.begins(Plain.of(line))
        && (QuestionText.hasMark(Plain.of(line)) || Demands.begin(Plain.of(line)));
  }

  /** Whether it leads to code that is asked about, as "Code:" does, above a labelled answer. */
  public static boolean leadsToCode(Flow flow, int at) {
    String line = FirstLine.below(flow.get(at).text());
    return line.endsWith(":")
        && line.length() <= MAX_FURTHER
        && at + 2 < flow.size()
        && flow.get(at + 1).block() instanceof Block.Fence
        && flow.get(at + 2).item() == Unit.INSIDE_ITEM
        && AnswerLabel.begins(flow.get(at + 2).text());
  }
}
