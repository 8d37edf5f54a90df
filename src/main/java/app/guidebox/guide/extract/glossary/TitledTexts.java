package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Trailing;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.term.OnlyEntries;
import app.guidebox.guide.extract.term.ReadmeFeatures;
import app.guidebox.guide.extract.termlist.PlainTerms;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.verb.DefiningVerbs;
import app.guidebox.guide.extract.verb.TopicSentences;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.GlossaryTitles;
import app.guidebox.guide.extract.wording.LinkLines;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names in titles whose text goes on with their verb ({@code Is a …}), and a guide that is made of
 * names in its titles, each with one short text below it: a glossary, whatever it calls itself.
 */
final class TitledTexts {
  private static final WordList PARTS = Words.load("plain-titles");

  /** Fewer titles are the parts of a text. */
  private static final int MIN_TITLES = 6;

  /** So large a part of the sections must be such. */
  private static final double SHARE = 0.8;

  /** So large a part where some texts need their titles as subjects. */
  private static final double SOME = 0.6;

  /** So large a part where their texts say what they are without a subject. */
  private static final double LEAST = 0.25;

  /** One such text may be written in haste. */
  private static final int MIN_BEGUN = 2;

  /** Fewer may be the beginning of a text. */
  private static final int MIN_KINDS = 3;

  /** What is said of a name in one sentence or two is shorter. */
  private static final int MAX_TEXT = 400;

  /** And what goes on with a name in so many letters. */
  private static final int MAX_FRAGMENT = 160;

  /** More examples are a list of their own. */
  private static final int MAX_SAMPLES = 6;

  /** So many letters tell most names from other words. */
  private static final int BEGINNING = 2;

  /** So much of a text may stand before a verb behind its name. */
  private static final int MAX_HEAD = 120;

  private static final int MIN_WORDS = 4;
  private static final int MAX_NAME = 50;
  private static final int MAX_NAME_WORDS = 6;

  private static final Pattern UNDERLINE = Pattern.compile("\\s*</?u>\\s*");

  private TitledTexts() {}

  /** The names of such a guide. */
  static List<Candidate> of(Outline outline) {
    Flow page = outline.flows().getFirst();
    long titles = page.units().stream().filter(unit -> unit.headingLevel() == 1).count();
    var told = new ArrayList<Integer>();
    var begun = new ArrayList<Integer>();
    var kinds = new ArrayList<Integer>();
    var counted = new ArrayList<Integer>();
    var fragments = new ArrayList<Integer>();
    var named = new ArrayList<Integer>();
    var glossed = new ArrayList<Integer>();
    int bare = 0;
    int bareFragments = 0;
    int sections = 0;
    for (int i = 0; i + 1 < page.size(); i++) {
      if (!page.get(i).isHeading()
          || page.get(i + 1).isHeading()
          || LinkLines.holdsOnlyLinks(firstText(page.get(i + 1)))) {
        continue;
      }
      sections++;
      if (!isName(unnumbered(page.get(i)))) {
        continue;
      }
      if (isBegun(page, i, titles == 1 && page.get(i).headingLevel() == 1)) {
        begun.add(i);
        bare += DefiningVerbs.beginsWithVerb(firstText(page.get(i + 1))) ? 1 : 0;
      }
      if (isTold(page, i + 1)) {
        counted.add(i);
        if (!QuestionNumbers.isNumbered(Plain.of(page.get(i).text()))) {
          told.add(i);
        }
        if (TitledGlosses.isNamedBelow(page, i)) {
          named.add(i);
        }
      }
      if (tellsKind(page, i)) {
        kinds.add(i);
      }
      if (isAboveFragment(page, i)) {
        fragments.add(i);
        bareFragments += DefiningVerbs.beginsWithVerb(firstText(page.get(i + 1))) ? 0 : 1;
      }
      if (TitledGlosses.isOne(page, i) && (titles != 1 || page.get(i).headingLevel() > 1)) {
        glossed.add(i);
      }
    }
    var deck = TitledDeck.of(page);
    if (!deck.isEmpty()) {
      return deck.stream().map(at -> card(outline.guide(), page, at)).toList();
    }
    var all = Stream.concat(told.stream(), begun.stream()).distinct().toList();
    boolean glossary =
        (told.size() >= MIN_TITLES && told.size() >= SHARE * sections)
            || ((bare >= MIN_BEGUN || kinds.size() >= MIN_TITLES)
                && all.size() >= MIN_TITLES
                && all.size() >= SOME * sections);
    var few =
        new TreeSet<Integer>(
            begun.size() >= MIN_BEGUN
                ? begun
                : begun.stream()
                    .filter(at -> isSubject(page, at) || needsSubject(page, at))
                    .toList());
    few.addAll(kinds.size() + begun.size() >= MIN_KINDS ? kinds : List.of());
    few.addAll(glossary ? all : List.of());
    few.addAll(bareFragments >= MIN_KINDS ? fragments : List.of());
    few.addAll(named.size() >= MIN_KINDS ? named : List.of());
    boolean glosses = glossed.size() >= MIN_KINDS && glossed.size() >= LEAST * sections;
    few.addAll(glosses ? glossed : List.of());
    // "2. Luff" counts no step where "1. Global Positioning System (GPS)" and others count none.
    boolean names = kinds.size() >= MIN_KINDS && counted.size() >= MIN_TITLES;
    few.addAll(names && counted.size() >= SHARE * sections ? counted : List.of());
    return few.stream()
        .filter(at -> !leadsOn(page, at) && !(titles == 1 && tellsOfGuide(page, at)))
        .map(at -> card(outline.guide(), page, at))
        .toList();
  }

