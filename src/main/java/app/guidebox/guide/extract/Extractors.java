package app.guidebox.guide.extract;

import app.guidebox.guide.Guide;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.Extraction.FoundCard;
import app.guidebox.guide.extract.choice.OpenBoxes;
import app.guidebox.guide.extract.extent.QuestionScanner;
import app.guidebox.guide.extract.flow.BareBlocks;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.found.Adverts;
import app.guidebox.guide.extract.found.AskedAgain;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Citations;
import app.guidebox.guide.extract.found.Claims;
import app.guidebox.guide.extract.found.CommonEndings;
import app.guidebox.guide.extract.found.CommonLabels;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.CrossReferences;
import app.guidebox.guide.extract.found.Footnotes;
import app.guidebox.guide.extract.found.LanguageLabels;
import app.guidebox.guide.extract.found.LinkedAnswers;
import app.guidebox.guide.extract.found.SharedTexts;
import app.guidebox.guide.extract.glossary.Glossaries;
import app.guidebox.guide.extract.glossary.Records;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.list.NumberedTopics;
import app.guidebox.guide.extract.mapping.Mappings;
import app.guidebox.guide.extract.marks.OwnMarks;
import app.guidebox.guide.extract.pair.AnkiNotes;
import app.guidebox.guide.extract.pair.AskedInTurn;
import app.guidebox.guide.extract.pair.AskedLists;
import app.guidebox.guide.extract.pair.DemandLists;
import app.guidebox.guide.extract.pair.Judgements;
import app.guidebox.guide.extract.pair.PromptNotes;
import app.guidebox.guide.extract.pair.TwoSidedLines;
import app.guidebox.guide.extract.question.AskedTitles;
import app.guidebox.guide.extract.question.LeftOver;
import app.guidebox.guide.extract.question.NumberedTitles;
import app.guidebox.guide.extract.question.QuestionBuilder;
import app.guidebox.guide.extract.scenario.FencedFaults;
import app.guidebox.guide.extract.scenario.Scenarios;
import app.guidebox.guide.extract.sentence.DefiningSentences;
import app.guidebox.guide.extract.sentence.DefinitionCallouts;
import app.guidebox.guide.extract.sentence.DefinitionHeadings;
import app.guidebox.guide.extract.sentence.StatedDefinitions;
import app.guidebox.guide.extract.table.TableRows;
import app.guidebox.guide.extract.term.Abbreviations;
import app.guidebox.guide.extract.term.BoldEndings;
import app.guidebox.guide.extract.term.Captions;
import app.guidebox.guide.extract.term.Clozes;
import app.guidebox.guide.extract.term.Definitions;
import app.guidebox.guide.extract.term.ReadmeFeatures;
import app.guidebox.guide.extract.term.RepeatedTerms;
import app.guidebox.guide.extract.term.SameTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;

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
  static List<Candidate> candidates(Guide written, ExtractionOptions options) {
    var marks = ForkJoinTask.adapt(() -> OwnMarks.of(written)).fork();
    var guide = BareBlocks.of(written);
    var outline = Flows.of(guide, marks.join());
    // From the reading that shows most of the author's intent to that which shows least.
    var claims = new Claims(options.leftOut());
    List<Callable<List<Candidate>>> readings =
        List.of(
            () -> AnkiNotes.of(guide),
            () -> PromptNotes.of(guide),
            () -> Abbreviations.of(guide),
            () -> TwoSidedLines.of(outline),
            () -> Judgements.of(outline),
            () -> AskedInTurn.of(outline),
            () -> AskedLists.of(outline),
            () -> FencedFaults.of(outline),
            () -> BoldEndings.of(outline),
            () -> questions(outline),
            () -> OpenBoxes.of(outline),
            () -> Scenarios.of(outline),
            () -> TableRows.of(outline),
            () -> Mappings.of(outline),
            () -> DefinitionCallouts.of(outline),
            () -> DefinitionHeadings.of(outline),
            () -> StatedDefinitions.of(outline),
            () -> Definitions.of(outline),
            () -> Glossaries.of(outline),
            () -> DefiningSentences.of(outline),
            () -> Clozes.of(outline),
            () -> DemandLists.of(outline),
            () -> Judgements.open(outline),
            () -> NumberedTitles.of(outline));
    var records = ForkJoinTask.adapt(() -> Records.of(outline)).fork();
    var tasks = readings.stream().map(reading -> ForkJoinTask.adapt(reading)).toList();
    // In a parallel stream the questions' own stream would wait for the other readings.
    ForkJoinTask.invokeAll(tasks).forEach(task -> claims.offer(task.join()));
    if (options.termsInAnswers()) {
      claims.addInside(Definitions.of(outline));
    }
    boolean defined = !options.leftOut().contains(Convention.DEFINITION);
    var claimed = claims.accepted().stream().map(Clozes::bare).toList();
    var found = defined ? records.join().with(claimed) : claimed;
    return completed(stripped(placed(found, guide, outline), guide), guide, marks.join(), outline);
  }

  // Each card says where in the guide it stands, as far as its front needs that.
  private static List<Candidate> placed(List<Candidate> found, Guide guide, Outline outline) {
    var page = outline.flows().getFirst();
    var own = LanguageLabels.without(CrossReferences.without(found));
    var captioned = SameTerms.joined(Captions.told(ReadmeFeatures.without(own, page), page));
    var clear = RepeatedTerms.told(captioned, titled(guide), outline.lists());
    return NumberedTopics.told(clear, guide);
  }

  // What many cards have alike says nothing about any of them.
  private static List<Candidate> stripped(List<Candidate> found, Guide guide) {
    var told = LinkedAnswers.rejected(SharedTexts.without(found), guide.lines());
    var own = Adverts.rejected(told);
    var noted = Footnotes.told(own, guide.lines());
    return CommonLabels.without(CommonEndings.without(Citations.without(noted)));
  }

  // With the guide's own key, once each, and all that asks and is no card.
  private static List<Candidate> completed(
      List<Candidate> found, Guide guide, OwnMarks marks, Outline outline) {
    var again = AskedAgain.among(found);
    var keyed = AnswerSheets.withOwnKey(guide, marks, outline, found, again);
    var all = AskedAgain.without(LeftOver.with(keyed, outline), again);
    return AskedTitles.without(all, guide);
  }

  // The name of a file says nothing.
  private static String titled(Guide guide) {
    boolean titled = guide.properties().containsKey("title") || !guide.headings().isEmpty();
    return titled ? guide.title() : "";
  }

  // The page is one long flow; the others are short and many.
  private static List<Candidate> questions(Outline outline) {
    var habits = new Habits(outline);
    var flows = outline.flows();
    var others =
        ForkJoinTask.adapt(
                () ->
                    flows.stream()
                        .skip(1)
                        .flatMap(flow -> questions(outline, flow, habits, false))
                        .toList())
            .fork();
    var candidates = new ArrayList<>(questions(outline, flows.getFirst(), habits, true).toList());
    candidates.addAll(others.join());
    return candidates;
  }

  private static Stream<Candidate> questions(
      Outline outline, Flow flow, Habits habits, boolean sideBySide) {
    var builder = new QuestionBuilder(outline.guide(), flow, habits);
    var extents = new QuestionScanner(flow, habits).scan();
    return (sideBySide ? extents.parallelStream() : extents.stream())
        .flatMap(extent -> builder.buildAll(extent).stream());
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
