package app.guidebox.guide.extract.term;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.GlossaryTitles;
import app.guidebox.guide.extract.wording.Plain;
import app.guidebox.guide.extract.wording.QuestionText;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Lists whose entries begin with a term that no emphasis sets off: {@code - Reef - to make a sail
 * smaller}. One such entry may be anything; where nearly all entries of a list look alike, they
 * define.
 */
final class PlainTerms {
  /** Fewer may look alike by chance. */
  private static final int MIN_ENTRIES = 3;

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
    var terms = all.stream().map(term -> term.filter(PlainTerms::defines)).toList();
    boolean dashed = areDashed(items, terms);
    boolean enough = dashed || (items.size() > 2 ? tellEnough(terms) : areEquated(items, terms));
    return enough && define(terms, dashed) ? all : List.of();
  }

  /** The name in an entry that is no more than a name and a mark: {@code - Reef -}. */
  static Optional<String> leftOpen(Block.Item item) {
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
    for (Block.Item item : items) {
      var term =
          item.firstText()
              .map(EquatedLines::unwrapped)
              .flatMap(GlossaryTerms::plain)
              .filter(found -> item.blocks().size() > 1 || !found.text().endsWith(":"));
      others -= term.isPresent() || isName(item) ? 0 : 1;
      boolean asked = term.isEmpty() && item.firstText().filter(PlainTerms::asks).isPresent();
      if (others < 0 || asked) {
        return List.of();
      }
      terms.add(term);
    }
    return terms;
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

  // A word that elsewhere labels what is said of a thing may be one of several dashed names.
  private static boolean define(List<Optional<Term>> terms, boolean dashed) {
    var names = new HashSet<String>();
    terms.forEach(term -> term.ifPresent(found -> names.add(found.name())));
    long aspects = names.stream().filter(TermWords::isAspect).count();
    boolean most = names.size() >= SHARE * terms.size();
    return names.size() >= (arePair(terms) ? 2 : MIN_ENTRIES)
        && (most || (names.size() >= MIN_AMONG && names.size() >= LEAST_SHARE * terms.size()))
        && names.stream().noneMatch(Apparatus::isMeasure)
        && (aspects == 0 || (dashed && aspects == 1 && names.size() > MIN_ENTRIES));
  }

  // "- luff - the edge of a sail that …" and one more such entry, and no others.
  private static boolean arePair(List<Optional<Term>> terms) {
    return terms.size() == 2
        && terms.stream()
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
  static boolean isDashed(Block.Item item, Term term) {
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
  static boolean tellEnough(List<Optional<Term>> terms) {
    var told =
        terms.stream()
            .flatMap(Optional::stream)
            .mapToInt(term -> isShort(term) ? WORDS_OF_A_FORMULA : words(term.text()));
    return told.average().orElse(0) >= MEAN_WORDS_AFTER_COLON;
  }

  /** The term of a paragraph that begins with it and a dash: {@code Reef - to make smaller}. */
  static Optional<Term> dashed(String text) {
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
  static boolean isSetOff(Term term) {
    return term.name().chars().noneMatch(c -> ";!=[]{}<>|→".indexOf(c) >= 0)
        && !endsSentence(term.name())
        && TermWords.withoutAside(term.name()).split(" ", MAX_WORDS + 1).length <= MAX_WORDS
        && !(term.text().startsWith("[") && term.text().contains("]("))
        && !term.text().startsWith("http");
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
    return words(term.text()) >= MIN_WORDS || isShort(term);
  }

  // "GPS: Global Positioning System" needs no more words.
  private static boolean isShort(Term term) {
    return term.name().length() <= MAX_SHORT
        && TermWords.isAbbreviated(term.name() + " (" + term.text() + ")");
  }

  /** How many words the text has, up to some; signs of a script without blanks count as well. */
  static int words(String text) {
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
