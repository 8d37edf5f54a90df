package app.guidebox.guide.extract;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Skipped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the cards of a guide. */
public final class Extractors {
  /** The cards of the guide by every convention that it uses. */
  public Extraction extract(Guide guide) {
    var outline = Flows.of(guide);
    var habits = new Habits(outline);
    var claims = new Claims();
    outline.flows().forEach(flow -> claims.offer(questions(guide.file(), flow, habits)));
    outline.flows().forEach(flow -> claims.offer(Scenarios.of(guide.file(), flow)));
    claims.offer(TableRows.of(outline));
    claims.offer(Mappings.of(outline));
    claims.offer(Definitions.of(outline));
    return extraction(guide, claims.accepted());
  }

  private static List<Candidate> questions(String guide, Flow flow, Habits habits) {
    var builder = new QuestionBuilder(guide, flow, habits);
    return new QuestionScanner(flow, habits).scan().stream().map(builder::build).toList();
  }

  private static Extraction extraction(Guide guide, List<Candidate> candidates) {
    var cards = new ArrayList<CardContent>();
    var skipped = new ArrayList<Skipped>(guide.notes());
    for (Candidate candidate : candidates) {
      switch (candidate) {
        case Candidate.Found found -> cards.add(found.card());
        case Candidate.Rejected rejected -> skipped.add(rejected.skipped());
      }
    }
    skipped.sort(Comparator.comparingInt(Skipped::line));
    return new Extraction(cards, skipped);
  }
}
