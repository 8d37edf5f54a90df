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
  static TermList of(Outline.PlacedList placed) {
    var path = placed.path();
    var terms = placed.list().items().stream().map(TermList::term).toList();
    return new TermList(
        placed,
        terms,
        terms.stream().flatMap(Optional::stream).map(Term::name).toList(),
        String.join("\n", path.subList(0, Math.max(0, path.size() - 1))),
        path.isEmpty() ? "" : path.getLast(),
        String.join("\n", path));
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