  private static boolean tellsOfGuide(Flow page, int at) {
    return page.get(at).headingLevel() == 1
        && GlossaryTitles.describeGuide(firstText(page.get(at + 1)));
  }

  // "Take these into account:" above titles of their own.
  private static boolean leadsOn(Flow page, int at) {
    return firstText(page.get(at + 1)).endsWith(":")
        && (at + 2 == page.size() || !goesOn(page.get(at + 2)));
  }

  // "## Reef" above "A part of the sail that …", "## Global Positioning System (GPS)" above any.
  private static boolean tellsKind(Flow page, int at) {
    Unit title = page.get(at);
    String text = firstText(page.get(at + 1));
    boolean kind = DefiningVerbs.beginsWithKind(text);
    if ((!kind && title.text().indexOf('(') <= 0) || !isSentence(text)) {
      return false;
    }
    String name = name(title);
    return (kind || TermWords.isAbbreviated(name)) && !TermWords.isAspect(name);
  }

  // "## luff" above "the edge of a sail in front": no sentence begins so.
  private static boolean isAboveFragment(Flow page, int at) {
    Unit below = page.get(at + 1);
    String text = below.isParagraph() && below.item() == 0 ? below.text() : "";
    return !text.isEmpty()
        && Character.isLowerCase(text.codePointAt(0))
        && text.length() <= MAX_FRAGMENT
        && text.indexOf('\n') < 0
        && text.indexOf(' ') > 0
        && !text.endsWith(":")
        && !QuestionText.hasAnyMark(text)
        && !Procedures.isAction(text)
        && !TermWords.isAspect(name(page.get(at)));
  }

  /** The title without its number. */
  static Unit unnumbered(Unit title) {
    return title.withText(withoutCount(QuestionNumbers.withoutNumber(title.text())));
  }

  // "20 缭绳": in a script without blanks a number and a blank count a title.
  private static String withoutCount(String title) {
    int at = 0;
    while (at < title.length() && Character.isDigit(title.charAt(at))) {
      at++;
    }
    boolean counted = at > 0 && title.startsWith(" ", at) && Words.isWide(title);
    return counted ? title.substring(at + 1) : title;
  }

  static boolean isSentence(String text) {
    return Words.areAtLeast(MIN_WORDS, text)
        && !text.startsWith("**")
        && !text.startsWith("!")
        && !QuestionText.hasAnyMark(text)
        && !Placeholders.isPlaceholder(text);
  }

  // "## 2. Reefing" above "Is a way to …" or "Reefing is a way to …".
  private static boolean isBegun(Flow page, int at, boolean only) {
    return isBegun(page.get(at), firstText(page.get(at + 1)), only);
  }

  // "Reefing is a way to …" below "## Reefing".
  private static boolean isSubject(Flow page, int at) {
    return page.get(at).headingLevel() > 1
        && (DefiningVerbs.beginsWithName(name(page.get(at)), firstText(page.get(at + 1)))
            || TopicSentences.begin(name(page.get(at)), firstText(page.get(at + 1))));
  }

  // "Is a way to …" below "## Reefing".
  private static boolean needsSubject(Flow page, int at) {
    String text = firstText(page.get(at + 1));
    return DefiningVerbs.beginsWithVerb(text)
        && !DefiningVerbs.beginsWithPronoun(text)
        && !text.endsWith(":")
        && (page.get(at).headingLevel() > 1 || !ReadmeFeatures.isReadme(page));
  }

  /** Whether the text goes on with what the title names; it needs it where it is the only one. */
  static boolean isBegun(Unit title, String text, boolean only) {
    boolean verb =
        DefiningVerbs.beginsWithVerb(text)
            || (text.length() <= MAX_TEXT && DefiningVerbs.endsWithVerb(text));
    if (!verb && (only || !mayRepeat(text, title.text()))) {
      return false;
    }
    String name = name(title);
    return (verb
            || DefiningVerbs.beginsWithName(name, text)
            || DefiningVerbs.tellsOfName(name, text)
            || TopicSentences.begin(name, text))
        && PlainTerms.words(text) >= MIN_WORDS
        && !TermWords.isAspect(name)
        && isName(unnumbered(title));
  }

