package app.guidebox.guide.extract.term;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.ExampleLabels;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.termlist.PlainTerms;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.termlist.TermPairs;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.ExamWeights;
import app.guidebox.guide.extract.wording.FileNames;
import app.guidebox.guide.extract.wording.GlossaryTitles;
import app.guidebox.guide.extract.wording.Measures;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.TechStacks;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.wording.Verdicts;
import app.guidebox.guide.extract.words.WholeLink;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entries of a list that begin with a term: {@code - **Term**: text} and its other spellings. */
public final class Definitions {
  /** So large a part of a list comes up in others where it lists aspects. */
  private static final double ASPECTS_SHARE = 0.75;

  /** So often a term stands alone in a list below others where it is no term. */
  private static final int MIN_ALONE = 3;

  /** A term or two may come up again. */
  private static final int MIN_ASPECTS = 2;

  /** Among so many terms a word that is mostly a label may be a term too. */
  private static final int MIN_GLOSSARY = 3;

  /** Why what is said of each of several things is skipped. */
  private static final String ASPECTS = "These tell of the title above them and are no terms.";

  private final String guide;
  private final Map<String, Integer> uses = new HashMap<>();

  /** Where lists stand that belong to the entry above them. */
  private final Set<Lines> aspects = new HashSet<>();

  private final List<Candidate> found = new ArrayList<>();

  private final IndexTerms index;

  private Definitions(String guide, IndexTerms index) {
    this.guide = guide;
    this.index = index;
  }

  /** The terms in a guide's lists. */
  public static List<Candidate> of(Outline outline) {
    var definitions = new Definitions(outline.guide(), IndexTerms.of(outline));
    var lists = FewTerms.with(outline.lists().stream().map(TermList::of).toList());
    lists.forEach(definitions::count);
    lists.stream().filter(definitions::areAspects).forEach(definitions::learn);
    definitions.aspects.addAll(OpeningLabels.in(lists));
    lists.forEach(definitions::add);
    return definitions.found;
  }

  private void count(TermList list) {
    // A summary of terms makes no aspects of them.
    if (list.names().isEmpty() || GlossaryTitles.announced(list.path())) {
      return;
    }
    var names = new HashSet<String>();
    for (String name : list.names()) {
      names.add(list.beside(name));
      names.add(list.below(name));
      names.add(list.within(name));
    }
    names.forEach(name -> uses.merge(name, 1, Integer::sum));
  }

  // A summary names the terms of other chapters again; that makes no aspects of them.
  private int uses(String name, TermList list) {
    return Math.max(
        uses.getOrDefault(list.beside(name), 0), uses.getOrDefault(list.below(name), 0));
  }

  // "Origin", "Taste" and "Price" in list after list are what is said of each fruit, not terms,
  // unless sentences stand behind them, which the titles above can be asked for.
  private boolean areAspects(TermList list) {
    var names = list.names();
    if ((CountedTitles.announce(list.section(), names) && list.tells()) || areTitled(list)) {
      return false;
    }
    if (names.size() > MIN_GLOSSARY && names.stream().distinct().count() * 2 <= names.size()) {
      return true;
    }
    long labels = names.stream().filter(TermWords::isAspect).count();
    if (labels >= MIN_ASPECTS && labels * 2 >= names.size()) {
      return true;
    }
    if (names.size() == 1) {
      return uses(names.getFirst(), list) >= MIN_ALONE;
    }
    long repeated =
        names.stream().filter(name -> uses(name, list) > 1 || TermWords.isOnlyLabel(name)).count();
    boolean tells = list.tells();
    boolean labelled = labels > (tells && names.size() > MIN_GLOSSARY ? 1 : 0);
    boolean most = repeated >= ASPECTS_SHARE * names.size() && (labelled || !tells);
    return repeated >= MIN_ASPECTS && (most || (labelled && repeated * 2 >= names.size()));
  }

  // "- **Features:** …" and "- **Labels:** …" below "Features and labels", with an example.
  private static boolean areTitled(TermList list) {
    var terms =
        list.terms().stream()
            .filter(term -> term.filter(it -> Apparatus.isExample(List.of(it.name()))).isEmpty())
            .toList();
    return TermPairs.areTitled(terms, list.path());
  }

  // What is said of a title is listed once for all of its parts.
  private static Candidate ofTitle(TermList list) {
    var lines = list.items().getFirst().blocks().getFirst().lines();
    return Placeholders.noTerms(list.names(), ASPECTS, lines);
  }

  private void learn(TermList list) {
    aspects.add(list.placed().list().lines());
  }

