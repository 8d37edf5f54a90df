package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.termlist.CodedTerms;
import app.guidebox.guide.extract.termlist.GlossaryTerms;
import app.guidebox.guide.extract.termlist.PlainTerms;
import app.guidebox.guide.extract.termlist.TermPairs;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.GlossaryTitles;
import app.guidebox.guide.extract.wording.Measures;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.WholeLink;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Terms in the lines of one paragraph that no emphasis sets off: {@code Luff: the edge of a sail}
 * above {@code Leech: …}, below a title or a line that leads on to them.
 */
final class TermRows {
  /** Fewer lines may look alike by chance. */
  private static final int MIN_ROWS = 3;

  /** So many need no line that leads on to them. */
  private static final int MANY_ROWS = 4;

  /** One line of so many may be something else. */
  private static final int LEAST_OTHERS = 6;

  /** A longer text is no phrase with its translation. */
  private static final int MAX_PHRASE = 80;

  private static final WordList METADATA = Words.load("metadata");
  private static final WordList GENERIC = Words.load("generic-terms");

  private final String guide;
  private final List<Candidate> found = new ArrayList<>();

  private TermRows(String guide) {
    this.guide = guide;
  }

  static List<Candidate> of(Outline outline) {
    var rows = new TermRows(outline.guide());
    Flow page = outline.flows().getFirst();
    boolean told = false;
    for (int i = 0; i < page.size(); i++) {
      Unit unit = page.get(i);
      int before = rows.found.size();
      if (unit.isParagraph() && unit.item() == 0) {
        // What stands below an empty line goes on as above it.
        rows.addRows(unit, told || (i > 0 && isLeadOn(page.get(i - 1))));
      }
      told = rows.found.size() > before;
    }
    rows.addTabbed(page);
    rows.found.addAll(TermParagraphs.of(outline));
    return rows.found;
  }

  // Those of one paragraph, by the first reading that finds any.
  private void addRows(Unit unit, boolean announced) {
    if (unit.text().indexOf('\n') <= 0) {
      return;
    }
    int before = found.size();
    var wrapped = WrappedRows.of(unit);
    if (!wrapped.isEmpty() && !Apparatus.titled(unit.path())) {
      wrapped.forEach(row -> found.add(candidate(row.term(), row.lines(), unit.path())));
    }
    if (found.size() == before) {
      addVocabulary(unit);
    }
    if (found.size() == before && mayHold(unit) && !Apparatus.titled(unit.path())) {
      add(unit, announced);
    }
  }

  private static boolean mayHold(Unit unit) {
    String first = FirstLine.of(unit.text());
    return CodedTerms.mayBegin(first)
        || unit.text().indexOf('\t') > 0
        || (Character.isLetter(first.codePointAt(0))
            && (isOpen(first) || GlossaryTerms.plain(first).isPresent()));
  }

  private static boolean isLeadOn(Unit above) {
    return above.isHeading()
        || (above.isParagraph()
            && (above.text().endsWith(":") || GlossaryTitles.announced(List.of(above.text()))));
  }

  private void add(Unit unit, boolean announced) {
    String[] rows = unit.text().split("\n", -1);
    if (rows.length != unit.lines().last() - unit.lines().first() + 1) {
      return;
    }
    if (unit.text().indexOf('\t') > 0) {
      addTabbed(rows, unit);
      return;
    }
    var coded = CodedTerms.of(List.of(rows));
    if (!coded.isEmpty()) {
      add(coded, unit, 0);
      return;
    }
    int from = isOpen(rows[0]) ? 1 : 0;
    int to = isOpen(rows[rows.length - 1]) ? rows.length - 1 : rows.length;
    var terms = new ArrayList<Optional<Term>>();
    int others = 0;
    for (int i = from; i < to; i++) {
      boolean several = to - from > LEAST_OTHERS;
      var term =
          GlossaryTerms.plain(rows[i]).filter(t -> isTerm(t) || (several && isTranslated(t)));
      others += term.isEmpty() ? 1 : 0;
      terms.add(term);
    }
    if (others * LEAST_OTHERS > terms.size()) {
      return;
    }
    boolean dashed = from == 0 && areDashed(rows, terms);
    boolean many = !unit.path().isEmpty() && others == 0 && terms.size() >= MANY_ROWS;
    boolean titled = from == 0 && TermPairs.areTitled(terms, unit.path());
    if (!titled && ((!announced && !dashed && from == 0 && !many) || !define(terms))) {
      return;
    }
    add(terms, unit, from);
  }

  private void add(List<Optional<Term>> terms, Unit unit, int from) {
    for (int i = 0; i < terms.size(); i++) {
      int line = unit.lines().first() + from + i;
      terms
          .get(i)
          .ifPresent(term -> found.add(candidate(term, new Lines(line, line), unit.path())));
    }
  }

  // "var är? - where is?" and the like below "Phrases", whatever stands among them.
  private void addVocabulary(Unit unit) {
    String text = unit.text();
    boolean dashed = text.contains(" - ") || text.contains(" – ") || text.contains(" — ");
    if (!dashed || text.indexOf('\n') < 0 || !GlossaryTitles.within(unit.path())) {
      return;
    }
    String[] rows = text.split("\n", -1);
    var pairs = Arrays.stream(rows).map(TermRows::translated).toList();
    long translated = pairs.stream().filter(Optional::isPresent).count();
    boolean whole = rows.length == unit.lines().last() - unit.lines().first() + 1;
    if (whole && translated >= MIN_ROWS && translated * 2 >= rows.length) {
      add(pairs, unit, 0);
    }
  }

