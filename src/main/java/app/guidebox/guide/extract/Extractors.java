package app.guidebox.guide.extract;

import app.guidebox.guide.Guide;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.Extraction.FoundCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the cards of a guide. */
public final class Extractors {
  /** The cards of the guide by every convention that it uses. */
  public Extraction extract(Guide guide) {
    return extract(guide, ExtractionOptions.ALL);
  }

  /** The cards of the guide as the learner wants them. */
  public Extraction extract(Guide guide, ExtractionOptions options) {
    return extraction(guide, candidates(guide, options));
  }

  /** What the guide holds, overlaps settled, from top to bottom. */
  static List<Candidate> candidates(Guide guide, ExtractionOptions options) {
    var outline = Flows.of(guide);
    var habits = new Habits(outline);
    var claims = new Claims(options.leftOut());
    claims.offer(TwoSidedLines.of(outline));
    outline.flows().forEach(flow -> claims.offer(questions(guide.file(), flow, habits)));
    outline.flows().forEach(flow -> claims.offer(Scenarios.of(guide.file(), flow)));
    claims.offer(TableRows.of(outline));
    claims.offer(Mappings.of(outline));
    var terms = Definitions.of(outline);
    claims.offer(terms);
    claims.offer(Glossaries.of(outline));
    claims.offer(Clozes.of(outline));
    if (options.termsInAnswers()) {
      claims.addInside(terms);
    }
    return RepeatedTerms.told(claims.accepted());
  }

  private static List<Candidate> questions(String guide, Flow flow, Habits habits) {
    var builder = new QuestionBuilder(guide, flow, habits);
    return new QuestionScanner(flow, habits).scan().stream().map(builder::build).toList();
  }

  static Extraction extraction(Guide guide, List<Candidate> candidates) {
    var cards = new ArrayList<FoundCard>();
    var skipped = new ArrayList<Skipped>(guide.notes());
    for (Candidate candidate : candidates) {
      switch (candidate) {
        case Candidate.Found found -> cards.add(new FoundCard(found.convention(), found.card()));
        case Candidate.Rejected rejected -> skipped.add(rejected.skipped());
        case Candidate.Unanswered unanswered -> skipped.add(unanswered.skipped());
      }
    }
    skipped.sort(Comparator.comparingInt(Skipped::line));
    return new Extraction(cards, skipped);
  }
}