  private void add(TermList list) {
    if (list.names().isEmpty()) {
      return;
    }
    var items = list.items();
    if (isAnswered(list.path())
        || LeadingLinks.leadElsewhere(list)
        || list.isToDo()
        || Acrostics.isOne(list)) {
      return;
    }
    var names = list.names();
    if (isKey(names, list.path())
        || Apparatus.titled(list.path())
        || Apparatus.isExample(list.path())
        || ExampleLabels.end(list.path())
        || Procedures.areSteps(list.path(), names, list.placed().list().numbered())
        || Procedures.areCommands(list.path(), list.terms())
        || NoTerms.areSteps(list)
        || (Apparatus.holdsFacts(names) && !CountedTitles.announce(list.section(), names))
        || Measures.areFigures(list.terms())
        || TechStacks.are(list.terms())
        || Measures.areSamples(list.terms())
        || NoTerms.areBooks(list.path(), list.terms())
        || isForm(names)
        || names.stream().allMatch(Verdicts::isOfOption)
        || (names.size() > 1
            && list.terms().stream()
                .allMatch(term -> term.filter(t -> Verdicts.judges(t.text())).isPresent()))
        || FileNames.areNotes(names)
        || ExamWeights.areWeighed(names, list.path())) {
      return;
    }
    if (index.are(list)) {
      found.add(IndexTerms.told(list));
      return;
    }
    if (aspects.contains(list.placed().list().lines())) {
      found.add(ofTitle(list));
      return;
    }
    // "deps: …" again and again tells what was changed.
    if (names.size() - Set.copyOf(names).size() >= MIN_ASPECTS) {
      return;
    }
    if (AskedTerms.are(list)) {
      items.stream().map(AskedTerms::unanswered).forEach(found::add);
      return;
    }
    boolean all = items.size() >= MIN_GLOSSARY && names.size() == items.size();
    boolean glossary = all && names.stream().noneMatch(TermWords::isOnlyLabel);
    int before = found.size();
    for (int i = 0; i < items.size(); i++) {
      Block.Item item = items.get(i);
      boolean name = LabelNames.isName(list, i) || (all && LabelNames.isDefined(list, i));
      LabelNames.doubtful(list, i).ifPresent(found::add);
      list.terms()
          .get(i)
          .filter(
              it -> name || !TermWords.isLabel(it.name()) || (glossary && TermWords.mayBeTerm(it)))
          .filter(term -> !Measures.isOne(term) && !TermWords.beginsSentence(term))
          .filter(term -> !Apparatus.isExample(List.of(term.name())))
          .filter(term -> !TermWords.isAspect(term.name()) || uses(term.name(), list) < 2)
          .filter(term -> uses.getOrDefault(list.within(term.name()), 0) < labels(list, term))
          .ifPresent(term -> add(item, term, list.path()));
    }
    if (found.size() - before >= MIN_GLOSSARY) {
      addUndefined(list);
    }
  }

  // So often a name comes again in one section where it labels what is said of each thing. What has
  // no title at all is not one section. A letter comes again in another word that it stands for.
  private static int labels(TermList list, Term term) {
    return list.path().isEmpty() || term.name().length() == 1 ? MIN_ALONE : 2;
  }

