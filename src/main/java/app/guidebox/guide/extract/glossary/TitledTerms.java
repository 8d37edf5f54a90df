package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.answer.Trailing;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.term.OnlyEntries;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.termlist.ToldBelow;
import app.guidebox.guide.extract.verb.DefiningVerbs;
import app.guidebox.guide.extract.verb.Glosses;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.GlossaryTitles;
import app.guidebox.guide.extract.wording.Measures;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.Tags;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Terms in a line of their own with their text below: headings below "Glossary", and names in bold
 * there or in a row.
 */
final class TitledTerms {
  /** Fewer names in bold with text below them are titles. */
  private static final int MIN_ROW = 3;

  /** Fewer plain lines above lists are titles. */
  private static final int MIN_PLAIN = 6;

  private static final int MAX_PLAIN = 40;

  /** A name in bold has no more words where nothing announces terms. */
  private static final int MAX_WORDS = 5;

  private static final int MAX_LENGTH = 60;

  /** Less text below a name tells nothing. */
  private static final int MIN_TOLD = 4;

  private static final WordList PARTS = Words.load("plain-titles");

  private final String guide;
  private final Flow page;
  private final List<Candidate> found = new ArrayList<>();

  /** From each plain line above a list to what ends it, by their indexes. */
  private final List<Place> plain = new ArrayList<>();

  /** The same where fewer follow one another. */
  private final List<Place> lone = new ArrayList<>();

  /** Indexes of the unit with a name and of the one behind what is told of it. */
  private record Place(int from, int to) {}

  private TitledTerms(String guide, Flow page) {
    this.guide = guide;
    this.page = page;
  }

  static List<Candidate> of(Outline outline) {
    var terms = new TitledTerms(outline.guide(), outline.flows().getFirst());
    for (int at = 0; at < terms.page.size(); at++) {
      Unit unit = terms.page.get(at);
      if (unit.isHeading()) {
        terms.readHeading(at);
      } else if (isBold(unit)) {
        at = terms.readBold(at);
      } else if (terms.isPlain(at)) {
        at = terms.readPlain(at);
      }
    }
    terms.addPlain();
    return terms.found;
  }

  // Below "Glossary" each heading is a term, if text stands under it.
  private void readHeading(int at) {
    Unit heading = page.get(at);
    boolean term =
        heading.text().length() > 1
            && isAnnounced(at)
            && !Apparatus.isTitle(heading.text())
            && !GlossaryTitles.announced(List.of(Plain.of(heading.text())))
            && (!TermWords.isLabel(heading.text()) || isOfKind(at + 1))
            && !PARTS.contains(Plain.title(heading.text()));
    var below = term ? told(at + 1, page.nextHeading(at + 1)) : List.<Unit>of();
    var text = below.isEmpty() || isAmongGroups(at) ? List.<Unit>of() : below;
    boolean told =
        !text.isEmpty()
            && text.getFirst().isParagraph()
            && (!isBold(text.getFirst()) || isSentence(name(text.getFirst())))
            && Term.of(text.getFirst().text()).isEmpty();
    if (told || (!text.isEmpty() && Quotes.isPlain(text.getFirst()))) {
      addTold(heading, name(heading), text);
    }
  }

  // "## Fix" above "A place that …" is no remark.
  private boolean isOfKind(int at) {
    return at < page.size()
        && page.get(at).isParagraph()
        && DefiningVerbs.beginsWithKind(page.get(at).text());
  }

  // What is set off in a quotation is told without its marks.
  private void addTold(Unit title, String name, List<Unit> text) {
    if (text.isEmpty() || !Quotes.isPlain(text.getFirst())) {
      add(title, name, text);
      return;
    }
    var lines = title.lines().to(text.getLast().lines().last());
    String quoted = UnitWriter.joinedText(Answers.open(text.getFirst()));
    String rest = UnitWriter.joined(text.subList(1, text.size()));
    add(name, UnitWriter.joinedText(List.of(quoted, rest)), lines, title.path());
  }

  // "## About the words" beside "## Hull", below which the names stand.
  private boolean isAmongGroups(int at) {
    Unit heading = page.get(at);
    for (int i = at + 1; i + 1 < page.size(); i++) {
      Unit unit = page.get(i);
      if (unit.headingLevel() < heading.headingLevel()) {
        return false;
      }
      if (unit.headingLevel() == heading.headingLevel()
          && page.get(i + 1).headingLevel() < Unit.NO_HEADING
          && page.get(i + 1).headingLevel() > unit.headingLevel()) {
        return true;
      }
    }
    return false;
  }

