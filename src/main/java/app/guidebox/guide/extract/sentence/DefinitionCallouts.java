package app.guidebox.guide.extract.sentence;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Tags;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Callouts that define: {@code > [!definition] Metric space}, {@code !!! definition "Knot"}. */
public final class DefinitionCallouts {
  private static final Set<String> CALLOUTS =
      Set.of("definition", "def", "defn", "term", "concept", "glossary", "definición", "begriff");

  /** In the names of callouts that authors make themselves: {@code my-definition-callout}. */
  private static final String DEFINITION = "definition";

  /** Titles that number or announce a definition: {@code Definition 5.1 — Knot}. */
  private static final WordList LABELS = Words.load("definition-labels");

  private static final int MAX_TERM = 80;

  private static final Pattern TAGGED =
      Pattern.compile("<(?:u|i|b|em|strong)>\\s*(?:<[a-z]{1,6}>\\s*)?([^<\n]{2,80})</");

  private DefinitionCallouts() {}

  /** The terms that callouts of a guide define. */
  public static List<Candidate> of(Outline outline) {
    return outline.flows().stream()
        .flatMap(flow -> flow.units().stream())
        .flatMap(unit -> card(unit, outline.guide()).stream())
        .toList();
  }

  private static Optional<Candidate> card(Unit unit, String guide) {
    if (!(unit.block() instanceof Block.Quote quote) || !unit.text().isEmpty()) {
      return Optional.empty();
    }
    if (!CALLOUTS.contains(quote.callout()) && !quote.callout().contains(DEFINITION)) {
      return titled(quote, unit, guide)
          .or(() -> numbered(quote, unit, guide))
          .or(
              () ->
                  DefiningSentences.quoted(quote, unit.path())
                      .map(term -> card(term, MarkdownWriter.write(quote.blocks()), unit, guide)));
    }
    boolean headed =
        quote.title().markdown().isBlank()
            && quote.blocks().size() > 1
            && quote.blocks().getFirst() instanceof Block.Heading;
    var blocks = headed ? quote.blocks().subList(1, quote.blocks().size()) : quote.blocks();
    String title = Emphasis.unwrapped(Tags.withoutLast(title(quote, headed)));
    String term =
        Label.of(title, LABELS).filter(Label::marked).map(Label::rest).orElse(title).strip();
    String back = MarkdownWriter.write(blocks);
    String named = unmarked(Emphasis.unwrapped(unbracketed(term)));
    boolean bare = named.isBlank() || isLabel(Words.lower(Plain.of(named)));
    String marked = bare ? unlabelled(back) : named;
    String front = marked.isBlank() ? titled(unit.path()) : marked;
    if (front.isBlank() || back.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(card(front, bare ? told(front, back) : back, unit, guide));
  }

  // "**Keel** (§ 12)"
  private static String unmarked(String name) {
    int close = name.startsWith("**") ? name.indexOf("** (", 2) : -1;
    return close > 0 ? name.substring(2, close) + name.substring(close + 2) : name;
  }

  // "**Keel** - a fin below the hull"
  private static String told(String front, String back) {
    return Term.of(back)
        .filter(term -> term.name().equals(front) && !term.text().isBlank())
        .map(Term::text)
        .orElse(back);
  }

  // "definition", "formal definition"
  private static boolean isLabel(String title) {
    int blank = title.indexOf(' ');
    boolean kind = blank > 0 && title.indexOf(' ', blank + 1) < 0;
    return LABELS.contains(title) || (kind && LABELS.contains(title.substring(blank + 1)));
  }

  // What the page is about, where a callout says no more than that it defines.
  private static String titled(List<String> path) {
    String title = path.isEmpty() ? "" : path.getLast();
    return LABELS.contains(Words.lower(title)) || Apparatus.titled(path) ? "" : title;
  }

  private static Candidate card(String front, String back, Unit unit, String guide) {
    var lines = unit.lines();
    var source = new Source(guide, unit.path(), lines.first(), lines.last());
    var card = new CardContent(CardKind.DEFINITION, front, back, List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines);
  }

  // "> [!important] Def (Bend)"
  private static Optional<Candidate> titled(Block.Quote quote, Unit unit, String guide) {
    String back = MarkdownWriter.write(quote.blocks());
    return back.isBlank() || quote.callout().isEmpty()
        ? Optional.empty()
        : named(quote.title().markdown()).map(term -> card(term, back, unit, guide));
  }

  /** Whether a title may announce a definition; a quick look before a slow one. */
  static boolean mayBeNamed(String title) {
    return LABELS.mayBeSaidIn(title);
  }

  /** What a title such as {@code Definition 2.1 (Bend)} names; empty if it says more or less. */
  static Optional<String> named(String title) {
    String text = Emphasis.unwrapped(title.strip());
    int bracket = text.endsWith(")") ? text.indexOf('(') : -1;
    String before = bracket > 0 ? text.substring(0, bracket).strip() : text;
    return Label.of(before, LABELS)
        .filter(label -> !label.number().isEmpty() || label.marked() || bracket > 0)
        .map(label -> label.rest().isEmpty() && bracket > 0 ? text.substring(bracket) : rest(text))
        .map(term -> Emphasis.unwrapped(unbracketed(term.strip())))
        .filter(term -> !term.isBlank() && term.length() <= MAX_TERM && term.indexOf('\n') < 0);
  }

  private static String rest(String title) {
    return Label.of(title, LABELS).map(Label::rest).orElse("");
  }

  // "**Definition 2.1**: Bend" above what it is, in a callout of another kind.
  private static Optional<Candidate> numbered(Block.Quote quote, Unit unit, String guide) {
    if (quote.blocks().size() < 2
        || !(quote.blocks().getFirst() instanceof Block.Paragraph(var text, _))
        || !text.markdown().startsWith("**")) {
      return Optional.empty();
    }
    String back = MarkdownWriter.write(quote.blocks().subList(1, quote.blocks().size()));
    return named(text.markdown()).map(term -> card(term, back, unit, guide));
  }

  private static String title(Block.Quote quote, boolean headed) {
    return headed && quote.blocks().getFirst() instanceof Block.Heading heading
        ? heading.text().markdown()
        : quote.title().markdown();
  }

  // "**Def** <u>In place</u> …" marks its term with tags.
  private static String unlabelled(String back) {
    String marked = marked(back);
    Matcher tagged = TAGGED.matcher(back);
    return LABELS.contains(Words.lower(marked)) && tagged.find() ? tagged.group(1).strip() : marked;
  }

  /** The first words in bold, which are what a definition without a title defines. */
  static String marked(String text) {
    int from = text.indexOf("**");
    while (from >= 0 && from < text.length() && text.charAt(from) == '*') {
      from++;
    }
    int to = from < 0 ? -1 : text.indexOf("**", from);
    return to <= from || to - from > MAX_TERM ? "" : text.substring(from, to).strip();
  }

  // "Definition 2.1 (Metric space)".
  private static String unbracketed(String term) {
    boolean brackets =
        term.startsWith("(") && term.endsWith(")") && term.indexOf(')') == term.length() - 1;
    return brackets ? term.substring(1, term.length() - 1) : term;
  }
}
