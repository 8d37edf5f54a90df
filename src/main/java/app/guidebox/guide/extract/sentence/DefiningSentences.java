package app.guidebox.guide.extract.sentence;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.verb.DefiningVerbs;
import app.guidebox.guide.extract.verb.FiniteVerbs;
import app.guidebox.guide.extract.verb.UnspacedVerbs;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WholeLink;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Sentences that begin with a bold term and say what it is: {@code **Reefing** is a way to …}. */
public final class DefiningSentences {
  /** So many names in a list are a row. */
  private static final int MIN_ROW = 3;

  /** One of so many entries may name nothing. */
  private static final int ROW = 4;

  /** A longer name is a sentence. */
  private static final int MAX_NAME = 60;

  private static final int MAX_WORDS = 7;

  /** Shorter sentences define nothing. */
  private static final int MIN_WORDS = 6;

  /** A longer sentence with a stressed word says what something is. */
  private static final int MAX_STRESSED = 4;

  /** One of so many that is defined tells of the others, if all of them go on with a verb. */
  private static final int FEW_DEFINED = 3;

  /** One such entry of a list may be anything. */
  private static final int MIN_ENTRIES = 2;

  /** So many such sentences tell how a guide defines. */
  private static final int OFTEN = 4;

  /** Words that point at something instead of naming it. */
  private static final Set<String> POINTING =
      Set.of(
          "this", "these", "that", "those", "our", "my", "your", "it", "we", "you", "they", "each",
          "every", "all", "both", "note", "este", "esta", "dies", "diese", "ce", "cette", "questo");

  private static final int MAX_ARTICLE = 4;

  private static final String MARK = "**";

  private final String guide;

  /** What stands below no more headings tells of the guide; negative where nothing does. */
  private final int depth;

  /** Whether "A **ketch** has two masts." defines as others do. */
  private final boolean defineOften;

  private final List<Candidate> found = new ArrayList<>();

  private DefiningSentences(Outline outline) {
    guide = outline.guide();
    var units = outline.flows().getFirst().units();
    int highest = units.stream().mapToInt(Unit::headingLevel).min().orElse(Unit.NO_HEADING);
    boolean parted = units.stream().filter(unit -> unit.headingLevel() == highest).count() > 1;
    depth = tellsOfMany(units) ? -1 : parted ? 0 : 1;
    defineOften = define(units, OFTEN);
  }

  // "**Luff** is the …" and "**Leech** is the …" in a note that has no sections.
  private static boolean tellsOfMany(List<Unit> units) {
    return units.stream().filter(Unit::isHeading).count() <= 1 && define(units, MIN_ENTRIES);
  }

  // So many sentences that begin with different names in bold.
  private static boolean define(List<Unit> units, int least) {
    return units.stream()
            .filter(unit -> isText(unit) && unit.text().startsWith(MARK, afterArticle(unit.text())))
            .flatMap(unit -> term(unit.text(), DefiningVerbs.VERBS).stream())
            .distinct()
            .limit(least)
            .count()
        == least;
  }

  /** The terms that such sentences of a guide define. */
  public static List<Candidate> of(Outline outline) {
    var sentences = new DefiningSentences(outline);
    var page = outline.flows().getFirst();
    for (int i = 0; i < page.size(); i++) {
      Unit unit = page.get(i);
      var rows = isText(unit) ? rows(unit) : List.<Unit>of();
      if (!rows.isEmpty() && SentencePlaces.isTaught(unit.path(), sentences.depth)) {
        rows.forEach(
            row -> sentences.add(term(row.text(), DefiningVerbs.TOLD).orElseThrow(), List.of(row)));
      } else if (isText(unit)) {
        int end = leadsToList(page, i) ? i + 2 : i + 1;
        Unit whole = end > i + 1 ? unit : SentencePlaces.withoutLead(unit);
        String text = end > i + 1 ? TermWords.withoutEnd(unit.text(), ":") : whole.text();
        var told = end > i + 1 ? page.units().subList(i, end) : List.of(whole);
        int lead = DefiningVerbs.leadEnd(text);
        Unit said = lead > 0 ? unit.withText(text.substring(lead)) : unit;
        var verbs =
            isInRow(page, i)
                    || SentencePlaces.namesTitle(unit)
                    || (sentences.defineOften && SentencePlaces.isAny(unit.text()))
                ? DefiningVerbs.TOLD
                : DefiningVerbs.VERBS;
        term(text.substring(lead), verbs)
            .filter(_ -> SentencePlaces.isTaught(said, sentences.depth))
            .ifPresent(name -> sentences.add(name, told));
      }
    }
    outline.lists().forEach(sentences::add);
    sentences.found.addAll(StressedSentences.of(outline));
    return sentences.found;
  }

