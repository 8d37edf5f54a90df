package app.guidebox.guide.extract;

import app.guidebox.guide.Block;
import java.util.List;
import java.util.Optional;

/**
 * A list, and the terms with which its entries begin.
 *
 * @param terms by entry
 * @param names of the entries that begin with a term
 * @param around the headings above the section that it stands in
 * @param section the title of that section
 * @param whole all headings above it
 */
record TermList(
    Outline.PlacedList placed,
    List<Optional<Term>> terms,
    List<String> names,
    String around,
    String section,
    String whole) {
  /** One title with text below it is no list of terms. */
  private static final int MIN_TITLED = 2;

  /** A longer title is a sentence. */
  private static final int MAX_TITLE = 60;

  static TermList of(Outline.PlacedList placed) {
    var path = placed.path();
    var items = placed.list().items();
    var terms = items.stream().map(TermList::term).toList();
    if (terms.stream().allMatch(Optional::isEmpty)) {
      var plain = PlainTerms.of(items, path);
      terms = plain.isEmpty() ? titled(items) : plain;
    }
    return new TermList(
        placed,
        terms,
        terms.stream().flatMap(Optional::stream).map(Term::name).toList(),
        String.join("\n", path.subList(0, Math.max(0, path.size() - 1))),
        path.isEmpty() ? "" : path.getLast(),
        String.join("\n", path));
  }

  // "- **Tacking**" in every entry, each with text below it.
  private static List<Optional<Term>> titled(List<Block.Item> items) {
    var titled = items.stream().map(TermList::titled).toList();
    boolean all = items.size() >= MIN_TITLED && titled.stream().allMatch(Optional::isPresent);
    return all ? titled : items.stream().map(_ -> Optional.<Term>empty()).toList();
  }

  private static Optional<Term> titled(Block.Item item) {
    String text = text(item).orElse("");
    if (!text.startsWith("**")) {
      return Optional.empty();
    }
    String title = FirstLine.of(text);
    boolean told =
        title.length() < text.length()
            || (item.blocks().size() > 1
                && (item.blocks().get(1) instanceof Block.Paragraph
                    || item.blocks().get(1) instanceof Block.ListBlock));
    return told && title.length() <= MAX_TITLE && isName(title)
        ? Optional.of(
            new Term(Emphasis.unwrapped(title.strip()), text.substring(title.length()).strip()))
        : Optional.empty();
  }

  private static boolean isName(String title) {
    return RightMarks.isWhollyBold(title)
        && !QuestionText.hasAnyMark(title)
        && !QuestionText.begins(Plain.of(title));
  }

  static Optional<Term> term(Block.Item item) {
    return text(item).flatMap(Term::of);
  }

  static Optional<String> text(Block.Item item) {
    return !item.blocks().isEmpty()
            && item.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        ? Optional.of(text.markdown())
        : Optional.empty();
  }

  List<Block.Item> items() {
    return placed.list().items();
  }

  List<String> path() {
    return placed.path();
  }

  /** The name among sections that stand side by side. */
  String beside(String name) {
    return Words.lower(name) + "\n" + around;
  }

  /** The name among sections with one title. */
  String below(String name) {
    return Words.lower(name) + "\t" + section;
  }

  /** The name among the lists of one section, where it labels what is said of each. */
  String within(String name) {
    return Words.lower(name) + "\r" + whole;
  }
}
