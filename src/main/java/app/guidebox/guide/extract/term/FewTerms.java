package app.guidebox.guide.extract.term;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.termlist.GlossaryTerms;
import app.guidebox.guide.extract.termlist.PlainTerms;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.termlist.ToldBelow;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Lists of one plain term or two, {@code - Reef: to make a sail smaller in a strong wind}, beside a
 * section whose list defines many in the same way, and terms among sentences in a guide that
 * defines so throughout.
 */
final class FewTerms {
  /** So many terms in one list tell how the guide defines. */
  private static final int MIN_TERMS = 4;

  private static final int FEW = 2;

  /** So many names above what is told of them tell how the others are told. */
  private static final int MANY = 8;

  /** So many lists, and so many terms in them, tell how the whole guide defines. */
  private static final int MIN_LISTS = 2;

  private static final int MIN_THROUGHOUT = 6;

  /** Less text defines nothing by itself. */
  private static final int MIN_WORDS = 6;

  private static final int MIN_TOLD = 4;

  /** A name among sentences has no more words. */
  private static final int MAX_NAME = 3;

  private FewTerms() {}

  /** The lists, the short ones with their terms where long ones beside them define. */
  static List<TermList> with(List<TermList> lists) {
    Set<String> around = new HashSet<>();
    lists.stream()
        .filter(FewTerms::defines)
        .filter(list -> !list.section().isEmpty())
        .forEach(list -> around.add(list.around()));
    var beside =
        around.isEmpty()
            ? lists
            : lists.stream()
                .map(list -> around.contains(list.around()) ? withTerms(list) : list)
                .toList();
    var paired = lists.stream().anyMatch(FewTerms::definesInLines) ? inLines(beside) : beside;
    paired = lists.stream().anyMatch(FewTerms::definesBelow) ? below(paired) : paired;
    if (lists.stream().anyMatch(FewTerms::namesMany)) {
      paired = paired.stream().map(FewTerms::named).toList();
    }
    return defineThroughout(lists) ? withTermsAmong(paired) : paired;
  }

  // "- Reef" above what is told of it, in all entries of a long list.
  private static boolean namesMany(TermList list) {
    return list.items().size() >= MANY
        && list.names().size() == list.items().size()
        && list.items().stream().allMatch(ToldBelow::isNameAboveList);
  }

  private static TermList named(TermList list) {
    boolean alike =
        list.names().isEmpty()
            && list.items().size() > FEW
            && !list.section().isEmpty()
            && list.items().stream().allMatch(ToldBelow::isNameAboveList)
            && list.items().stream()
                .noneMatch(item -> TermWords.isAspect(ToldBelow.bare(item.firstText().orElse(""))));
    return alike ? list.with(list.items().stream().map(ToldBelow::named).toList()) : list;
  }

  // "- Reef" with what it is in the next line, in all of several entries.
  private static boolean definesInLines(TermList list) {
    return list.items().size() > FEW
        && !list.names().isEmpty()
        && ToldBelow.areInLines(list.items());
  }

  // "- Reef" above what it is, in all of several entries.
  private static boolean definesBelow(TermList list) {
    return list.items().size() > FEW
        && list.names().size() == list.items().size()
        && list.items().stream().allMatch(ToldBelow::isOne);
  }

  private static List<TermList> below(List<TermList> lists) {
    return lists.stream()
        .map(
            list ->
                list.names().isEmpty()
                        && list.items().size() == FEW
                        && !list.section().isEmpty()
                        && list.items().stream().allMatch(FewTerms::isNamedAbove)
                    ? list.with(list.items().stream().map(ToldBelow::named).toList())
                    : list)
        .toList();
  }

  private static boolean isNamedAbove(Block.Item item) {
    return ToldBelow.isOne(item)
        && !TermWords.isAspect(ToldBelow.bare(item.firstText().orElse("")));
  }