  // "### Keel" below "## Hull", which has no text of its own, in a glossary.
  private boolean isAnnounced(int at) {
    Unit heading = page.get(at);
    boolean announced = isKind(at) || GlossaryTitles.announced(heading.path());
    if (announced || !isInGlossary(heading.path())) {
      return announced;
    }
    int above = at - 1;
    while (page.get(above).headingLevel() >= heading.headingLevel()) {
      above--;
    }
    Unit first = page.get(above + 1);
    return first.isHeading() && !TermWords.isLabel(first.text());
  }

  // "### Jib" above "In front of the mast" below "## Types of sails".
  private boolean isKind(int at) {
    Unit heading = page.get(at);
    String text = at + 1 < page.size() ? TitledTexts.firstText(page.get(at + 1)) : "";
    return ToldBelow.isOfKinds(heading.path())
        && TitledTexts.isName(TitledTexts.unnumbered(heading))
        && !TermWords.isAspect(name(heading))
        && !Procedures.isAction(text)
        && !Glosses.isPointing(text)
        && !text.endsWith(":")
        && !text.contains("://");
  }

  private static boolean isInGlossary(List<String> path) {
    return GlossaryTitles.announced(path)
        || (path.size() > 1 && GlossaryTitles.announced(path.subList(0, path.size() - 1)));
  }

  private List<Unit> told(int from, int to) {
    var body = page.units().subList(from, to);
    return body.subList(0, Trailing.trimmedSize(body));
  }

  // Names in bold that follow one another; where nothing announces terms, each right above a text.
  private int readBold(int first) {
    boolean announced = isInGlossary(page.get(first).path());
    var names = new ArrayList<Integer>();
    int end = first;
    while (end < page.size() && isBold(page.get(end))) {
      boolean told = isToldInLines(page.get(end)) || (announced && isToldBelow(end));
      if (!told || !isName(page.get(end), announced)) {
        break;
      }
      names.add(end);
      end = isToldInLines(page.get(end)) ? end + 1 : toldTo(end + 1);
    }
    boolean row = names.size() >= MIN_ROW && !Apparatus.titled(page.get(first).path());
    if (announced || (row && !areActions(names))) {
      names.forEach(this::addBold);
    }
    return Math.max(first, end - 1);
  }

  // "**Check the hatches**" above what is to be done is a step.
  private boolean areActions(List<Integer> names) {
    long actions = names.stream().filter(at -> Procedures.isAction(name(page.get(at)))).count();
    return actions * 2 > names.size();
  }

  // "Keel" in a line of its own right above a list, and so on.
  private int readPlain(int first) {
    var row = new ArrayList<Place>();
    int end = first;
    for (int at = first; isPlain(at); at = isGroup(end) ? end + 1 : end) {
      end = at + 2;
      while (end < page.size() && isMore(page.get(end)) && !isPlain(end)) {
        end++;
      }
      row.add(new Place(at, end));
    }
    if (!Apparatus.titled(page.get(first).path())) {
      (row.size() >= MIN_ROW ? plain : lone).addAll(row);
    }
    return Math.max(first, end - 1);
  }

  // "On the mast:" above further names.
  private boolean isGroup(int at) {
    return at < page.size() && page.get(at).isParagraph() && page.get(at).text().endsWith(":");
  }

  // Few such lines are titles.
  private void addPlain() {
    if (lone.size() >= MIN_PLAIN) {
      plain.addAll(lone);
    }
    for (Place place : plain) {
      Unit name = page.get(place.from());
      boolean enough = plain.size() >= MIN_PLAIN || ToldBelow.isOfKinds(name.path());
      if (enough && !TermWords.isAspect(name.text())) {
        add(name, name.text().strip(), told(place.from() + 1, place.to()));
      }
    }
  }

  private boolean isPlain(int at) {
    if (at + 1 >= page.size() || !page.get(at).isParagraph() || page.get(at).item() != 0) {
      return false;
    }
    Unit unit = page.get(at);
    String text = unit.text();
    int last = text.length() - 1;
    return last > 0
        && last < MAX_PLAIN
        && page.get(at + 1).block() instanceof Block.ListBlock list
        && !list.numbered()
        && page.get(at + 1).lines().first() == unit.lines().last() + 1
        && Character.isLetter(text.codePointAt(0))
        && (text.charAt(last) == ')' || Character.isLetterOrDigit(text.codePointBefore(last + 1)))
        && text.indexOf('\n') < 0
        && text.split(" ", MAX_WORDS + 1).length <= MAX_WORDS;
  }

  // Code and further lists.
  private static boolean isMore(Unit unit) {
    return unit.block() instanceof Block.ListBlock || unit.block() instanceof Block.Fence;
  }