  // "**Keel**:" and "Keel -" among terms that are defined.
  private void addUndefined(TermList list) {
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      var term = list.terms().get(i);
      term.filter(_ -> item.blocks().size() == 1)
          .filter(found -> found.text().isEmpty())
          .filter(found -> !TermWords.isLabel(found.name()))
          .map(Term::name)
          .or(() -> term.isEmpty() ? PlainTerms.leftOpen(item) : Optional.empty())
          .ifPresent(name -> found.add(Placeholders.undefined(name, item.lines())));
    }
  }

  // The parts of which each question of a guide is made up.
  private static boolean isForm(List<String> names) {
    long types = names.stream().filter(Definitions::isType).count();
    return types >= MIN_ASPECTS || isFormOfQuestion(names);
  }

  // "Type-1" is the name of a kind.
  private static boolean isType(String name) {
    return name.chars().noneMatch(Character::isDigit) && QuestionText.withoutType(name).isEmpty();
  }

  private static boolean isFormOfQuestion(List<String> names) {
    return names.stream().anyMatch(name -> Label.of(name, Words.QUESTION).isPresent())
        && names.stream().anyMatch(name -> AnswerLabel.of(name).isPresent());
  }

  // "Answer to exercise 3": its list is not a glossary.
  private static boolean isAnswered(List<String> path) {
    return !path.isEmpty() && AnswerTitles.announces(path.getLast());
  }

  // "4. **B** - …" in a key tells which option is right.
  private static boolean isKey(List<String> names, List<String> path) {
    return names.stream().allMatch(name -> name.length() == 1)
        && path.stream().anyMatch(AnswerTitles::isKey);
  }

  // "4.1 — Backups"
  private static String front(String written) {
    String name = WholeLink.textOf(TermWords.withoutSigns(written));
    if (!QuestionNumbers.isOutlineNumbered(name)) {
      return name;
    }
    String bare = QuestionNumbers.withoutNumber(name);
    int at = 0;
    while (at < bare.length() && "-–—: ".indexOf(bare.charAt(at)) >= 0) {
      at++;
    }
    return at > 0 && at < bare.length() ? bare.substring(at) : name;
  }

  private void add(Block.Item item, Term term, List<String> path) {
    var children = item.blocks().subList(1, item.blocks().size());
    boolean definesBelow = children.stream().anyMatch(this::definesBelow);
    String text = TermWords.withoutTitleBelow(term.text());
    if (text.isEmpty() && isCall(term.name())) {
      return;
    }
    String only =
        text.isEmpty() && children.size() == 1 ? OnlyEntries.text(children.getFirst()) : "";
    var more = text.isEmpty() ? children : children.stream().filter(it -> !isLeftOpen(it)).toList();
    String below = only.isEmpty() ? MarkdownWriter.write(told(more)) : only;
    String back = definesBelow && !isOpen(text) ? text : joined(text, below);
    boolean open = Placeholders.isPlaceholder(back);
    if (back.isBlank()
        || (open && text.isEmpty())
        || AnswerLabel.isAside(back)
        || NoTerms.leadToName(back, term.name())) {
      return;
    }
    if (open || (text.isEmpty() && children.stream().allMatch(Definitions::isLeftOpen))) {
      found.add(Placeholders.undefined(term.name(), item.lines()));
      return;
    }
    // The rows of a table below are asked by themselves.
    boolean tabled = !text.isEmpty() && children.stream().anyMatch(Block.Table.class::isInstance);
    Lines lines = definesBelow || tabled ? item.blocks().getFirst().lines() : item.lines();
    var source = new Source(guide, path, lines.first(), lines.last());
    var card = new CardContent(CardKind.DEFINITION, front(term.name()), back, List.of(), source);
    found.add(new Candidate.Found(Convention.DEFINITION, card, lines));
  }

  // "**Mind this!**" above what to mind; a phrase that means something has it behind it.
  private static boolean isCall(String name) {
    return name.endsWith("!") || name.endsWith("！");
  }

  // "**Rope:**", "**Sail:**" and so on, which nobody has filled in.
  private static boolean isLeftOpen(Block block) {
    return block instanceof Block.ListBlock list
        && list.items().stream()
                    .filter(item -> item.blocks().size() == 1)
                    .filter(item -> TermList.term(item).filter(t -> t.text().isEmpty()).isPresent())
                    .count()
                * 2
            > list.items().size();
  }

  // "These are:" goes on in the list below, whose entries may be terms as well.
  private static boolean isOpen(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  private boolean definesBelow(Block block) {
    return holdsTerms(block)
        && (!aspects.contains(block.lines())
            || ((Block.ListBlock) block).items().stream().anyMatch(this::definesFurtherBelow));
  }

  private boolean definesFurtherBelow(Block.Item item) {
    return item.blocks().stream().skip(1).anyMatch(this::definesBelow);
  }

  // What only labels name belongs to the term above it.
  private static boolean holdsTerms(Block block) {
    return block instanceof Block.ListBlock list
        && list.items().stream()
            .anyMatch(
                item ->
                    TermList.term(item)
                        .filter(term -> !term.text().isEmpty())
                        .filter(term -> !TermWords.isOnlyLabel(term.name()))
                        .isPresent());
  }

  // "**Reef**:" with "**Definition**: …" below it.
  private static List<Block> told(List<Block> children) {
    if (children.size() != 1
        || !(children.getFirst() instanceof Block.ListBlock list)
        || list.items().getFirst().blocks().size() != 1) {
      return children;
    }
    var first = list.items().getFirst();
    var stated = TermList.term(first).filter(term -> TermWords.announces(term.name()));
    if (stated.isEmpty()) {
      return children;
    }
    var definition = new Block.Paragraph(new Prose(stated.get().text(), List.of()), first.lines());
    var rest = list.items().subList(1, list.items().size());
    return rest.isEmpty()
        ? List.of(definition)
        : List.of(
            definition, new Block.ListBlock(list.numbered(), list.start(), rest, list.lines()));
  }

  private static String joined(String text, String below) {
    return (text + "\n\n" + below).strip();
  }
}