  // A quick look before a slow one: a word of the title near the beginning of the text.
  private static boolean mayRepeat(String text, String title) {
    String head = Words.lower(text.substring(0, Math.min(text.length(), MAX_HEAD)));
    for (String word : Words.lower(title).split("[ *_`\\[(]+", -1)) {
      if (!word.isEmpty() && head.contains(word.substring(0, Math.min(BEGINNING, word.length())))) {
        return true;
      }
    }
    return false;
  }

  /** The text of a paragraph, or with which a list or a quotation begins. */
  static String firstText(Unit unit) {
    return unit.item() != 0
        ? ""
        : switch (unit.block()) {
          case Block.ListBlock list -> list.items().getFirst().firstText().orElse("");
          case Block.Quote quote when isBare(quote) ->
              ((Block.Paragraph) quote.blocks().getFirst()).text().markdown();
          default -> unit.isParagraph() ? unit.text() : "";
        };
  }

  // A quotation that has no name and begins with a text.
  private static boolean isBare(Block.Quote quote) {
    return quote.callout().isEmpty()
        && !quote.blocks().isEmpty()
        && quote.blocks().getFirst() instanceof Block.Paragraph;
  }

  private static boolean isTold(Flow page, int at) {
    String text =
        page.get(at).isParagraph() ? page.get(at).text() : OnlyEntries.text(page.get(at).block());
    return !text.isEmpty()
        && endsPart(page, isSample(page, at + 1) ? at + 2 : at + 1, page.get(at - 1))
        && text.length() <= MAX_TEXT
        && PlainTerms.words(text) >= MIN_WORDS
        && !text.endsWith(":")
        && !QuestionText.hasAnyMark(text)
        && !Placeholders.isPlaceholder(text);
  }

  // What stands above deeper titles leads on to them.
  private static boolean endsPart(Flow page, int at, Unit title) {
    return at == page.size()
        || (page.get(at).isHeading() && page.get(at).headingLevel() <= title.headingLevel());
  }

  // Some examples below what is said of a name.
  private static boolean isSample(Flow page, int at) {
    return at < page.size()
        && page.get(at).block() instanceof Block.ListBlock list
        && !list.numbered()
        && list.items().size() <= MAX_SAMPLES
        && goesOn(page.get(at));
  }

  /** Whether the title is the name of a thing. */
  static boolean isName(Unit title) {
    String name = name(title);
    String plain = Plain.of(name);
    return !plain.isEmpty()
        && plain.length() <= MAX_NAME
        && Character.isLetter(plain.codePointAt(0))
        && plain.split(" ", MAX_NAME_WORDS + 1).length <= MAX_NAME_WORDS
        && !QuestionNumbers.isNumbered(Plain.of(title.text()))
        && !(plain.indexOf(' ') < 0 ? QuestionText.hasAnyMark(plain) : QuestionText.asks(plain))
        && !Procedures.isAction(plain)
        && !TermWords.isLabel(name)
        && !PARTS.contains(Plain.title(name))
        && !Apparatus.isTitle(name)
        && !Apparatus.isClosing(name)
        && !Apparatus.titled(title.path());
  }

  /** What the title names. */
  static String name(Unit title) {
    String written = withoutCount(QuestionNumbers.withoutNumber(title.text()));
    String named = Fronts.clean(UNDERLINE.matcher(written).replaceAll(""));
    return TermWords.withoutEnd(Emphasis.unwrapped(TermWords.withoutEnd(named, " :：")), " :：");
  }

  private static Candidate card(String guide, Flow page, int at) {
    Unit title = page.get(at);
    var body = told(page.below(at));
    var lines = title.lines().to(body.getLast().lines().last());
    var source = new Source(guide, title.path(), lines.first(), lines.last());
    String back =
        body.size() == 1 && body.getFirst().block() instanceof Block.Quote quote
            ? MarkdownWriter.write(quote.blocks())
            : OnlyEntries.joined(body);
    var card = new CardContent(CardKind.DEFINITION, name(title), back, List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines);
  }

  // The text and what goes on below it, but no terms, tables or long explanations.
  static List<Unit> told(List<Unit> section) {
    var body = section.subList(0, Math.max(1, Trailing.trimmedSize(section)));
    int end = 1;
    while (end < body.size() && goesOn(body.get(end))) {
      end++;
    }
    boolean open = end < body.size() && !(body.get(end).block() instanceof Block.Rule);
    return open && !firstText(body.getFirst()).endsWith(":")
        ? body.subList(0, 1)
        : body.subList(0, end);
  }

  // "- **Reef**" above what it is in a list of its own, or behind it.
  private static boolean isTerm(Block.Item item) {
    String text = item.firstText().orElse("");
    return TermList.term(item).isPresent()
        || (item.blocks().size() > 1 && text.startsWith("**") && Emphasis.isWhollyBold(text));
  }

  /** Whether the unit goes on with what is told: text, and lists that define nothing. */
  static boolean goesOn(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        ? list.items().stream().noneMatch(TitledTexts::isTerm)
        : unit.isParagraph() && !unit.text().startsWith("**") && unit.text().indexOf('\t') < 0;
  }
}
