package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.sentence.StatedDefinitions;
import app.guidebox.guide.extract.termlist.GlossaryTerms;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.ExamWeights;
import app.guidebox.guide.extract.wording.GlossaryTitles;
import app.guidebox.guide.extract.wording.Measures;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.TechStacks;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.WholeLink;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Terms in running text: three or more lines in a row that each begin with a bold term. */
public final class Glossaries {
  /** A single bold word with a colon labels what follows; three in a row are a glossary. */
  private static final int MIN_TERMS = 3;

  private static final int PAIR = 2;

  /** So many terms in one run tell how the guide defines. */
  private static final int MANY = 4;

  /** So many terms by themselves are no chance. */
  private static final int MIN_DEFINED = 4;

  private static final WordList GENERIC = Words.load("generic-terms");

  private final String guide;
  private final List<Candidate> found = new ArrayList<>();
  private final List<List<GlossaryEntry>> runs = new ArrayList<>();
  private final JoinedRuns joined = new JoinedRuns();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Set<Lines> quoted = new HashSet<>();
  private boolean areDefined;
  private boolean areInRows;
  private boolean areSmall;
  private boolean areQuoted;

  /** Whether one quotation holds several terms. */
  private boolean isGlossaryQuoted;

  private Glossaries(String guide) {
    this.guide = guide;
  }

  /** The terms of a guide that stand in lines of their own. */
  public static List<Candidate> of(Outline outline) {
    var glossaries = new Glossaries(outline.guide());
    glossaries.found.addAll(TitledTerms.of(outline));
    glossaries.found.addAll(DashedTitles.of(outline));
    glossaries.found.addAll(TitledTexts.of(outline));
    glossaries.found.addAll(ComparedTitles.of(outline));
    glossaries.found.addAll(GlossedTitles.of(outline));
    glossaries.found.addAll(TitledQuotations.of(outline));
    glossaries.found.addAll(LinkedTitles.of(outline));
    glossaries.found.addAll(LabelledQuotations.of(outline));
    glossaries.found.addAll(BoldTitles.of(outline));
    glossaries.found.addAll(TermRows.of(outline));
    glossaries.found.addAll(NamesAboveTexts.of(outline));
    outline.flows().forEach(glossaries::read);
    glossaries.add(DashedTexts.of(outline.flows().getFirst()));
    glossaries.runs.replaceAll(Glossaries::withoutMetadata);
    glossaries.isGlossaryQuoted = QuotedTerms.areIn(glossaries.runs, outline.flows().getFirst());
    glossaries.runs.forEach(glossaries::count);
    glossaries.learn();
    glossaries.joined.all().forEach(glossaries::takeJoined);
    glossaries.runs.forEach(glossaries::take);
    return glossaries.found;
  }

  private void read(Flow flow) {
    if (flow.size() == 1 && quoted.contains(flow.get(0).lines())) {
      return;
    }
    var run = new ArrayList<GlossaryEntry>();
    boolean stated = false;
    int from = 0;
    for (int i = 0; i < flow.size(); i++) {
      Unit unit = opened(flow.get(i));
      boolean goesOn = unit.isParagraph() && !stated && addEntries(unit, run);
      int told = goesOn ? EntryExtents.toldTo(flow, i) : i + 1;
      if (told > i + 1) {
        GlossaryEntry last = run.removeLast();
        run.add(last.with(flow.units().subList(i + 1, told)));
        i = told - 1;
      }
      if (!goesOn) {
        boolean taught = !tellsOfGuide(flow, from, i) || areSentences(run, MIN_TERMS);
        joined.end(runs.size(), run.isEmpty() || !taught, unit);
        if (taught) {
          runs.add(List.copyOf(run));
        }
        run.clear();
        from = i + 1;
      }
      stated = !unit.isHeading() && (stated || StatedDefinitions.isStated(unit));
      if (unit.isParagraph()) {
        DefinitionLists.of(unit)
            .forEach(entry -> add(entry.name(), entry.text(), entry.lines(), unit.path()));
      }
    }
    joined.close(runs.size(), run.isEmpty());
    runs.add(List.copyOf(run));
    add(DashedTexts.inRows(flow));
  }

  // "> **Sail**: a cloth", where each such line is a quotation of its own.
  private Unit opened(Unit unit) {
    if (unit.block() instanceof Block.Quote quote
        && quote.callout().isEmpty()
        && quote.blocks().size() == 1
        && quote.blocks().getFirst() instanceof Block.Paragraph(var text, var lines)) {
      quoted.add(lines);
      return new Unit(quote.blocks().getFirst(), text.markdown(), lines, unit.path(), unit.item());
    }
    return unit;
  }

  // What stands between the title of a guide and its first section tells of the guide.
  private static boolean tellsOfGuide(Flow flow, int from, int to) {
    return from == 1
        && to > from
        && flow.get(0).isHeading()
        && flow.get(0).headingLevel() == 1
        && to < flow.size()
        && (flow.get(to).block() instanceof Block.Rule || flow.get(to).isHeading())
        && !GlossaryTitles.announced(flow.get(from).path());
  }

