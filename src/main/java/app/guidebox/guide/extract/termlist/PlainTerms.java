package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.mapping.EquatedLines;
import app.guidebox.guide.extract.wording.GlossaryTitles;
import app.guidebox.guide.extract.wording.Measures;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Lists whose entries begin with a term that no emphasis sets off: {@code - Reef - to make a sail
 * smaller}. One such entry may be anything; where nearly all entries of a list look alike, they
 * define.
 */
public final class PlainTerms {
  /** Fewer may look alike by chance. */
  private static final int MIN_ENTRIES = 3;

  private static final String BOLD = "**";

  /** So large a part of a list must begin with a term. */
  private static final double SHARE = 0.5;

  /** Among names of which nothing is said there are more terms, and they are so large a part. */
  private static final int MIN_AMONG = 5;

  private static final double LEAST_SHARE = 0.25;

  /** A longer entry says something by itself. */
  private static final int MAX_BARE = 40;

  private static final int MAX_BARE_WORDS = 3;

  private static final int MAX_WORDS = 5;

  /** The dash behind a term stands nearer to the beginning. */
  private static final int MAX_DASHED = 60;

  /** Less text defines nothing. */
  private static final int MIN_WORDS = 3;

  /** Of a pair both are told in so many words. */
  private static final int MIN_PAIR_WORDS = 6;

  /** A colon also stands between a label and its value, which are shorter on average. */
  private static final double MEAN_WORDS_AFTER_COLON = 4.5;

  /** In a list of names whose texts go on in small letters they may be so few. */
  private static final double MEAN_WORDS_IN_LISTS = 4;

  /** A formula says as much. */
  private static final int WORDS_OF_A_FORMULA = 5;

  /** What stands for a name is no longer. */
  private static final int MAX_SHORT = 8;

  /** Longer text is not counted out. */
  private static final int ENOUGH_WORDS = 12;

  /** So many signs of a script without blanks are about a word. */
  private static final int SIGNS_OF_A_WORD = 2;

  private PlainTerms() {}

  /** The terms by entry; none of them if the list defines nothing. */
  static List<Optional<Term>> of(List<Block.Item> items, List<String> path) {
    var plain = plain(items);
    if (plain.isEmpty()
        || (plain.stream().allMatch(Optional::isPresent) && GlossaryTitles.within(path))) {
      return plain;
    }
    var all = plain.stream().map(term -> term.filter(PlainTerms::isSetOff)).toList();
    if (areDashed(items, all) && TermPairs.areTranslated(all)) {
      return all;
    }
    var terms = all.stream().map(term -> term.filter(PlainTerms::defines)).toList();
    boolean dashed = areDashed(items, terms);
    boolean enough =
        dashed
            || (items.size() > 2
                ? tellEnoughInLists(told(items, terms)) || areAsked(terms)
                : areEquated(items, terms) || areShort(terms) || TermPairs.areKinds(terms, path));
    return enough && define(terms, path) ? all : List.of();
  }

  /** The name in an entry that is no more than a name and a mark: {@code - Reef -}. */
  public static Optional<String> leftOpen(Block.Item item) {
    String text = item.blocks().size() == 1 ? item.firstText().orElse("").strip() : "";
    String name = TermWords.withoutEnd(text, " -–—:：=");
    boolean named =
        name.length() < text.length()
            && name.length() <= MAX_DASHED
            && !name.isEmpty()
            && Character.isLetter(name.codePointAt(0))
            && name.split(" ", MAX_WORDS + 1).length <= MAX_WORDS;
    return named ? Optional.of(name) : Optional.empty();
  }

  // Most lists are told to be others by their first entries.
  private static List<Optional<Term>> plain(List<Block.Item> items) {
    int others = (int) (items.size() * (1 - SHARE));
    var terms = new ArrayList<Optional<Term>>();
    boolean outlined = items.stream().allMatch(PlainTerms::isOutlined);
    for (Block.Item item : items) {
      var term =
          item.firstText()
              .map(text -> outlined ? QuestionNumbers.withoutNumber(text) : text)
              .map(text -> opened(EquatedLines.unwrapped(text)))
              .flatMap(text -> GlossaryTerms.plain(text).or(() -> Term.ofItalic(text)))
              .filter(found -> item.blocks().size() > 1 || !found.text().endsWith(":"));
      others -= term.isPresent() || isName(item) ? 0 : 1;
      boolean asked = term.isEmpty() && item.firstText().filter(PlainTerms::asks).isPresent();
      if (others < 0 || asked) {
        return List.of();
      }
      terms.add(term);
    }
    return withColons(items, terms);
  }

  // "1.2.3 Keel: the lowest part of a hull"
  private static boolean isOutlined(Block.Item item) {
    String text = item.firstText().orElse(" ");
    return Character.isDigit(text.charAt(0)) && QuestionNumbers.isOutlineNumbered(text);
  }

  // "**SOLAS – safety of life** at sea": the bold ends within what is told.
  private static String opened(String text) {
    int close = text.startsWith(BOLD) ? text.indexOf(BOLD, BOLD.length()) : -1;
    String inside = close < 0 ? "" : text.substring(BOLD.length(), close);
    return !inside.isEmpty() && GlossaryTerms.plain(inside).isPresent()
        ? inside + text.substring(close + BOLD.length())
        : text;
  }