  // "**Sheets** trim a sail." above "**Halyards** hoist it." in one paragraph.
  private static List<Unit> rows(Unit unit) {
    int first = unit.text().indexOf('\n');
    if (first < 0
        || !unit.text().startsWith(MARK)
        || term(unit.text().substring(0, first), DefiningVerbs.TOLD).isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<Unit>();
    int line = unit.lines().first();
    for (String row : unit.text().split("\n", -1)) {
      var text = new Block.Paragraph(new Prose(row, List.of()), new Lines(line, line));
      rows.add(new Unit(text, row, text.lines(), unit.path(), 0));
      line++;
    }
    if (line != unit.lines().last() + 1) {
      return List.of();
    }
    if (rows.stream().allMatch(row -> term(row.text(), DefiningVerbs.TOLD).isPresent())) {
      return rows;
    }
    var defined =
        rows.stream().filter(row -> term(row.text(), DefiningVerbs.VERBS).isPresent()).toList();
    return defined.size() < MIN_ENTRIES ? List.of() : defined;
  }

  // "A **rig** consists of:" above a list that defines nothing itself.
  private static boolean leadsToList(Flow page, int at) {
    return page.get(at).text().endsWith(":")
        && at + 1 < page.size()
        && page.get(at + 1).block() instanceof Block.ListBlock list
        && list.items().stream().noneMatch(item -> TermList.term(item).isPresent());
  }

  private void add(String name, List<Unit> told) {
    var lines = told.getFirst().lines().to(told.getLast().lines().last());
    add(name, UnitWriter.joined(told), lines, told.getFirst().path());
  }

  /** The term that a quotation defines, whose first words may lead on to what follows in it. */
  static Optional<String> quoted(Block.Quote quote, List<String> path) {
    return quote.callout().isEmpty()
            && !quote.blocks().isEmpty()
            && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
            && SentencePlaces.isTaught(path, 0)
        ? term(TermWords.withoutEnd(text.markdown(), ":"), DefiningVerbs.VERBS)
        : Optional.empty();
  }

  /** The term that the text says what it is by its first words, if it does. */
  static Optional<String> subject(String text) {
    return term(text, DefiningVerbs.VERBS);
  }

  /** Whether the unit is such a sentence. */
  static boolean defines(Unit unit) {
    return isText(unit)
        && term(unit.text(), DefiningVerbs.VERBS).isPresent()
        && SentencePlaces.isTaught(unit.path(), 1);
  }

  private static boolean isText(Unit unit) {
    return unit.isParagraph() && unit.item() == 0;
  }

  // "**Halyards** are …" next to "**Sheets** have …".
  private static boolean isInRow(Flow page, int at) {
    return isTold(page, at) && (isTold(page, at - 1) || isTold(page, at + 1));
  }

  // "**The crew** is tired" tells of those that were named before.
  private static boolean isTold(Flow page, int at) {
    if (at < 0 || at >= page.size() || !isText(page.get(at))) {
      return false;
    }
    String text = page.get(at).text();
    return text.startsWith(MARK)
        && term(text, DefiningVerbs.TOLD).filter(name -> !beginsWithArticle(name)).isPresent();
  }

  private static boolean beginsWithArticle(String name) {
    int space = name.indexOf(' ');
    return space > 0 && DefiningVerbs.ARTICLES.contains(Words.lower(name.substring(0, space)));
  }

  private void add(Outline.PlacedList placed) {
    var written = placed.list().items();
    var items = CodedSubjects.inBold(written);
    if (items.stream().noneMatch(DefiningSentences::isNamed)) {
      return;
    }
    long bold = items.stream().filter(DefiningSentences::isNamed).count();
    boolean named =
        bold == items.size() || (bold >= MIN_ROW && (items.size() - bold) * ROW <= items.size());
    var verbs = named && items.size() >= MIN_ROW ? DefiningVerbs.TOLD : DefiningVerbs.VERBS;
    var names = items.stream().map(item -> whole(item).flatMap(text -> term(text, verbs)));
    var told = names.toList();
    var terms = named ? withOthers(items, told) : told;
    long defined = terms.stream().filter(Optional::isPresent).count();
    boolean few =
        defined < MIN_ENTRIES
            ? defined == 0 || !named || items.size() < MIN_ENTRIES || !isPlain(items, terms)
            : defined * 2 < items.size() && !named;
    if (few || Apparatus.titled(placed.path())) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      Block.Item item = written.get(i);
      terms
          .get(i)
          .ifPresent(
              name -> add(name, MarkdownWriter.write(item.blocks()), item.lines(), placed.path()));
    }
  }

  // "- The **sheet** trims a sail" among entries most of which say in plainer words what is what.
  private static List<Optional<String>> withOthers(
      List<Block.Item> items, List<Optional<String>> terms) {
    long defined = terms.stream().filter(Optional::isPresent).count();
    if (items.size() < MIN_ROW || defined * FEW_DEFINED < items.size()) {
      return terms;
    }
    var all = new ArrayList<Optional<String>>();
    for (int i = 0; i < items.size(); i++) {
      var text = items.get(i).firstText();
      all.add(terms.get(i).or(() -> text.flatMap(DefiningSentences::named)));
    }
    boolean each =
        IntStream.range(0, all.size())
            .allMatch(i -> all.get(i).isPresent() || !isNamed(items.get(i)));
    return defined * 2 > items.size() || each ? all : terms;
  }

