package app.guidebox.guide.extract;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Entries of a list that begin with a term: {@code - **Term**: text} and its other spellings. */
final class Definitions {
  /** So large a part of a list comes up in others where it lists aspects. */
  private static final double ASPECTS_SHARE = 0.75;

  /** So often a term stands alone in a list below others where it is no term. */
  private static final int MIN_ALONE = 3;

  /** A term or two may come up again. */
  private static final int MIN_ASPECTS = 2;

  /** Among so many terms a word that is mostly a label may be a term too. */
  private static final int MIN_GLOSSARY = 3;

  private static final Pattern ADDRESS =
      Pattern.compile("(?:<https?://[^\\s>]+>|(?<!\\()https?://\\S+)[\\s.]*$");

  /** {@code **[Title](https://…)**} before what is said of the page. */
  private static final Pattern LINKED =
      Pattern.compile("[*_]{0,3}\\[[^\\[\\]\n]{1,200}\\]\\(https?://[^()\\s]{1,500}\\)[*_]{0,3}");

  private final String guide;
  private final Map<String, Integer> uses = new HashMap<>();
  private final List<Candidate> found = new ArrayList<>();

  private Definitions(String guide) {
    this.guide = guide;
  }

  static List<Candidate> of(Outline outline) {
    var definitions = new Definitions(outline.guide());
    outline.lists().forEach(definitions::count);
    outline.lists().forEach(definitions::add);
    return definitions.found;
  }

  private void count(Outline.PlacedList placed) {
    var names = new HashSet<String>();
    for (String name : names(placed.list().items())) {
      names.add(beside(name, placed.path()));
      names.add(below(name, placed.path()));
      names.add(within(name, placed.path()));
    }
    names.forEach(name -> uses.merge(name, 1, Integer::sum));
  }

  // A summary names the terms of other chapters again; that makes no aspects of them.
  private int uses(String name, List<String> path) {
    return Math.max(
        uses.getOrDefault(beside(name, path), 0), uses.getOrDefault(below(name, path), 0));
  }

  // In several lists of one section a name labels what is said of each.
  private static String within(String name, List<String> path) {
    return Words.lower(name) + "\r" + String.join("\n", path);
  }

  // In sections side by side.
  private static String beside(String name, List<String> path) {
    var around = path.subList(0, Math.max(0, path.size() - 1));
    return Words.lower(name) + "\n" + String.join("\n", around);
  }

  // In sections with one title.
  private static String below(String name, List<String> path) {
    return Words.lower(name) + "\t" + (path.isEmpty() ? "" : path.getLast());
  }

  // "Origin", "Taste" and "Price" in list after list are what is said of each fruit, not terms.
  private boolean areAspects(List<String> names, List<String> path) {
    if (names.size() == 1) {
      return uses(names.getFirst(), path) >= MIN_ALONE;
    }
    long repeated =
        names.stream().filter(name -> uses(name, path) > 1 || TermWords.isOnlyLabel(name)).count();
    long labels = names.stream().filter(TermWords::isOnlyLabel).count();
    if (labels >= MIN_ASPECTS && labels * 2 >= names.size()) {
      return true;
    }
    return repeated >= MIN_ASPECTS && repeated >= ASPECTS_SHARE * names.size();
  }

  private void add(Outline.PlacedList placed) {
    if (isAnswered(placed.path())) {
      return;
    }
    var items = placed.list().items();
    boolean glossary =
        items.size() >= MIN_GLOSSARY && items.stream().allMatch(Definitions::mayBeGlossary);
    boolean plain =
        isPlain(items.getFirst())
            && GlossaryTerms.announced(placed.path())
            && items.stream().allMatch(Definitions::isPlain);
    if (items.stream().allMatch(Definitions::leadsElsewhere)) {
      return;
    }
    var names = names(items);
    if (isKey(names, placed.path())
        || Apparatus.titled(placed.path())
        || Apparatus.holdsFacts(names)
        || areAspects(names, placed.path())
        || isForm(names)) {
      return;
    }
    for (Block.Item item : items) {
      (plain ? text(item).flatMap(GlossaryTerms::plain) : term(item))
          .filter(
              term -> !TermWords.isLabel(term.name()) || (glossary && TermWords.mayBeTerm(term)))
          .filter(term -> !Apparatus.isMeasure(term.name()))
          .filter(term -> uses.getOrDefault(within(term.name(), placed.path()), 0) < 2)
          .ifPresent(term -> add(item, term, placed.path()));
    }
  }

  // Books and pages with their addresses.
  private static boolean leadsElsewhere(Block.Item item) {
    return text(item)
        .filter(text -> ADDRESS.matcher(text).find() || LINKED.matcher(text).lookingAt())
        .isPresent();
  }

  private static List<String> names(List<Block.Item> items) {
    return items.stream().flatMap(item -> term(item).stream()).map(Term::name).toList();
  }

  // The parts of which each question of a guide is made up.
  private static boolean isForm(List<String> names) {
    return names.stream().anyMatch(name -> Label.of(name, Words.QUESTION).isPresent())
        && names.stream().anyMatch(name -> Answers.label(name).isPresent());
  }

  // "Answer to exercise 3": its list is not a glossary.
  private static boolean isAnswered(List<String> path) {
    return !path.isEmpty() && Answers.announces(path.getLast());
  }

  // "4. **B** - …" in a key tells which option is right.
  private static boolean isKey(List<String> names, List<String> path) {
    return path.stream().anyMatch(Answers::isKeyTitle)
        && names.stream().allMatch(name -> name.length() == 1);
  }

  private void add(Block.Item item, Term term, List<String> path) {
    var children = item.blocks().subList(1, item.blocks().size());
    boolean definesBelow = children.stream().anyMatch(Definitions::holdsTerms);
    String text = term.text();
    String back = definesBelow ? text : joined(text, MarkdownWriter.write(children));
    if (back.isBlank() || Placeholders.isPlaceholder(back)) {
      return;
    }
    Lines lines = definesBelow ? item.blocks().getFirst().lines() : item.lines();
    var source = new Source(guide, path, lines.first(), lines.last());
    var card = new CardContent(CardKind.DEFINITION, term.name(), back, List.of(), source);
    found.add(new Candidate.Found(Convention.DEFINITION, card, lines));
  }

  private static Optional<Term> term(Block.Item item) {
    return text(item).flatMap(Term::of);
  }

  private static Optional<String> text(Block.Item item) {
    return !item.blocks().isEmpty()
            && item.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        ? Optional.of(text.markdown())
        : Optional.empty();
  }

  private static boolean isPlain(Block.Item item) {
    return text(item)
        .filter(text -> Term.of(text).isEmpty())
        .flatMap(GlossaryTerms::plain)
        .isPresent();
  }

  private static boolean mayBeGlossary(Block.Item item) {
    return term(item).filter(term -> !TermWords.isOnlyLabel(term.name())).isPresent();
  }

  private static boolean holdsTerms(Block block) {
    return block instanceof Block.ListBlock list
        && list.items().stream()
            .anyMatch(item -> term(item).filter(term -> !term.text().isEmpty()).isPresent());
  }

  private static String joined(String text, String below) {
    return (text + "\n\n" + below).strip();
  }
}
