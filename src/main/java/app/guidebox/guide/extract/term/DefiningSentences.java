package app.guidebox.guide.extract.term;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.Plain;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.wording.WordList;
import app.guidebox.guide.extract.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sentences that begin with a bold term and say what it is: {@code **Reefing** is a way to …}. */
public final class DefiningSentences {
  private static final WordList VERBS = Words.load("defining");

  /** What is told of several things that are named in a row. */
  private static final WordList TOLD = VERBS.with(Words.load("telling"));

  /** So many names in a list are a row. */
  private static final int MIN_ROW = 3;

  /** Such a verb has no more words. */
  private static final int MAX_VERB = 3;

  /** A longer name is a sentence. */
  private static final int MAX_NAME = 60;

  private static final int MAX_WORDS = 7;

  /** Shorter sentences define nothing. */
  private static final int MIN_WORDS = 6;

  /** A longer sentence with a stressed word says what something is. */
  private static final int MAX_STRESSED = 4;

  /** One such entry of a list may be anything. */
  private static final int MIN_ENTRIES = 2;

  /** Words that point at something instead of naming it. */
  private static final Set<String> POINTING =
      Set.of(
          "this", "these", "that", "those", "our", "my", "your", "it", "we", "you", "they", "each",
          "every", "all", "both", "note", "este", "esta", "dies", "diese", "ce", "cette", "questo");

  private static final Set<String> ARTICLES =
      Set.of(
          "a", "an", "the", "ein", "eine", "der", "die", "das", "un", "una", "une", "uma", "um",
          "el", "la", "le", "il", "lo", "o");

  private static final int MAX_ARTICLE = 4;

  private static final List<String> UNSPACED =
      List.of(", c'est ", ", c’est ", "是指", "是一种", "是一個", "是一个", "指的是", "とは", "이란 ", "란 ");

  private static final String MARK = "**";

  /** Shorter words behind a name are no part of it, and longer ones are rare. */
  private static final int MIN_NOUN = 3;

  private static final int MAX_NOUN = 16;

  /** With these a name goes on behind its bold. */
  private static final Set<String> OF =
      Set.of(" of", " de", " del", " do", " da", " du", " des", " von", " eines", " einer", " di");

  /** So many words may follow. */
  private static final int MAX_COMPLEMENT = 4;

  /** So far into a text its verb ends. */
  private static final int MAX_BEGINNING = 40;

  private final String guide;

  /** What stands below no more headings tells of the guide. */
  private final int depth;

  private final List<Candidate> found = new ArrayList<>();

  private DefiningSentences(Outline outline) {
    guide = outline.guide();
    var units = outline.flows().getFirst().units();
    int highest = units.stream().mapToInt(Unit::headingLevel).min().orElse(Unit.NO_HEADING);
    depth = units.stream().filter(unit -> unit.headingLevel() == highest).count() > 1 ? 0 : 1;
  }

  /** The terms that such sentences of a guide define. */
  public static List<Candidate> of(Outline outline) {
    var sentences = new DefiningSentences(outline);
    var page = outline.flows().getFirst();
    for (int i = 0; i < page.size(); i++) {
      Unit unit = page.get(i);
      if (isText(unit)) {
        term(unit.text(), isInRow(page, i) ? TOLD : VERBS)
            .filter(_ -> isTaught(unit.path(), sentences.depth))
            .ifPresent(name -> sentences.add(name, unit.text(), unit.lines(), unit.path()));
      }
    }
    outline.lists().forEach(sentences::add);
    return sentences.found;
  }

  /** The term that a quotation defines, whose first words may lead on to what follows in it. */
  static Optional<String> quoted(Block.Quote quote, List<String> path) {
    return quote.callout().isEmpty()
            && !quote.blocks().isEmpty()
            && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
            && isTaught(path, 0)
        ? term(TermWords.withoutEnd(text.markdown(), ":"), VERBS)
        : Optional.empty();
  }

  /** Whether the unit is such a sentence. */
  static boolean defines(Unit unit) {
    return isText(unit) && term(unit.text(), VERBS).isPresent() && isTaught(unit.path(), 1);
  }

  /** Whether the text begins with that name and such a verb: "A keel is …" below "Keel". */
  static boolean beginsWithName(String name, String text) {
    int end = Math.min(text.length(), name.length() + MAX_BEGINNING);
    String begin = Words.lower(Plain.of(text.substring(0, end))) + " ";
    int space = begin.indexOf(' ');
    int from = ARTICLES.contains(begin.substring(0, space)) ? space + 1 : 0;
    String named = Words.lower(Plain.of(GlossaryTerms.withoutAside(name)));
    String single = named.endsWith("s") ? named.substring(0, named.length() - 1) : named;
    return begin.startsWith(single, from)
        && (verbAt(begin, from + single.length(), VERBS) > 0
            || (begin.startsWith(named, from) && verbAt(begin, from + named.length(), VERBS) > 0));
  }