  // Where several entries are told so, two in a list of their own are.
  private static List<TermList> inLines(List<TermList> lists) {
    return lists.stream()
        .map(
            list ->
                list.names().isEmpty()
                        && list.items().size() == FEW
                        && ToldBelow.areInLines(list.items())
                    ? list.with(list.items().stream().map(ToldBelow::toldInLine).toList())
                    : list)
        .toList();
  }

  private static boolean defines(TermList list) {
    return list.names().size() >= MIN_TERMS
        && list.names().size() == list.items().size()
        && list.items().stream().allMatch(item -> plain(item).isPresent());
  }

  private static boolean defineThroughout(List<TermList> lists) {
    var plain =
        lists.stream()
            .filter(list -> !list.names().isEmpty() && !list.placed().list().numbered())
            .filter(list -> list.items().stream().noneMatch(i -> TermList.term(i).isPresent()))
            .toList();
    int terms = plain.stream().mapToInt(list -> list.names().size()).sum();
    return plain.size() >= MIN_LISTS && terms >= MIN_THROUGHOUT;
  }

  // What comes again is said of several things.
  private static List<TermList> withTermsAmong(List<TermList> lists) {
    var uses = new HashMap<String, Integer>();
    lists.stream()
        .flatMap(list -> list.items().stream())
        .flatMap(item -> TermList.term(item).or(() -> plain(item)).stream())
        .forEach(term -> uses.merge(term.name(), 1, Integer::sum));
    return lists.stream().map(list -> withTermsAmong(list, uses)).toList();
  }

  private static TermList withTermsAmong(TermList list, Map<String, Integer> uses) {
    if (!list.names().isEmpty() || list.placed().list().numbered() || list.section().isEmpty()) {
      return list;
    }
    var plain = list.items().stream().map(FewTerms::plain).toList();
    if (plain.stream().flatMap(Optional::stream).anyMatch(it -> TermWords.isAspect(it.name()))) {
      return list;
    }
    var terms =
        IntStream.range(0, plain.size())
            .mapToObj(
                i ->
                    plain
                        .get(i)
                        .filter(_ -> list.items().get(i).blocks().size() == 1)
                        .filter(FewTerms::isTermAmong)
                        .filter(term -> uses.getOrDefault(term.name(), 0) == 1))
            .toList();
    if (terms.stream().noneMatch(Optional::isPresent)) {
      return list;
    }
    boolean all =
        IntStream.range(0, plain.size())
            .allMatch(
                i ->
                    terms.get(i).isPresent()
                        || plain.get(i).filter(term -> isShortAmong(term, uses)).isPresent());
    return list.with(all ? plain : terms);
  }

  // "PNS: nerves + ganglia" in a list whose other entries are terms.
  private static boolean isShortAmong(Term term, Map<String, Integer> uses) {
    return isNameAmong(term)
        && Words.areAtLeast(2, term.text())
        && Character.isLetter(term.text().codePointAt(0))
        && uses.getOrDefault(term.name(), 0) == 1;
  }

  private static boolean isTermAmong(Term term) {
    return isNameAmong(term) && PlainTerms.words(term.text()) >= MIN_TOLD;
  }

  private static boolean isNameAmong(Term term) {
    return PlainTerms.isSetOff(term)
        && Character.isUpperCase(term.name().codePointAt(0))
        && TermWords.withoutAside(term.name()).split(" ", MAX_NAME + 1).length <= MAX_NAME;
  }

  private static TermList withTerms(TermList list) {
    if (!list.names().isEmpty() || list.items().size() > FEW || list.section().isEmpty()) {
      return list;
    }
    var terms = list.items().stream().map(FewTerms::plain).toList();
    boolean all = terms.stream().allMatch(term -> term.filter(FewTerms::isTerm).isPresent());
    return all ? list.with(terms) : list;
  }

  private static Optional<Term> plain(Block.Item item) {
    return item.firstText()
        .filter(text -> Character.isLetter(text.codePointAt(0)))
        .flatMap(GlossaryTerms::plain);
  }

  private static boolean isTerm(Term term) {
    return PlainTerms.isSetOff(term)
        && !TermWords.isAspect(term.name())
        && Words.areAtLeast(MIN_WORDS, term.text());
  }
}