  // "**Mean**: The sum of all values by their number." is nothing that a guide tells of itself.
  private static boolean areSentences(List<GlossaryEntry> run, int least) {
    return run.size() >= least
        && run.stream().allMatch(GlossaryEntry::isSentence)
        && run.stream().noneMatch(GlossaryEntry::isLabel);
  }

  // Adds the unit's lines to the run, if each of them begins with a term.
  private static boolean addEntries(Unit unit, List<GlossaryEntry> run) {
    if (!Emphasis.isNear(unit.text()) && !GlossaryTitles.announced(unit.path())) {
      return false;
    }
    var entries = new ArrayList<GlossaryEntry>();
    String[] rows = unit.text().split("\n", -1);
    boolean mapped = rows.length == unit.lines().last() - unit.lines().first() + 1;
    for (int i = 0; i < rows.length; i++) {
      int line = unit.lines().first() + i;
      boolean goesOn = i + 1 < rows.length && Term.of(rows[i + 1]).isEmpty();
      // "*Reason:* …" goes on with what is said of a term in bold.
      boolean stressed = i > 0 && isItalic(rows[i]) && !isItalic(rows[0]);
      var term = term(rows[i], unit.path()).filter(t -> goesOn || !t.text().isEmpty());
      if (term.isPresent() && !stressed) {
        var lines = mapped ? new Lines(line, line) : unit.lines();
        entries.add(new GlossaryEntry(term.get().name(), rows[i], lines, unit.path()));
      } else if (entries.isEmpty()) {
        return false;
      } else {
        GlossaryEntry last = entries.removeLast();
        var lines = mapped ? last.lines().to(line) : last.lines();
        entries.add(
            new GlossaryEntry(last.name(), last.text() + "\n" + rows[i], lines, last.path()));
      }
    }
    return run.addAll(entries);
  }

  // "**Tags:** sailing" above terms that are told in sentences.
  private static List<GlossaryEntry> withoutMetadata(List<GlossaryEntry> run) {
    boolean tagged = run.size() > MIN_DEFINED && run.getFirst().isMetadata();
    var terms = tagged ? run.subList(1, run.size()) : run;
    long told = terms.stream().filter(GlossaryEntry::isLong).count();
    return told * 2 > terms.size() ? terms : run;
  }

  private void count(List<GlossaryEntry> run) {
    places(run).forEach(place -> uses.merge(place, 1, Integer::sum));
  }

  // Where most terms by themselves are defined, all such are.
  private void learn() {
    var few = runs.stream().filter(run -> run.size() < MIN_TERMS).flatMap(List::stream).toList();
    long defined = few.stream().filter(GlossaryEntry::isDefined).count();
    areDefined = defined >= MIN_DEFINED && defined * 2 > few.size();
    long small = few.stream().filter(GlossaryEntry::isSmall).count();
    areInRows =
        runs.stream()
            .anyMatch(run -> run.size() >= MANY && run.stream().allMatch(GlossaryEntry::isTold));
    areSmall = small >= MIN_TERMS && small * 2 > few.size();
    var inQuotations = runs.stream().flatMap(List::stream).filter(this::isQuoted).toList();
    areQuoted =
        (inQuotations.size() >= MIN_DEFINED || isGlossaryQuoted)
            && inQuotations.stream().noneMatch(GlossaryEntry::isLabel)
            && inQuotations.stream().map(GlossaryEntry::name).distinct().count()
                == inQuotations.size();
  }

  // Where several quotations each are a term and its text, all such define.
  private boolean isQuoted(GlossaryEntry entry) {
    return quoted.contains(entry.lines());
  }

  // "**Size**" and "**Founded**" in one "Profile" after the other are no terms.
  private boolean isForm(List<GlossaryEntry> run) {
    var places = places(run);
    long again = places.stream().filter(place -> uses.getOrDefault(place, 0) > 1).count();
    return again > 1 && again * 2 > places.size();
  }

  // The names of a run, and the title of the section in which it stands.
  private static Set<String> places(List<GlossaryEntry> run) {
    var places = new HashSet<String>();
    for (GlossaryEntry entry : run) {
      if (!entry.path().isEmpty()) {
        places.add(Words.lower(entry.name()) + "\t" + entry.path().getLast());
      }
    }
    return places;
  }

  // No "### Answer 3: Moorings" stands above it.
  private static boolean isTaught(List<String> path) {
    return (path.isEmpty() || !AnswerTitles.announces(path.getLast()))
        && !Apparatus.titled(path)
        && !Apparatus.isExample(path);
  }

  private void takeJoined(List<Integer> places) {
    int before = found.size();
    take(joined.told(places, runs));
    if (found.size() > before) {
      places.forEach(at -> runs.set(at, List.of()));
    }
  }

