package app.guidebox.guide.extract.mapping;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.WholeLink;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of text that each set one thing against another: {@code Reef = a smaller sail}, {@code
 * "Smaller sail" → reef}. One may be a formula or a step; several in a row are a list of pairs, and
 * several bold names wherever they stand.
 */
public final class EquatedLines {
  /** A label by itself is shorter. */
  private static final int MAX_LABEL = 40;

  private static final int MIN_LINES = 3;

  /** A guide with so many lines in longer rows sets things against each other in short ones too. */
  private static final int MANY_LINES = 6;

  /** One entry of so many may set nothing against anything. */
  private static final int MAX_OTHERS = 4;

  /** Fewer bold names among other texts are figures or results. */
  private static final int MIN_BOLD = 2;

  /** What is said of a bold name has so many words. */
  private static final int MIN_SAID = 3;

  private static final int MAX_NAME = 60;

  private static final int MAX_WORDS = 7;

  /** So many letters in a row are a word. */
  private static final int MIN_WORD = 3;

  private static final String EQUAL = " = ";

  private static final List<String> SIGNS = List.of(EQUAL, " → ", " -> ", " => ", " ⇒ ");

  private final String guide;
  private final List<Candidate> found = new ArrayList<>();
  private final List<Candidate> run = new ArrayList<>();

  /** The bold names of the run. */
  private final List<Candidate> named = new ArrayList<>();

  /** Bold names among other texts. */
  private final List<Candidate> single = new ArrayList<>();

  /** Two such lines, one below the other. */
  private final List<Candidate> twos = new ArrayList<>();

  private EquatedLines(String guide) {
    this.guide = guide;
  }

  static List<Candidate> of(Outline outline) {
    var lines = new EquatedLines(outline.guide());
    String above = "";
    for (Unit unit : outline.flows().getFirst().units()) {
      // What an example shows is no pair to be learned.
      boolean shown = mayGoOn(unit) && above.length() <= MAX_LABEL && TermWords.isLabel(above);
      if (shown || !lines.goesOn(unit)) {
        lines.take();
      }
      above = unit.isParagraph() ? unit.text() : "";
    }
    lines.take();
    boolean many = lines.found.size() >= MANY_LINES;
    if (lines.single.size() >= MIN_BOLD) {
      lines.found.addAll(lines.single);
    }
    if (many) {
      lines.found.addAll(lines.twos);
    }
    return lines.found;
  }

  private void take() {
    if (run.size() >= MIN_LINES) {
      found.addAll(run);
    } else {
      single.addAll(named);
      twos.addAll(run.size() > 1 && named.isEmpty() ? run : List.of());
    }
    run.clear();
    named.clear();
  }

  /** The terms where every entry of a list is {@code - hd* = an old disk}; none otherwise. */
  public static List<Optional<Term>> terms(List<Block.Item> items) {
    if (items.size() < MIN_LINES || !mayEquate(items.getLast().firstText().orElse(""))) {
      return List.of();
    }
    var terms = new ArrayList<Optional<Term>>();
    int others = 0;
    for (Block.Item item : items) {
      String text = item.firstText().orElse("");
      var pair = text.contains(EQUAL) ? pair(text) : Optional.<Term>empty();
      others += pair.isEmpty() ? 1 : 0;
      if (item.blocks().size() > 1 || item.task() != Block.Task.NONE) {
        return List.of();
      }
      terms.add(pair);
    }
    return others * MAX_OTHERS <= items.size() && items.size() - others >= MIN_LINES
        ? terms
        : List.of();
  }

  /** With {@code - Leech = the edge behind} where all others begin with a term in bold. */
  public static List<Optional<Term>> with(List<Block.Item> items, List<Optional<Term>> terms) {
    boolean equated = terms.stream().anyMatch(Optional::isEmpty) && areAll(items);
    return equated ? items.stream().map(item -> pair(item.firstText().orElse(""))).toList() : terms;
  }

  /** Whether every entry sets one thing against another. */
  public static boolean areAll(List<Block.Item> items) {
    return items.stream()
        .map(item -> item.firstText().orElse(""))
        .allMatch(text -> text.contains(EQUAL) && pair(text).isPresent());
  }