  // A line in bold begins it and does not go on behind the bold.
  private static boolean isBold(Unit unit) {
    return unit.isParagraph()
        && unit.item() == 0
        && unit.text().startsWith("**")
        && Emphasis.isWhollyBold(firstLine(unit));
  }

  private static boolean isToldInLines(Unit unit) {
    String below = FirstLine.below(unit.text());
    return Words.areAtLeast(MIN_TOLD, below) && !below.startsWith(": ");
  }

  private boolean isToldBelow(int at) {
    return page.get(at).text().indexOf('\n') < 0
        && at + 1 < page.size()
        && (page.get(at + 1).block() instanceof Block.ListBlock
            || Quotes.isPlain(page.get(at + 1))
            || (page.get(at + 1).isParagraph() && !page.get(at + 1).text().startsWith("**")));
  }

  // To the next name or title.
  private int toldTo(int from) {
    int end = from;
    while (end < page.size()
        && !page.get(end).isHeading()
        && !(page.get(end).block() instanceof Block.Rule)
        && !(page.get(end).isParagraph() && page.get(end).text().startsWith("**"))) {
      end++;
    }
    return end;
  }

  private static boolean isName(Unit unit, boolean announced) {
    String name = name(unit);
    String plain = Plain.of(name);
    return !plain.isEmpty()
        && !TermWords.isLabel(name)
        && !(announced ? QuestionText.hasAnyMark(plain) : QuestionText.asks(plain))
        && !isSentence(plain)
        && (announced
            || (plain.length() <= MAX_LENGTH
                && plain.split(" ", MAX_WORDS + 1).length <= MAX_WORDS
                && Character.isLetter(plain.codePointAt(0))
                && ".!…".indexOf(plain.charAt(plain.length() - 1)) < 0
                && !TermWords.isAspect(name)
                && !Measures.isOne(name)));
  }

  // "The fin below the hull." says what the name above it is.
  private static boolean isSentence(String bold) {
    return bold.endsWith(".") && Words.areAtLeast(MIN_TOLD, bold);
  }

  // "**Keel**:"
  private static String firstLine(Unit unit) {
    boolean alone = unit.text().indexOf('\n') < 0;
    String line = alone ? TermWords.withoutEnd(unit.text(), " :：") : FirstLine.of(unit.text());
    return Emphasis.withoutSignsBehind(line);
  }

  private static String name(Unit unit) {
    String bare = QuestionNumbers.withoutNumber(Emphasis.unwrapped(firstLine(unit)));
    return TermWords.withoutEnd(Emphasis.unwrapped(bare), " :：");
  }

  private void addBold(int at) {
    Unit unit = page.get(at);
    if (isToldInLines(unit)) {
      add(name(unit), withoutSign(FirstLine.below(unit.text())), unit.lines(), unit.path());
    } else {
      addTold(unit, name(unit), told(at + 1, toldTo(at + 1)));
    }
  }

  // "= a sail made smaller"
  private static String withoutSign(String text) {
    String told = text.strip();
    return told.startsWith("= ") ? told.substring(2).strip() : told;
  }

  // Terms that are listed below are asked by themselves.
  private void add(Unit title, String name, List<Unit> text) {
    if (text.isEmpty()) {
      return;
    }
    int terms = 1;
    while (terms < text.size() && !holdsTerms(text.get(terms))) {
      terms++;
    }
    Unit last = text.get(terms - 1);
    boolean open = last.isParagraph() && last.text().endsWith(":");
    var lines = title.lines().to(last.lines().last());
    String back = OnlyEntries.joined(open ? text : text.subList(0, terms));
    add(Emphasis.unwrapped(Tags.withoutLast(name)), back, lines, title.path());
  }

  /** Whether the unit is a list of terms. */
  static boolean holdsTerms(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        && list.items().size() > 1
        && list.items().stream()
            .allMatch(
                item ->
                    TermList.term(item)
                        .filter(term -> !TermWords.isLabel(term.name()))
                        .filter(term -> !TermWords.isAspect(term.name()))
                        .isPresent());
  }

  private void add(String front, String back, Lines lines, List<String> path) {
    if (Placeholders.isPlaceholder(back)) {
      found.add(Placeholders.undefined(front, lines));
    } else if (!AnswerLabel.isAside(back)) {
      var source = new Source(guide, path, lines.first(), lines.last());
      var card = new CardContent(CardKind.DEFINITION, front, back, List.of(), source);
      found.add(new Candidate.Found(Convention.DEFINITION, card, lines));
    }
  }
}