  private static Optional<String> named(String text) {
    int open = afterArticle(text);
    int from = open + MARK.length();
    int close = text.indexOf(MARK, from);
    int behind = close + MARK.length() + 1;
    boolean goesOn =
        close > 0
            && text.startsWith(" ", behind - 1)
            && behind < text.length()
            && Character.isLowerCase(text.codePointAt(behind))
            && (open > 0 || FiniteVerbs.follows(text.substring(from, close), behind, text));
    return goesOn
        ? Optional.of(text.substring(from, close).strip()).filter(DefiningSentences::isName)
        : Optional.empty();
  }

  // "**Reefing** to …" may be how an English sentence goes on, and a Polish one that defines.
  private static boolean isPlain(List<Block.Item> items, List<Optional<String>> terms) {
    for (int i = 0; i < items.size(); i++) {
      if (terms.get(i).isPresent()) {
        return !items.get(i).firstText().orElse("").contains(MARK + " to ");
      }
    }
    return false;
  }

  // "**Stays** are used for:" goes on in the list below it.
  private static Optional<String> whole(Block.Item item) {
    boolean goesOn = item.blocks().size() > 1 && item.blocks().get(1) instanceof Block.ListBlock;
    return goesOn
        ? item.firstText().map(text -> TermWords.withoutEnd(text, ":："))
        : item.firstText();
  }

  private static boolean isNamed(Block.Item item) {
    return item.firstText().filter(text -> text.startsWith(MARK, afterArticle(text))).isPresent();
  }

  /** The term that the text defines by its first words, if it does. */
  private static Optional<String> term(String text, WordList verbs) {
    int open = afterArticle(text);
    int from = open + MARK.length();
    int close = text.startsWith(MARK, open) ? text.indexOf(MARK, from) : -1;
    if (close <= from || close > MAX_NAME + from) {
      return Optional.empty();
    }
    String name = text.substring(from, close).strip();
    if (UnspacedVerbs.define(text, close + MARK.length())) {
      return Optional.of(name).filter(DefiningSentences::isName);
    }
    int end = appositionEnd(text, close + MARK.length());
    int verb = DefiningVerbs.at(text, end, verbs);
    if (verb < 0) {
      int noun = LongNames.end(text, end);
      verb = noun < 0 ? verb : DefiningVerbs.at(text, noun, verbs);
      name = noun < 0 ? name : name + text.substring(end, noun);
    }
    return verb > 0
            && isName(name)
            && !text.endsWith(":")
            && !isStressed(text, verb)
            && Words.areAtLeast(MIN_WORDS, text)
        ? Optional.of(name)
        : Optional.empty();
  }

  // "**Luff**, or **leading edge**, is …", "**Luff**, or **leading edge** is …"
  private static int appositionEnd(String text, int from) {
    int space = text.startsWith(", ", from) ? text.indexOf(' ', from + 2) : -1;
    boolean or = space > 0 && DefiningVerbs.ORS.contains(text.substring(from + 2, space));
    int other = or && text.startsWith(MARK, space + 1) ? space + 1 : -1;
    int close = other < 0 ? -1 : text.indexOf(MARK, other + MARK.length());
    if (close > 0 && close - other <= MAX_NAME && text.startsWith(" ", close + MARK.length())) {
      return close + MARK.length();
    }
    int end = text.startsWith(", ", from) ? text.indexOf(", ", from + 2) : -1;
    boolean near = end > 0 && end - from <= MAX_NAME && text.lastIndexOf(". ", end) < from;
    return near ? end + 1 : Math.max(from, LongNames.otherEnd(text, from));
  }

  // "**Stays** are *essential*. …" only tells how they are.
  private static boolean isStressed(String text, int verb) {
    int end = text.indexOf(". ", verb);
    int stress = text.indexOf('*', verb);
    return stress > 0
        && stress < end
        && text.substring(verb, end).split(" ", MAX_STRESSED + 1).length <= MAX_STRESSED;
  }

  // "A **sheet** is …"
  static int afterArticle(String text) {
    if (text.startsWith("L'**") || text.startsWith("L’**")) {
      return 2;
    }
    int space = text.indexOf(' ');
    boolean article =
        space > 0
            && space <= MAX_ARTICLE
            && text.startsWith(MARK, space + 1)
            && DefiningVerbs.ARTICLES.contains(Words.lower(text.substring(0, space)));
    return article ? space + 1 : 0;
  }

  private static boolean isName(String name) {
    String plain = Plain.of(name);
    int space = plain.indexOf(' ');
    String first = Words.lower(space < 0 ? plain : plain.substring(0, space));
    return !plain.isEmpty()
        && (")$".indexOf(plain.charAt(plain.length() - 1)) >= 0
            || Character.isLetterOrDigit(plain.codePointBefore(plain.length())))
        && plain.split(" ", MAX_WORDS + 1).length <= MAX_WORDS
        && !POINTING.contains(first)
        && !TermWords.isLabel(name);
  }

  private void add(String name, String text, Lines lines, List<String> path) {
    var source = new Source(guide, path, lines.first(), lines.last());
    var card =
        new CardContent(CardKind.DEFINITION, WholeLink.textOf(name), text, List.of(), source);
    found.add(new Candidate.Found(Convention.DEFINITION, card, lines));
  }
}