  // Adds the unit's rows, if each of them sets something against something.
  private boolean goesOn(Unit unit) {
    if (!mayGoOn(unit)) {
      return false;
    }
    String[] rows = unit.text().split("\n", -1);
    if (rows.length != unit.lines().last() - unit.lines().first() + 1) {
      return false;
    }
    var pairs = new ArrayList<Candidate>();
    var bold = new ArrayList<Candidate>();
    for (int i = 0; i < rows.length; i++) {
      int line = unit.lines().first() + i;
      var pair = pair(rows[i]);
      if (pair.isEmpty() || Apparatus.titled(unit.path())) {
        return false;
      }
      var candidate = candidate(pair.get(), new Lines(line, line), unit.path());
      pairs.add(candidate);
      if (isBold(rows[i], pair.get())) {
        bold.add(candidate);
      }
    }
    named.addAll(bold);
    return run.addAll(pairs);
  }

  private static boolean mayGoOn(Unit unit) {
    return unit.isParagraph() && unit.item() == 0 && mayEquate(unit.text());
  }

  private static boolean mayEquate(String text) {
    int near = Math.min(text.length(), MAX_NAME + 2);
    for (String sign : SIGNS) {
      int at = text.indexOf(sign);
      if (at > 0 && at < near) {
        return true;
      }
    }
    return false;
  }

  /** The line without the marks around all of it: {@code **Reef = a smaller sail**}. */
  public static String unwrapped(String written) {
    int last = written.length() - 1;
    boolean code = last > 1 && written.charAt(0) == '`' && written.indexOf('`', 1) == last;
    if (code) {
      return written.substring(1, last).strip();
    }
    boolean bold = written.startsWith("**") && Emphasis.isWhollyBold(written);
    return bold ? Emphasis.unwrapped(written) : written;
  }

  private static Optional<Term> pair(String written) {
    String row = unwrapped(written);
    int sign = -1;
    int length = 0;
    for (String each : SIGNS) {
      int at = row.indexOf(each);
      if (at > 0 && (sign < 0 || at < sign)) {
        sign = at;
        length = each.length();
      }
    }
    if (sign <= 0 || sign > MAX_NAME) {
      return Optional.empty();
    }
    String name = row.substring(0, sign).strip();
    String text = row.substring(sign + length).strip();
    // "Reef = less sail → less heel" says what a reef is.
    boolean more =
        row.startsWith(EQUAL, sign)
            ? text.contains(EQUAL)
            : SIGNS.stream().anyMatch(text::contains);
    return more || goesOn(text) || !isName(name) || !isText(text)
        ? Optional.empty()
        : Optional.of(new Term(bare(name), text));
  }

  // "Boom -> sheet ->" above "sheet -> cleat" draws a chain.
  private static boolean goesOn(String text) {
    return SIGNS.stream().map(String::strip).anyMatch(text::endsWith);
  }

  // "**Reef** = a smaller sail"
  private static boolean isBold(String row, Term pair) {
    int sign = row.indexOf(EQUAL);
    return row.startsWith("**")
        && sign > 0
        && Emphasis.isWhollyBold(row.substring(0, sign).strip())
        && !TermWords.isLabel(pair.name())
        && Words.areAtLeast(MIN_SAID, pair.text())
        && pair.text().chars().noneMatch(Character::isDigit);
  }

  // No code and no formula.
  private static boolean isName(String name) {
    return name.length() > 1
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().noneMatch(c -> ";{}[]<>$\\^|".indexOf(c) >= 0)
        && !(name.endsWith(")") && name.lastIndexOf('(') != name.lastIndexOf(" (") + 1)
        && name.split(" ", MAX_WORDS + 1).length <= MAX_WORDS;
  }

  private static boolean isText(String text) {
    int letters = 0;
    boolean word = false;
    for (int i = 0; i < text.length(); i++) {
      letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
      word |= letters >= MIN_WORD || Character.isIdeographic(text.charAt(i));
    }
    boolean code = text.endsWith(";") || text.contains("()") || text.contains("\\");
    return !code && (word || Character.isUpperCase(text.isEmpty() ? ' ' : text.charAt(0)));
  }

  private static String bare(String name) {
    boolean quoted = name.length() > 2 && "\"“„«".indexOf(name.charAt(0)) >= 0;
    return Emphasis.unwrapped(
        quoted && "\"”“»".indexOf(name.charAt(name.length() - 1)) >= 0
            ? name.substring(1, name.length() - 1)
            : name);
  }

  private Candidate candidate(Term pair, Lines lines, List<String> path) {
    var source = new Source(guide, path, lines.first(), lines.last());
    var card =
        new CardContent(
            CardKind.TABLE_ROW, WholeLink.textOf(pair.name()), pair.text(), List.of(), source);
    return new Candidate.Found(Convention.MAPPING, card, lines);
  }
}
