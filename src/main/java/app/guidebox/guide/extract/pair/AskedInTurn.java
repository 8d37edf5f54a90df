package app.guidebox.guide.extract.pair;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts without empty lines in which a line asks, the next one tells, and so on. */
public final class AskedInTurn {
  /** One question with its answer below it is read wherever lines ask. */
  private static final int MIN_ASKING = 2;

  private static final WordList ASKING = Words.load("asking-speakers");
  private static final WordList ANSWERING = Words.load("answering-speakers");

  private final String guide;
  private final Unit unit;
  private final List<String> rows;

  private AskedInTurn(String guide, Unit unit) {
    this.guide = guide;
    this.unit = unit;
    this.rows = Arrays.asList(unit.text().split("\n", -1));
  }

  /** The cards that a guide writes in this way. */
  public static List<Candidate> of(Outline outline) {
    return outline.flows().stream()
        .flatMap(flow -> flow.units().stream())
        .filter(AskedInTurn::mayBe)
        .flatMap(unit -> new AskedInTurn(outline.guide(), unit).candidates().stream())
        .toList();
  }

  // Two quick looks before a slow one.
  private static boolean mayBe(Unit unit) {
    if (!unit.isParagraph() || unit.item() != 0 || unit.text().indexOf('\n') < 0) {
      return false;
    }
    int below = unit.text().indexOf('\n', unit.text().indexOf('\n') + 1);
    return below > 0
        && QuestionText.hasAnyMark(unit.text().substring(below))
        && AskingLine.isOne(FirstLine.of(unit.text()));
  }

  private List<Candidate> candidates() {
    var asking = new ArrayList<Integer>();
    for (int i = 0; i < rows.size(); i++) {
      if (AskingLine.isOne(rows.get(i).strip())) {
        boolean turned = asking.isEmpty() || asking.getLast() < i - 1;
        if (!turned) {
          return List.of();
        }
        asking.add(i);
      } else if (QuestionText.hasAnyMark(rows.get(i)) || AnswerLabel.begins(rows.get(i))) {
        return List.of();
      }
    }
    boolean everyRow = rows.size() == unit.lines().last() - unit.lines().first() + 1;
    boolean told = asking.size() >= MIN_ASKING && asking.getLast() < rows.size() - 1;
    if (!everyRow || !told) {
      return List.of();
    }
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < asking.size(); i++) {
      int end = i + 1 < asking.size() ? asking.get(i + 1) : rows.size();
      found.add(candidate(asking.get(i), end));
    }
    return found;
  }

  // "Interviewer: What is a reef?", "Me: A part of a sail."
  private static String said(String text, WordList speakers) {
    return Label.of(text, speakers).filter(Label::marked).map(Label::rest).orElse(text);
  }

  private Candidate candidate(int from, int end) {
    int first = unit.lines().first();
    var lines = new Lines(first + from, first + end - 1);
    String asked = said(rows.get(from).strip(), ASKING);
    String front = Fronts.clean(QuestionNumbers.withoutNumber(asked));
    String back = said(String.join("\n", rows.subList(from + 1, end)).strip(), ANSWERING);
    var source = new Source(guide, unit.path(), lines.first(), lines.last());
    // A time only says where a film answers.
    if (back.codePoints().noneMatch(Character::isLetter) && back.indexOf(':') > 0) {
      var skipped = new Skipped(lines.first(), Placeholders.UNANSWERED, Plain.of(front));
      return new Candidate.Unanswered(Convention.LISTED, front, List.of(), source, skipped, lines);
    }
    var card = new CardContent(CardKind.QUESTION, front, back, List.of(), source);
    return new Candidate.Found(Convention.LISTED, card, lines);
  }
}
