package app.guidebox.guide.extract.question;

import app.guidebox.guide.Lines;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.words.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbered titles among others that ask, which no reading took for a question: they are told of.
 */
public final class NumberedTitles {
  private static final String REASON = "This title is numbered and asks nothing.";

  /** Fewer numbers may be parts of names. */
  private static final int MIN_TITLES = 3;

  /** Where only one of more asks, they are a text's chapters. */
  private static final int TITLES_TO_ONE = 8;

  private NumberedTitles() {}

  /** Those of a guide, each as a question without an answer. */
  public static List<Candidate> of(Outline outline) {
    var page = outline.flows().getFirst();
    var found = new ArrayList<List<Candidate>>();
    for (int level = 0; level < Unit.NO_HEADING; level++) {
      found.add(new ArrayList<>());
    }
    var asking = new int[Unit.NO_HEADING];
    int end = page.size();
    for (int i = page.size() - 1; i >= 0; i--) {
      Unit unit = page.get(i);
      if (unit.isHeading()) {
        boolean numbered = isNumbered(unit);
        asking[unit.headingLevel()] += numbered && asks(unit) ? 1 : 0;
        boolean leaf =
            i + 1 == page.size() || page.get(i + 1).headingLevel() <= unit.headingLevel();
        if ((end > i + 1 || leaf) && numbered) {
          var lines = new Lines(unit.lines().first(), page.get(end - 1).lines().last());
          found.get(unit.headingLevel()).add(told(unit, lines));
        }
        end = i;
      }
    }
    boolean announced = QuestionTitles.announced(List.of(outline.title()));
    return IntStream.range(0, found.size())
        .filter(level -> announced || asking[level] * TITLES_TO_ONE >= found.get(level).size())
        .mapToObj(found::get)
        .filter(level -> level.size() >= MIN_TITLES)
        .flatMap(List::stream)
        .toList();
  }

  // Where none of them asks or is a sentence they are a text's chapters.
  private static boolean asks(Unit title) {
    String plain = Plain.of(title.text());
    return plain.endsWith(".")
        || QuestionText.asks(plain)
        || Demands.begin(QuestionNumbers.withoutNumber(plain).strip());
  }

  private static Candidate told(Unit title, Lines lines) {
    String text = QuestionNumbers.withoutNumber(Plain.of(title.text())).strip();
    return new Candidate.Rejected(
        Convention.HEADING, new Skipped(lines.first(), REASON, text), lines);
  }

  private static boolean isNumbered(Unit heading) {
    String plain = Plain.of(heading.text());
    return QuestionNumbers.isNumbered(plain)
        && !QuestionTitles.announced(List.of(plain))
        && !AnswerTitles.isAnswer(heading)
        && !Apparatus.isTitle(plain)
        && !Apparatus.titled(heading.path());
  }
}
