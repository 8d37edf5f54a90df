package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Trailing;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.wording.Measures;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Titles that tell in themselves what they name: {@code ### 3. Bowline — a loop that holds}, all of
 * a section, with some more below each.
 */
final class DashedTitles {
  /** Fewer may be a name and its subtitle. */
  private static final int MIN_TITLES = 4;

  private static final int MAX_NAME = 40;
  private static final int MAX_WORDS = 4;

  /** Who writes more writes a chapter. */
  private static final int MAX_TEXT = 800;

  private static final int MAX_UNITS = 5;

  private static final List<String> DASHES = List.of(" — ", " – ", " - ");

  private final String guide;
  private final Flow page;

  private DashedTitles(String guide, Flow page) {
    this.guide = guide;
    this.page = page;
  }

  /** What such titles tell. */
  static List<Candidate> of(Outline outline) {
    var titles = new DashedTitles(outline.guide(), outline.flows().getFirst());
    Map<List<String>, List<Integer>> sections = new HashMap<>();
    for (int at = 0; at < titles.page.size(); at++) {
      Unit unit = titles.page.get(at);
      if (unit.isHeading() && unit.headingLevel() > 1) {
        sections.computeIfAbsent(unit.path(), _ -> new ArrayList<>()).add(at);
      }
    }
    return sections.values().stream()
        .filter(titles::areTold)
        .flatMap(List::stream)
        .sorted()
        .map(titles::card)
        .toList();
  }

  private boolean areTold(List<Integer> section) {
    return section.size() >= MIN_TITLES
        && section.stream().allMatch(this::isTold)
        && section.stream().map(at -> name(page.get(at))).distinct().count() == section.size();
  }

  private static String name(Unit title) {
    return term(title).map(Term::name).orElse("");
  }

  // The name before the first dash and what stands behind it.
  private static Optional<Term> term(Unit title) {
    String text = QuestionNumbers.withoutNumber(title.text());
    for (String dash : DASHES) {
      int at = text.indexOf(dash);
      if (at > 0 && at <= MAX_NAME) {
        String told = text.substring(at + dash.length()).strip();
        return Optional.of(new Term(text.substring(0, at).strip(), told));
      }
    }
    return Optional.empty();
  }

  private boolean isTold(int at) {
    Unit title = page.get(at);
    var body = body(at);
    return !page.isParted(at)
        && body.size() <= MAX_UNITS
        && term(title).filter(term -> tells(title, term)).isPresent()
        && body.stream().allMatch(DashedTitles::goesOn)
        && UnitWriter.joined(body).length() <= MAX_TEXT;
  }

  private static boolean tells(Unit title, Term term) {
    String told = Plain.of(term.text());
    return RecordTitles.isName(title.withText(term.name()))
        && term.name().split(" ", MAX_WORDS + 1).length <= MAX_WORDS
        && Words.hasLetterOrDigit(told)
        && Character.isLetter(told.codePointAt(0))
        && !TermWords.isLabel(term.name())
        && !TermWords.isAspect(told)
        && !Measures.isOne(term.name())
        && !QuestionText.asks(told)
        && !Procedures.isAction(told)
        && !Demands.begin(told);
  }

  private List<Unit> body(int at) {
    var body = page.below(at);
    return body.subList(0, Trailing.trimmedSize(body));
  }

  // Neither terms nor tables, which are asked by themselves.
  private static boolean goesOn(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        ? list.items().stream()
            .allMatch(item -> item.task() == Block.Task.NONE && TermList.term(item).isEmpty())
        : unit.isParagraph() && !QuestionText.hasAnyMark(unit.text());
  }

  private Candidate card(int at) {
    Unit title = page.get(at);
    var body = body(at);
    Term term = term(title).orElseThrow();
    int last = body.isEmpty() ? title.lines().last() : body.getLast().lines().last();
    var lines = title.lines().to(last);
    var source = new Source(guide, title.path(), lines.first(), lines.last());
    String back = UnitWriter.joinedText(List.of(term.text(), UnitWriter.joined(body))).strip();
    var card = new CardContent(CardKind.DEFINITION, term.name(), back, List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines);
  }
}
