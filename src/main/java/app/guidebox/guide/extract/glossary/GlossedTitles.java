package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
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
import app.guidebox.guide.extract.termlist.GlossaryTerms;
import app.guidebox.guide.extract.termlist.PlainTerms;
import app.guidebox.guide.extract.verb.Glosses;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Measures;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Titles that are a term and what it is: {@code ### **Sheet**: rope that trims a sail}. */
final class GlossedTitles {
  /** Fewer may be chance. */
  private static final int MIN_TITLES = 3;

  /** So large a part of the titles with a colon must be such. */
  private static final double SHARE = 0.6;

  /** Less says nothing. */
  private static final int MIN_WORDS = 3;

  private GlossedTitles() {}

  /** The terms of a guide whose titles are so. */
  static List<Candidate> of(Outline outline) {
    Flow page = outline.flows().getFirst();
    var found = new ArrayList<Candidate>();
    int parted = 0;
    for (int i = 0; i < page.size(); i++) {
      Unit title = page.get(i);
      if (!title.isHeading() || title.text().indexOf(':') < 0) {
        continue;
      }
      parted++;
      int at = i;
      term(title).ifPresent(term -> found.add(card(outline.guide(), page, at, term)));
    }
    return found.size() >= MIN_TITLES && found.size() >= SHARE * parted ? found : List.of();
  }

  // What it is goes on in small letters, as no title does.
  private static Optional<Term> term(Unit title) {
    String text = QuestionNumbers.withoutNumber(title.text());
    return Term.of(text)
        .or(() -> GlossaryTerms.plain(text).filter(term -> Glosses.is(term.text())))
        .filter(term -> !term.text().isEmpty())
        .filter(term -> Character.isLowerCase(term.text().codePointAt(0)))
        .filter(term -> PlainTerms.words(term.text()) >= MIN_WORDS)
        .filter(term -> !QuestionText.hasAnyMark(text) && !QuestionText.begins(term.text()))
        .filter(term -> !Procedures.isAction(term.text()) && !Demands.begin(term.text()))
        .filter(term -> isName(term.name()) && !Apparatus.titled(title.path()));
  }

  // "Step 2" and "Note" are none.
  private static boolean isName(String name) {
    return !Character.isDigit(name.charAt(name.length() - 1))
        && PlainTerms.isSetOff(new Term(name, ""))
        && !QuestionText.asks(name)
        && !TermWords.isLabel(name)
        && !TermWords.isAspect(name)
        && !Measures.isOne(name)
        && !Apparatus.isExample(List.of(name))
        && Words.hasLetterOrDigit(name);
  }

  private static Candidate card(String guide, Flow page, int at, Term term) {
    var below = page.below(at);
    var section = below.subList(0, Trailing.trimmedSize(below));
    var body = section.isEmpty() ? section : TitledTexts.told(section);
    String back = (term.text() + "\n\n" + UnitWriter.joined(body)).strip();
    Unit title = page.get(at);
    var lines = body.isEmpty() ? title.lines() : title.lines().to(body.getLast().lines().last());
    var source = new Source(guide, title.path(), lines.first(), lines.last());
    var card = new CardContent(CardKind.DEFINITION, term.name(), back, List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines);
  }
}