  // "Sea - land: a breeze" among names before colons has a dash in its name.
  private static List<Optional<Term>> withColons(
      List<Block.Item> items, List<Optional<Term>> terms) {
    int dashed = 0;
    int colons = 0;
    for (int i = 0; i < items.size(); i++) {
      boolean dash = terms.get(i).isPresent() && isDashed(items.get(i), terms.get(i).get());
      dashed += dash ? 1 : 0;
      colons += terms.get(i).isPresent() && !dash ? 1 : 0;
    }
    if (dashed == 0 || dashed >= colons) {
      return terms;
    }
    var all = new ArrayList<Optional<Term>>();
    for (int i = 0; i < items.size(); i++) {
      Block.Item item = items.get(i);
      all.add(terms.get(i).map(term -> isDashed(item, term) ? beforeColon(item, term) : term));
    }
    return all;
  }

  private static Term beforeColon(Block.Item item, Term term) {
    String text = item.firstText().orElse("");
    int colon = text.indexOf(": ");
    return colon > term.name().length() && colon <= MAX_DASHED
        ? new Term(text.substring(0, colon).strip(), text.substring(colon + 1).strip())
        : term;
  }

  // "12. Halyard" in an outline whose terms are not all told yet.
  private static boolean isName(Block.Item item) {
    String text = item.blocks().size() == 1 ? item.firstText().orElse("") : "";
    return !text.isEmpty()
        && text.length() <= MAX_BARE
        && Character.isUpperCase(text.codePointAt(0))
        && (text.endsWith(")") || Character.isLetterOrDigit(text.codePointBefore(text.length())))
        && text.chars().noneMatch(c -> ",;:.[`*".indexOf(c) >= 0)
        && TermWords.withoutAside(text).split(" ", MAX_BARE_WORDS + 1).length <= MAX_BARE_WORDS;
  }

  // Among entries that ask "Reef - how and when" asks as well.
  private static boolean asks(String text) {
    return QuestionText.hasMark(text) && QuestionText.begins(Plain.of(text));
  }

  // A word that elsewhere labels what is said of a thing may be one of several names.
  private static boolean define(List<Optional<Term>> terms, List<String> path) {
    var names = new HashSet<String>();
    terms.forEach(term -> term.ifPresent(found -> names.add(found.name())));
    long aspects = names.stream().filter(TermWords::isAspect).count();
    boolean most = names.size() >= SHARE * terms.size();
    return names.size() >= (arePair(terms, path) ? 2 : MIN_ENTRIES)
        && (most || (names.size() >= MIN_AMONG && names.size() >= LEAST_SHARE * terms.size()))
        && names.stream().noneMatch(Measures::isOne)
        && (aspects == 0 || (aspects == 1 && names.size() > MIN_ENTRIES));
  }

  // What stands in a list below a name is told of it too.
  private static List<Optional<Term>> told(List<Block.Item> items, List<Optional<Term>> terms) {
    var told = new ArrayList<Optional<Term>>();
    for (int i = 0; i < items.size(); i++) {
      String below = firstBelow(items.get(i));
      told.add(
          below.isEmpty()
              ? terms.get(i)
              : terms.get(i).map(term -> new Term(term.name(), term.text() + " " + below)));
    }
    return told;
  }

  private static String firstBelow(Block.Item item) {
    return item.blocks().size() > 1 && item.blocks().get(1) instanceof Block.ListBlock list
        ? list.items().getFirst().firstText().orElse("")
        : "";
  }

  // "GPS: Global Positioning System" and one more such entry.
  private static boolean areShort(List<Optional<Term>> terms) {
    return terms.stream().allMatch(term -> term.filter(PlainTerms::isShort).isPresent());
  }

  // "- luff - the edge of a sail that …" and one more such entry, and no others.
  private static boolean arePair(List<Optional<Term>> terms, List<String> path) {
    return terms.size() == 2
        && (areShort(terms) || areTold(terms) || TermPairs.areKinds(terms, path));
  }

  // "rigging: how the sails are set", "hull: what she is built of" and so on.
  private static boolean areAsked(List<Optional<Term>> terms) {
    return terms.stream().allMatch(term -> term.filter(PlainTerms::isAsked).isPresent());
  }

  private static boolean isAsked(Term term) {
    return Words.areAtLeast(2, term.text())
        && !QuestionText.hasAnyMark(term.text())
        && QuestionText.begins(term.text());
  }

  private static boolean areTold(List<Optional<Term>> terms) {
    return terms.stream()
        .allMatch(
            term ->
                term.filter(pair -> pair.name().indexOf(' ') < 0)
                    .filter(pair -> words(pair.text()) >= MIN_PAIR_WORDS)
                    .isPresent());
  }

  private static boolean areDashed(List<Block.Item> items, List<Optional<Term>> terms) {
    for (int i = 0; i < items.size(); i++) {
      if (terms.get(i).isPresent() && !isDashed(items.get(i), terms.get(i).get())) {
        return false;
      }
    }
    return true;
  }