  // No more than one dash, and words on both sides of it.
  private static Optional<Term> translated(String row) {
    String[] sides = row.split(" [-–—] ", -1);
    boolean pair =
        sides.length == 2
            && row.indexOf('`') < 0
            && Arrays.stream(sides)
                .allMatch(side -> side.length() <= MAX_PHRASE && Character.isLetter(first(side)));
    return pair ? Optional.of(new Term(sides[0].strip(), sides[1].strip())) : Optional.empty();
  }

  // The first sign behind what opens a phrase: "¿", quotation marks, a bracket.
  private static int first(String side) {
    int at = 0;
    while (at < side.length() && " ¿¡\"“„«('*_".indexOf(side.charAt(at)) >= 0) {
      at++;
    }
    return at < side.length() ? side.codePointAt(at) : ' ';
  }

  // Tables that were pasted with their tabs, each of two columns, most below their headers.
  private void addTabbed(String[] rows, Unit unit) {
    int from = 0;
    for (int i = 0; i <= rows.length; i++) {
      if (i < rows.length && isTabbed(rows[i])) {
        continue;
      }
      if (i - from > MIN_ROWS && !isComparison(rows, from, unit.path())) {
        int first = tells(rows[from]) ? from : from + 1;
        add(Arrays.stream(rows, first, i).map(TermRows::tabbed).toList(), unit, first);
      }
      from = i + 1;
    }
  }

  // Several such rows with empty lines between them.
  private void addTabbed(Flow page) {
    var run = new ArrayList<Unit>();
    for (int i = 0; i <= page.size(); i++) {
      boolean row =
          i < page.size()
              && page.get(i).isParagraph()
              && page.get(i).item() == 0
              && page.get(i).text().indexOf('\n') < 0
              && isTabbed(page.get(i).text());
      if (row) {
        run.add(page.get(i));
        continue;
      }
      if (run.size() >= MANY_ROWS && !Apparatus.titled(run.getFirst().path())) {
        for (Unit unit : run) {
          tabbed(unit.text())
              .ifPresent(term -> found.add(candidate(term, unit.lines(), unit.path())));
        }
      }
      run.clear();
    }
  }

  // "Sloop" next to "Ketch" below "Sloop vs ketch": no row is a term and its text.
  private static boolean isComparison(String[] rows, int from, List<String> path) {
    String title = from > 0 ? rows[from - 1] : path.isEmpty() ? "" : path.getLast();
    String above = Words.lower(title);
    return Arrays.stream(rows[from].split("\t", -1))
        .allMatch(cell -> above.contains(Words.lower(cell.strip())));
  }

  // "Jib" next to "a sail in front" is no row of headers.
  private static boolean tells(String row) {
    return Words.areAtLeast(MIN_ROWS, row.substring(row.indexOf('\t')).strip());
  }

  private static boolean isTabbed(String row) {
    int tab = row.indexOf('\t');
    return tab > 0 && tab + 1 < row.length() && row.indexOf('\t', tab + 1) < 0;
  }

  private static Optional<Term> tabbed(String row) {
    int tab = row.indexOf('\t');
    return Optional.of(new Term(row.substring(0, tab).strip(), row.substring(tab + 1).strip()));
  }

  // "Parts of a sail:" leads on to what stands below it.
  private static boolean isOpen(String row) {
    return row.endsWith(":") || row.endsWith("：");
  }

  // "Reef - to make a sail smaller" in every row defines wherever it stands.
  private static boolean areDashed(String[] rows, List<Optional<Term>> terms) {
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).isEmpty()) {
        continue;
      }
      Term term = terms.get(i).get();
      int at = term.name().length();
      boolean spaced = rows[i].startsWith(" ", at) && rows[i].startsWith(" ", at + 2);
      if (!spaced || "-–—".indexOf(rows[i].charAt(at + 1)) < 0 || !PlainTerms.isSetOff(term)) {
        return false;
      }
    }
    return true;
  }

  /** Whether so many terms with texts behind them define. */
  static boolean define(List<Optional<Term>> terms) {
    var names = new HashSet<String>();
    terms.forEach(term -> term.ifPresent(found -> names.add(Words.lower(found.name()))));
    long told = terms.stream().filter(Optional::isPresent).count();
    return told >= MIN_ROWS
        && names.size() == told
        && (PlainTerms.tellEnough(terms) || areTranslated(terms))
        && names.stream().noneMatch(TermRows::isGeneric);
  }

  /** Whether a name, given in lower case, is what is told of a page or of each of many things. */
  static boolean isGeneric(String name) {
    return GENERIC.contains(name) || METADATA.contains(name);
  }

  // "Keel – киль" in each of many rows needs no more words.
  private static boolean areTranslated(List<Optional<Term>> terms) {
    return terms.size() >= MANY_ROWS
        && terms.stream().flatMap(Optional::stream).allMatch(TermRows::isTranslated);
  }

  private static boolean isTranslated(Term term) {
    return script(term.name()) != script(term.text());
  }

  private static Character.UnicodeScript script(String text) {
    return Character.UnicodeScript.of(text.codePointAt(0));
  }

  /** Whether a line may define what it begins with. */
  static boolean isTerm(Term term) {
    return !TermWords.isAspect(term.name())
        && !Measures.isOne(term)
        && !QuestionText.hasAnyMark(term.text())
        && !QuestionText.begins(term.name())
        && term.name().chars().noneMatch(c -> "<>|→".indexOf(c) >= 0)
        && "\"“„«".indexOf(term.text().charAt(0)) < 0;
  }

  private Candidate candidate(Term term, Lines lines, List<String> path) {
    var source = new Source(guide, path, lines.first(), lines.last());
    var card =
        new CardContent(
            CardKind.DEFINITION, WholeLink.textOf(term.name()), term.text(), List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines);
  }
}
