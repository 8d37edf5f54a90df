package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.label.ExampleLabels;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Entries of a list that are terms because of the entries around them, by entry. */
final class CompletedTerms {
  /** Fewer entries tell nothing of one another. */
  private static final int MIN_ENTRIES = 3;

  private static final String MARK = "**";

  /** A longer title is a sentence. */
  private static final int MAX_TITLE = 60;

  /** What is told of a name that nothing parts from its text has so many words. */
  private static final int MIN_WORDS = 5;

  private static final int MIN_CODED = 3;

  /** With these a sentence goes on. */
  private static final Set<String> JOINTS =
      Set.of("and", "or", "is", "are", "y", "o", "e", "ou", "et", "und", "es", "est", "ist");

  /** A separator stands nearer to the name. */
  private static final int MAX_NEAR = 40;

  /** So many terms may stand before examples of them. */
  private static final int MIN_PLAIN = 2;

  private CompletedTerms() {}

  /** With {@code - [Reef](https://…) = …} among {@code - **Keel** = …}. */
  static List<Optional<Term>> withLinked(List<Block.Item> items, List<Optional<Term>> terms) {
    long marked = terms.stream().filter(Optional::isPresent).count();
    if (marked == items.size() || marked < MIN_ENTRIES || marked * 2 <= items.size()) {
      return terms;
    }
    var all = new ArrayList<Optional<Term>>();
    for (int i = 0; i < items.size(); i++) {
      Block.Item item = items.get(i);
      all.add(
          terms
              .get(i)
              .or(() -> item.firstText().flatMap(CompletedTerms::linked))
              .or(() -> item.firstText().flatMap(Term::qualified)));
    }
    return all;
  }

  /** With {@code - **length** of $l$: …} in every entry that does not begin with a plainer name. */
  static List<Optional<Term>> withQualified(List<Block.Item> items, List<Optional<Term>> terms) {
    if (items.size() < MIN_ENTRIES || terms.stream().allMatch(Optional::isPresent)) {
      return terms;
    }
    var all = new ArrayList<Optional<Term>>();
    for (int i = 0; i < items.size(); i++) {
      var text = items.get(i).firstText();
      all.add(terms.get(i).or(() -> text.flatMap(Term::qualified)));
    }
    return all.stream().allMatch(Optional::isPresent) ? all : terms;
  }

  /**
   * With {@code - **keel** below the hull} among entries that all begin with a name in small
   * letters, most of which nothing parts from its text.
   */
  static List<Optional<Term>> withUnparted(List<Block.Item> items, List<Optional<Term>> terms) {
    if (items.size() < MIN_ENTRIES || terms.stream().allMatch(Optional::isPresent)) {
      return terms;
    }
    var all = new ArrayList<Optional<Term>>();
    for (int i = 0; i < items.size(); i++) {
      var text = items.get(i).firstText().filter(CompletedTerms::beginsSmall);
      var term = terms.get(i).or(() -> text.flatMap(GlossaryTerms::bold));
      if (text.isEmpty() || term.isEmpty()) {
        return terms;
      }
      all.add(term);
    }
    return all;
  }

  /**
   * The terms by entry where most are {@code - **Keel** A fin below the hull}: a sentence that went
   * on behind the bold would do so in small letters. None of them otherwise.
   */
  static List<Optional<Term>> ofUnparted(List<Block.Item> items) {
    var all = new ArrayList<Optional<Term>>();
    int found = 0;
    for (Block.Item item : items) {
      String text = item.firstText().orElse("");
      var term = text.startsWith(MARK) ? GlossaryTerms.bold(text) : Optional.<Term>empty();
      if (text.startsWith(MARK) && term.filter(CompletedTerms::tellsAnew).isEmpty()) {
        return List.of();
      }
      found += term.isPresent() ? 1 : 0;
      all.add(term);
    }
    return found >= MIN_ENTRIES && found * 2 > items.size() ? all : List.of();
  }

  /** The terms where every entry is {@code - `KEEL` the beam below the hull}; none otherwise. */
  static List<Optional<Term>> ofCode(List<Block.Item> items) {
    if (items.size() < MIN_ENTRIES || items.stream().anyMatch(item -> !beginsWithCode(item))) {
      return List.of();
    }
    var terms = items.stream().map(item -> item.firstText().flatMap(CompletedTerms::code)).toList();
    long names = terms.stream().flatMap(Optional::stream).map(Term::name).distinct().count();
    return names == items.size() ? terms : List.of();
  }

  private static boolean beginsWithCode(Block.Item item) {
    return item.firstText().filter(text -> text.startsWith("`")).isPresent();
  }

  // A path leads somewhere, and code that a sentence goes on with is no name.
  private static Optional<Term> code(String text) {
    int close = text.indexOf('`', 1);
    boolean small =
        close > 1
            && close <= MAX_NEAR
            && text.startsWith(" ", close + 1)
            && close + 2 < text.length()
            && Character.isLowerCase(text.codePointAt(close + 2));
    if (!small || text.substring(0, close).indexOf('/') >= 0) {
      return Optional.empty();
    }
    String told = text.substring(close + 2);
    boolean enough = Words.areAtLeast(MIN_CODED, told);
    return enough && !JOINTS.contains(told.substring(0, told.indexOf(' ')))
        ? Optional.of(new Term(text.substring(0, close + 1), told))
        : Optional.empty();
  }

  private static boolean tellsAnew(Term term) {
    if (term.isBracketed()) {
      return false;
    }
    String head = term.text().substring(0, Math.min(term.text().length(), MAX_NEAR));
    return Character.isUpperCase(term.text().codePointAt(0))
        && Words.areAtLeast(MIN_WORDS, term.text())
        && head.indexOf(':') < 0
        && !head.contains(" - ")
        && !Demands.begin(Plain.of(term.name()))
        && !Procedures.isAction(term.name() + " " + head);
  }

  // A sentence or a demand begins with a capital letter.
  private static boolean beginsSmall(String text) {
    return text.length() > MARK.length()
        && text.startsWith(MARK)
        && Character.isLowerCase(text.codePointAt(MARK.length()));
  }

  private static Optional<Term> linked(String text) {
    int name = text.startsWith("[") ? text.indexOf("](") : -1;
    int end = name > 1 && name <= MAX_TITLE ? text.indexOf(") = ", name) : -1;
    return end > 0 && text.indexOf(')', name) == end
        ? Optional.of(new Term(text.substring(1, name), text.substring(end + ") = ".length())))
        : Optional.empty();
  }

  /** The plain terms by entry; {@code - Examples: sloops, ketches} at the end is none. */
  static List<Optional<Term>> ofPlain(List<Block.Item> items, List<String> path) {
    var all = PlainTerms.of(items, path);
    if (!all.isEmpty() || items.size() <= MIN_PLAIN || !holdsExamples(items.getLast())) {
      return all;
    }
    var told = new ArrayList<>(PlainTerms.of(items.subList(0, items.size() - 1), path));
    if (!told.isEmpty()) {
      told.add(Optional.empty());
    }
    return told;
  }

  private static boolean holdsExamples(Block.Item item) {
    String text = item.firstText().orElse("");
    return ExampleLabels.is(text.substring(0, Math.max(0, text.indexOf(':') + 1)));
  }
}