  /** Whether the text begins with such a verb, and what it tells of stands elsewhere: "Is a …". */
  static boolean beginsWithVerb(String text) {
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0)) || !VERBS.mayBeginAt(0, text)) {
      return false;
    }
    String begin = Words.lower(text.substring(0, Math.min(text.length(), MAX_BEGINNING)));
    return !begin.startsWith("to ") && verbAt(" " + begin, 0, VERBS) > 0;
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
        && term(text, TOLD).filter(name -> !beginsWithArticle(name)).isPresent();
  }

  private static boolean beginsWithArticle(String name) {
    int space = name.indexOf(' ');
    return space > 0 && ARTICLES.contains(Words.lower(name.substring(0, space)));
  }

  // What stands below no more than a guide's one title tells of the guide.
  private static boolean isTaught(List<String> path, int depth) {
    return path.size() > depth && !Apparatus.titled(path);
  }

  private void add(Outline.PlacedList placed) {
    var items = placed.list().items();
    if (!isNamed(items.getFirst())) {
      return;
    }
    boolean named = items.stream().allMatch(DefiningSentences::isNamed);
    var verbs = named && items.size() >= MIN_ROW ? TOLD : VERBS;
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
      Block.Item item = items.get(i);
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
    if (items.size() < MIN_ROW || defined * 2 <= items.size()) {
      return terms;
    }
    var all = new ArrayList<Optional<String>>();
    for (int i = 0; i < items.size(); i++) {
      var text = items.get(i).firstText();
      all.add(terms.get(i).or(() -> text.flatMap(DefiningSentences::named)));
    }
    return all;
  }

  private static Optional<String> named(String text) {
    int open = afterArticle(text);
    int from = open + MARK.length();
    int close = open == 0 ? -1 : text.indexOf(MARK, from);
    boolean goesOn =
        close > 0
            && text.startsWith(" ", close + MARK.length())
            && close + MARK.length() + 1 < text.length()
            && Character.isLowerCase(text.codePointAt(close + MARK.length() + 1));
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
    if (isUnspaced(text, close + MARK.length())) {
      return Optional.of(name).filter(DefiningSentences::isName);
    }
    int end = close + MARK.length();
    int verb = verbAt(text, end, verbs);
    if (verb < 0) {
      int noun = nounEnd(text, end);
      verb = noun < 0 ? verb : verbAt(text, noun, verbs);
      name = noun < 0 ? name : name + text.substring(end, noun);
    }
    return verb > 0
            && isName(name)
            && !text.endsWith(":")
            && !isStressed(text, verb)
            && text.split("\\s+", MIN_WORDS).length == MIN_WORDS
        ? Optional.of(name)
        : Optional.empty();
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
  private static int afterArticle(String text) {
    int space = text.indexOf(' ');
    boolean article =
        space > 0
            && space <= MAX_ARTICLE
            && text.startsWith(MARK, space + 1)
            && ARTICLES.contains(Words.lower(text.substring(0, space)));
    return article ? space + 1 : 0;
  }

  // "**缭绳**是指…", without blanks between the words.
  private static boolean isUnspaced(String text, int at) {
    return at < text.length()
        && (text.charAt(at) > 0x7F || text.charAt(at) == ',')
        && UNSPACED.stream().anyMatch(verb -> text.startsWith(verb, at));
  }

  // "The **bowline** knot is …": a word behind the bold belongs to the name.
  private static int nounEnd(String text, int from) {
    int at = from + 1;
    while (at < text.length() && Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    boolean word = text.startsWith(" ", from) && at - from > MIN_NOUN && at - from <= MAX_NOUN;
    return afterArticle(text) == 0
        ? -1
        : word && text.startsWith(" ", at) ? at : complementEnd(text, from);
  }

  // "The **draught** of a boat is …", "La **proa** de un barco es …"
  private static int complementEnd(String text, int from) {
    int preposition = text.indexOf(' ', from + 1);
    if (preposition < 0 || !OF.contains(text.substring(from, preposition))) {
      return -1;
    }
    int end = preposition;
    for (int words = 0; words < MAX_COMPLEMENT && end > 0; words++) {
      end = text.indexOf(' ', end + 1);
      if (end > 0 && verbAt(text, end, VERBS) > 0) {
        return end;
      }
    }
    return -1;
  }

  // Behind the name, and behind what is said of it in brackets.
  private static int verbAt(String text, int from, WordList verbs) {
    int at = from;
    if (text.startsWith(" (", at)) {
      int close = text.indexOf(')', at);
      at = close < 0 || close - at > MAX_NAME ? at : close + 1;
    }
    if (at + 1 >= text.length() || text.charAt(at) != ' ' || !verbs.mayBeginAt(at + 1, text)) {
      return -1;
    }
    int end = at;
    for (int words = 0; words < MAX_VERB && end >= 0; words++) {
      end = text.indexOf(' ', end + 1);
      if (end > 0 && verbs.contains(text.substring(at + 1, end))) {
        return at + 1;
      }
    }
    return -1;
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
    var card = new CardContent(CardKind.DEFINITION, Fronts.unlinked(name), text, List.of(), source);
    found.add(new Candidate.Found(Convention.DEFINITION, card, lines));
  }
}