  // "- port = the side that …" and one more such entry.
  private static boolean areEquated(List<Block.Item> items, List<Optional<Term>> terms) {
    for (int i = 0; i < items.size(); i++) {
      if (terms.get(i).isEmpty() || !isMarked(items.get(i), terms.get(i).get(), "=")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a dash stands behind the term with which the entry begins. */
  public static boolean isDashed(Block.Item item, Term term) {
    return isMarked(item, term, "-–—");
  }

  private static boolean isMarked(Block.Item item, Term term, String marks) {
    String text = item.firstText().orElse("");
    int at = text.indexOf(term.name()) + term.name().length();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && marks.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether so much is said behind the names that it is more than a value of each. */
  public static boolean tellEnough(List<Optional<Term>> terms) {
    return meanWords(terms) >= MEAN_WORDS_AFTER_COLON;
  }

  // "Storage: keep the log" tells more than "Cache: Static content", which may be when to use it.
  private static boolean tellEnoughInLists(List<Optional<Term>> terms) {
    boolean small =
        terms.stream()
            .flatMap(Optional::stream)
            .allMatch(term -> Character.isLowerCase(term.text().codePointAt(0)));
    return meanWords(terms) >= (small ? MEAN_WORDS_IN_LISTS : MEAN_WORDS_AFTER_COLON);
  }

  // "VHF (Very High Frequency)" tells something by itself.
  private static int wordsOf(Term term) {
    int told = isShort(term) ? 0 : words(term.text());
    return isShort(term) || TermWords.isAbbreviated(term.name())
        ? Math.max(WORDS_OF_A_FORMULA, told)
        : told;
  }

  private static double meanWords(List<Optional<Term>> terms) {
    return terms.stream()
        .flatMap(Optional::stream)
        .mapToInt(PlainTerms::wordsOf)
        .average()
        .orElse(0);
  }

  /** The term of a paragraph that begins with it and a dash: {@code Reef - to make smaller}. */
  public static Optional<Term> dashed(String text) {
    int blank = text.indexOf(' ');
    while (blank > 0 && blank <= MAX_DASHED && !isBesideDash(text, blank)) {
      blank = text.indexOf(' ', blank + 1);
    }
    int colon = text.indexOf(':');
    return blank > 0 && blank <= MAX_DASHED && (colon < 0 || colon > blank)
        ? GlossaryTerms.plain(text).filter(PlainTerms::defines)
        : Optional.empty();
  }

  // "Reef - to make …", "Reef- to make …"
  private static boolean isBesideDash(String text, int blank) {
    boolean before = text.startsWith(" ", blank + 2) && "-–—".indexOf(text.charAt(blank + 1)) >= 0;
    return before || text.charAt(blank - 1) == '-';
  }

  /** Whether no sentence, link or formula stands before the text, and no link behind it. */
  public static boolean isSetOff(Term term) {
    return term.name().chars().noneMatch(c -> ";!=[]{}<>|→".indexOf(c) >= 0)
        && !endsSentence(TermWords.withoutAside(term.name()))
        && !Words.areAtLeast(most(term.name()) + 1, TermWords.withoutAside(term.name()))
        && !(term.text().startsWith("[") && term.text().contains("]("))
        && !term.text().startsWith("http");
  }

  // Vietnamese sets a blank behind each syllable.
  private static int most(String name) {
    boolean syllables = name.chars().anyMatch(c -> c >= 0x1EA0 && c <= 0x1EF9);
    return syllables ? 2 * MAX_WORDS : MAX_WORDS;
  }

  // "spec.hull.keel" is a name.
  private static boolean endsSentence(String name) {
    int point = name.indexOf('.');
    return point >= 0
        && (name.indexOf(' ') >= 0 || point == 0 || name.endsWith(".") || isNumber(name, point));
  }

  private static boolean isNumber(String name, int point) {
    return Character.isDigit(name.charAt(point - 1)) || Character.isDigit(name.charAt(point + 1));
  }

  private static boolean defines(Term term) {
    return words(term.text()) >= MIN_WORDS || isShort(term) || isAsked(term);
  }

  // "GPS: Global Positioning System" needs no more words.
  private static boolean isShort(Term term) {
    return term.name().length() <= MAX_SHORT
        && TermWords.isAbbreviated(term.name() + " (" + term.text() + ")");
  }

  /** How many words the text has, up to some; signs of a script without blanks count as well. */
  public static int words(String text) {
    if (text.startsWith("$") && text.endsWith("$") && text.length() > 2) {
      return WORDS_OF_A_FORMULA;
    }
    int signs = 0;
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      signs += c > 0x7F && isWordless(text.codePointAt(i)) ? 1 : 0;
      words += c <= ' ' && (i == 0 || text.charAt(i - 1) > ' ') ? 1 : 0;
    }
    return signs / SIGNS_OF_A_WORD + Math.min(words, ENOUGH_WORDS);
  }

  private static boolean isWordless(int c) {
    return Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF);
  }
}
