package app.guidebox.guide.extract.mapping;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.label.ExampleLabels;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.Verdicts;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.WholeLink;
import app.guidebox.guide.extract.words.Words;
import app.guidebox.guide.scan.CodeSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists whose entries map one thing to another: {@code - "Decouple" -> queue} or {@code -
 * "Decouple": queue}. An entry that defines a term is none, whatever arrows its text draws.
 */
public final class Mappings {
  private static final String ARROWS = "→⇒➔➜";

  private static final Pattern ARROW =
      Pattern.compile("\\s*(?:-{1,4}>|={1,4}>|→|⇒|➔|➜)\\s*(?=\\S)");

  /** One arrow in a list is a remark; several are a mapping. */
  private static final int MIN_ENTRIES = 2;

  /** What goes on below is told in so many words. */
  private static final int MIN_SAID = 4;

  private static final String OPENING = "\"“„«'‘";
  private static final String CLOSING = "\"”“»'’";

  /** A name before a colon is no longer, and has no more words. */
  private static final int MAX_NAME = 30;

  private static final int MAX_WORDS = 3;

  /** A longer quotation is what somebody says. */
  private static final int MAX_KEY = 80;

  private final String guide;
  private final List<Candidate> found = new ArrayList<>();

  private Mappings(String guide) {
    this.guide = guide;
  }

  /** What the lists of a guide map. */
  public static List<Candidate> of(Outline outline) {
    var mappings = new Mappings(outline.guide());
    outline.lists().forEach(placed -> mappings.add(placed.list(), placed.path()));
    mappings.found.addAll(EquatedLines.of(outline));
    mappings.found.addAll(MappedFences.of(outline));
    return mappings.found;
  }

  private void add(Block.ListBlock list, List<String> path) {
    var cards = new ArrayList<Candidate>();
    for (Block.Item item : list.items()) {
      if (item.task() != Block.Task.NONE
          || !(item.blocks().size() == 1 || goesOnBelow(item))
          || !(item.blocks().getFirst() instanceof Block.Paragraph paragraph)) {
        return;
      }
      String text = unwrapped(paragraph.text().markdown());
      var below = item.blocks().subList(1, item.blocks().size());
      mapping(text)
          .map(mapping -> below.isEmpty() ? mapping : with(mapping, below))
          .map(mapping -> card(mapping, item.lines(), path))
          .ifPresent(cards::add);
    }
    boolean maps = cards.size() >= MIN_ENTRIES && cards.size() * 2 > list.items().size();
    if (maps
        && !areTold(list)
        && areKeys(cards)
        && !Apparatus.titled(path)
        && !ExampleLabels.end(path)) {
      found.addAll(cards);
    }
  }

  // "**Loop that does not slip → Bowline**"
  private static String unwrapped(String text) {
    return text.startsWith("**") && Emphasis.isWhollyBold(text) ? Emphasis.unwrapped(text) : text;
  }

  // "Tacking: wind ahead -> turn the bow" in every entry: what stands before the colon is told of.
  private static boolean areTold(Block.ListBlock list) {
    return list.items().stream().allMatch(item -> isTold(item.firstText().orElse("")));
  }

  private static boolean isTold(String text) {
    int wide = text.indexOf('：');
    int colon = wide > 0 ? wide : text.indexOf(": ");
    String name = colon > 0 && colon <= MAX_NAME ? text.substring(0, colon) : "";
    return !name.isEmpty()
        && Character.isLetter(name.codePointAt(0))
        && !hasArrow(name)
        && !Words.areAtLeast(MAX_WORDS + 1, name);
  }

  // One name before every arrow, as of a site with its pages, is no key.
  private static boolean areKeys(List<Candidate> cards) {
    return cards.stream()
            .map(card -> ((Candidate.Found) card).card().front())
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  private static Optional<Term> mapping(String text) {
    return quoted(text).or(() -> pointed(text));
  }

  private static Term with(Term mapping, List<Block> below) {
    return new Term(mapping.name(), mapping.text() + "\n\n" + MarkdownWriter.write(below));
  }

  // "- Sail -> what drives a boat" above more that is said of it.
  private static boolean goesOnBelow(Block.Item item) {
    return item.blocks().size() == 2
        && item.blocks().get(1) instanceof Block.ListBlock list
        && mapping(item.firstText().orElse("")).filter(it -> saysMuch(it.text())).isPresent()
        && list.items().stream()
            .allMatch(below -> below.firstText().filter(it -> mapping(it).isEmpty()).isPresent());
  }

  private static boolean saysMuch(String text) {
    return Words.areAtLeast(MIN_SAID, text);
  }

  private Candidate card(Term mapping, Lines lines, List<String> path) {
    var source = new Source(guide, path, lines.first(), lines.last());
    var content =
        new CardContent(
            CardKind.TABLE_ROW,
            WholeLink.textOf(Fronts.withoutSigns(key(mapping.name()))),
            mapping.text(),
            List.of(),
            source);
    return new Candidate.Found(Convention.MAPPING, content, lines);
  }

  // A quick look before a slow one.
  private static boolean hasArrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>' || (c > 0x7F && ARROWS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Term> pointed(String text) {
    if (!hasArrow(text)) {
      return Optional.empty();
    }
    return sides(text)
        .filter(mapping -> Words.hasLetterOrDigit(mapping.name()))
        .filter(mapping -> Term.of(mapping.name()).isEmpty())
        .filter(mapping -> Emphasis.balanced(mapping.name()).equals(mapping.name().strip()))
        .filter(mapping -> !Verdicts.isOfOption(Emphasis.unwrapped(mapping.name())))
        .filter(mapping -> sides(mapping.text()).isEmpty())
        .filter(mapping -> !isFormula(mapping.name(), mapping.text()));
  }

  // What stands before and behind the first arrow that is no part of code.
  private static Optional<Term> sides(String text) {
    Matcher arrow = ARROW.matcher(text);
    while (arrow.find() && arrow.start() <= MAX_KEY) {
      String key = text.substring(0, arrow.start());
      if (!key.isEmpty() && !CodeSpans.isInside(key, key.length())) {
        return key.indexOf('\n') < 0
            ? Optional.of(new Term(key, text.substring(arrow.end())))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  // "f(n) in O(g) => a f(n) in O(g)" follows from it.
  private static boolean isFormula(String key, String text) {
    int open = key.indexOf('(');
    int close = key.indexOf(')', open + 1);
    return open > 0
        && close > open
        && Character.isLetter(key.charAt(open - 1))
        && text.contains(key.substring(open - 1, close + 1));
  }

  // "Decouple": queue; what somebody says ends like a sentence.
  private static Optional<Term> quoted(String text) {
    if (text.isEmpty() || OPENING.indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    int close = 1;
    while (close < Math.min(text.length(), MAX_KEY) && CLOSING.indexOf(text.charAt(close)) < 0) {
      close++;
    }
    int at = close + 1;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean spaced = at > close + 1 && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    if (close < 2
        || at + 1 >= text.length()
        || ".!?…".indexOf(text.charAt(close - 1)) >= 0
        || CLOSING.indexOf(text.charAt(close)) < 0
        || (":：".indexOf(text.charAt(at)) < 0
            && !(spaced && "=-–—".indexOf(text.charAt(at)) >= 0))) {
      return Optional.empty();
    }
    return Optional.of(new Term(text.substring(1, close), text.substring(at + 1).strip()));
  }

  private static String key(String key) {
    return Emphasis.unwrapped(key.replaceAll("^[\"“„«'‘](.*)[\"”“»'’]$", "$1"));
  }
}
