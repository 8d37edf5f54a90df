package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.termlist.GlossaryTerms;
import app.guidebox.guide.extract.termlist.PlainTerms;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.WholeLink;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paragraphs that each are {@code Luff: the edge of a sail that …}, several of them in a row, or
 * wherever they stand in a guide whose text is made of such lines.
 */
final class TermParagraphs {
  /** So many in a row, each with a name before a colon, are no chance. */
  private static final int MANY = 5;

  /** So many in a guide, and so large a part of its lines, are its author's way to define. */
  private static final int MANY_THROUGHOUT = 6;

  private static final double SHARE = 0.6;

  private static final int MAX_NAME = 40;

  private static final int MAX_NAME_WORDS = 5;

  /** What is told of such a name has so many words. */
  private static final int MIN_TOLD = 4;

  private TermParagraphs() {}

  /** A line of a paragraph, and the term with which it begins. */
  private record Row(Unit unit, Lines lines, Optional<Term> term) {}

  static List<Candidate> of(Outline outline) {
    Flow page = outline.flows().getFirst();
    var all = new ArrayList<Row>();
    var run = new ArrayList<Row>();
    var found = new ArrayList<Row>();
    for (Unit unit : page.units()) {
      var rows = unit.isParagraph() && unit.item() == 0 ? rows(unit) : List.<Row>of();
      all.addAll(rows);
      boolean one = rows.size() == 1 && rows.getFirst().term().isPresent();
      if (!one) {
        take(run, found);
      } else {
        run.addAll(rows);
      }
    }
    take(run, found);
    var terms = all.stream().filter(row -> row.term().isPresent()).toList();
    boolean throughout =
        terms.size() >= MANY_THROUGHOUT && terms.size() >= SHARE * all.size() && define(terms);
    return (throughout ? terms : found).stream().map(row -> card(outline.guide(), row)).toList();
  }

  private static void take(List<Row> run, List<Row> found) {
    if (run.size() >= MANY && define(run)) {
      found.addAll(run);
    }
    run.clear();
  }

  private static boolean define(List<Row> rows) {
    return TermRows.define(rows.stream().map(Row::term).toList());
  }

  private static List<Row> rows(Unit unit) {
    String[] texts = unit.text().split("\n", -1);
    boolean mapped = texts.length == unit.lines().last() - unit.lines().first() + 1;
    var rows = new ArrayList<Row>();
    for (int i = 0; i < texts.length; i++) {
      int line = unit.lines().first() + i;
      var lines = mapped ? new Lines(line, line) : unit.lines();
      rows.add(new Row(unit, lines, mapped ? term(texts[i], unit.path()) : Optional.empty()));
    }
    return rows;
  }

  private static Optional<Term> term(String text, List<String> path) {
    int colon = colon(text);
    return colon > 0
        ? GlossaryTerms.plain(text)
            .filter(term -> term.name().length() == colon && isName(term.name()))
            .filter(TermRows::isTerm)
            .filter(term -> !TermRows.isGeneric(Words.lower(term.name())))
            .filter(term -> PlainTerms.words(term.text()) >= MIN_TOLD)
            .filter(_ -> !Apparatus.titled(path))
        : Optional.empty();
  }

  private static int colon(String text) {
    for (int i = 1; i < Math.min(text.length(), MAX_NAME); i++) {
      if (text.charAt(i) == '：' || (text.charAt(i) == ':' && text.startsWith(" ", i + 1))) {
        return i;
      }
    }
    return -1;
  }

  // "Day 1" and "Step 2" count.
  private static boolean isName(String name) {
    return !Character.isLowerCase(name.codePointAt(0))
        && !Words.hasDigit(name)
        && !Words.areAtLeast(MAX_NAME_WORDS + 1, TermWords.withoutAside(name));
  }

  private static Candidate card(String guide, Row row) {
    Term term = row.term().orElseThrow();
    var source = new Source(guide, row.unit().path(), row.lines().first(), row.lines().last());
    var card =
        new CardContent(
            CardKind.DEFINITION, WholeLink.textOf(term.name()), term.text(), List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, row.lines());
  }
}