  private void take(List<GlossaryEntry> run) {
    if (run.isEmpty()) {
      return;
    }
    var names = run.stream().map(GlossaryEntry::name).toList();
    var path = run.getFirst().path();
    boolean few = run.size() < MIN_TERMS;
    boolean numbered = areNumbered(run);
    boolean listed = numbered && GlossaryTitles.within(path);
    // A quotation among the terms of a glossary is a remark.
    boolean announced =
        few && (listed || GlossaryTitles.announced(path)) && run.stream().noneMatch(this::isQuoted);
    boolean told =
        ((areDefined || run.size() > 1) && run.stream().allMatch(GlossaryEntry::isDefined))
            || (areSmall && run.stream().allMatch(GlossaryEntry::isSmall))
            || (areQuoted && run.stream().allMatch(this::isQuoted))
            || arePair(run)
            || (run.size() == 1 && run.getFirst().isTitled())
            || (areInRows && run.size() == PAIR && run.stream().allMatch(GlossaryEntry::isTold));
    if ((few && !announced && !told)
        || hasLabels(run)
        || isForm(run)
        || (numbered && !listed)
        || Procedures.arePractised(path, names)
        || ExamWeights.areWeighed(names, path)
        || Apparatus.holdsFacts(names)
        || TechStacks.are(run.stream().map(entry -> Term.of(entry.text())).toList())
        || !isTaught(path)) {
      return;
    }
    var labels = repeated(run);
    for (GlossaryEntry entry : run) {
      term(entry.text(), entry.path())
          .filter(_ -> !labels.contains(entry.place()))
          .filter(term -> !Measures.isOne(term) && !GlossaryEntry.isSum(term))
          .filter(term -> !announced || !GlossaryEntry.isRemark(term))
          .ifPresent(
              term ->
                  add(
                      numbered ? QuestionNumbers.withoutNumber(term.name()) : term.name(),
                      GlossaryEntry.withoutBreak(term.text()),
                      entry.lines(),
                      entry.path()));
    }
  }

  // "**1. Keel:** a fin", where only a glossary numbers its terms.
  private static boolean areNumbered(List<GlossaryEntry> run) {
    return run.stream().allMatch(entry -> QuestionNumbers.isNumbered(entry.name()));
  }

  // What comes again in its section labels parts of a text: "**Control**: …", "**Evidence**: …".
  private static Set<String> repeated(List<GlossaryEntry> run) {
    var seen = new HashSet<String>();
    return run.stream()
        .map(GlossaryEntry::place)
        .filter(place -> !seen.add(place))
        .collect(Collectors.toSet());
  }

  private static Optional<Term> term(String text, List<String> path) {
    var term = Term.of(text).or(() -> Term.ofWholeLine(text)).or(() -> Term.ofItalic(text));
    if (term.isPresent() || !GlossaryTitles.announced(path)) {
      return term;
    }
    return text.startsWith("**")
        ? GlossaryTerms.pointed(text).or(() -> GlossaryTerms.bold(text))
        : GlossaryTerms.plain(text);
  }

  private static boolean isItalic(String row) {
    return Term.ofItalic(row).isPresent() && Term.of(row).isEmpty();
  }

  // "**Keel:** A fin …" and one more such term; what many things have is named in other words.
  private boolean arePair(List<GlossaryEntry> run) {
    return run.size() == PAIR
        && areSentences(run, PAIR)
        && run.stream().anyMatch(GlossaryEntry::isDefined)
        && run.stream().noneMatch(entry -> GENERIC.contains(Words.lower(entry.name())));
  }

  // One of many names may elsewhere be what is said of each thing, such as its cause.
  private static boolean hasLabels(List<GlossaryEntry> run) {
    var labels = run.stream().filter(GlossaryEntry::isLabel).toList();
    boolean aspect =
        labels.size() == 1
            && run.size() > MIN_TERMS
            && TermWords.isAspectOrTerm(labels.getFirst().name())
            && !labels.getFirst().isMetadata();
    return !labels.isEmpty() && !aspect;
  }

  private void add(List<DashedTexts.Dashed> texts) {
    for (var dashed : texts) {
      Unit unit = dashed.unit();
      add(dashed.term().name(), dashed.term().text(), unit.lines(), unit.path());
    }
  }

  private void add(String front, String back, Lines lines, List<String> path) {
    if (AnswerLabel.isAside(back)) {
      return;
    }
    if (Placeholders.isPlaceholder(back)) {
      found.add(Placeholders.undefined(front, lines));
      return;
    }
    var source = new Source(guide, path, lines.first(), lines.last());
    String name = WholeLink.textOf(front);
    var card = new CardContent(CardKind.DEFINITION, name, back, List.of(), source);
    found.add(new Candidate.Found(Convention.DEFINITION, card, lines));
  }
}
