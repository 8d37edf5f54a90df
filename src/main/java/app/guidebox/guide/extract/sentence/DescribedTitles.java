package app.guidebox.guide.extract.sentence;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.answer.Trailing;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Titles that are described right below: {@code - **Description:** …}, or {@code Meaning: …} and
 * what else their section says, as in most sections of such a guide.
 */
final class DescribedTitles {
  private static final WordList WHAT_IT_IS = Words.load("what-it-is");

  private static final WordList DESCRIPTIONS = Words.load("description-labels").with(WHAT_IT_IS);

  private static final WordList MEANINGS = DESCRIPTIONS.with(Words.DEFINITION);

  /** Fewer described titles are chance. */
  private static final int MIN_DESCRIBED = 3;

  /** Fewer do where the label says that it tells what something is. */
  private static final int MIN_TOLD = 2;

  /** A longer name is a sentence. */
  private static final int MAX_TERM = 80;

  private final String guide;
  private final List<Candidate> found = new ArrayList<>();

  private DescribedTitles(String guide) {
    this.guide = guide;
  }

  /** The titles of a guide that are described so. */
  static List<Candidate> of(Outline outline) {
    var titles = new DescribedTitles(outline.guide());
    titles.addLists(outline.lists());
    titles.addSections(outline.flows().getFirst());
    return titles.found;
  }

  private void addLists(List<Outline.PlacedList> lists) {
    var nested = nested(lists);
    var described =
        lists.stream()
            .filter(placed -> !nested.contains(placed.list()))
            .filter(DescribedTitles::isDescription)
            .toList();
    long told = described.stream().filter(placed -> tellsWhat(firstItem(placed))).count();
    if (described.size() < MIN_DESCRIBED && told < MIN_TOLD) {
      return;
    }
    for (Outline.PlacedList placed : described) {
      Block.Item item = placed.list().items().getFirst();
      String back = description(item).map(Label::rest).orElse("").strip();
      if (item.blocks().size() == 1) {
        add(bare(placed.path().getLast()), placed.path(), back, item.lines());
      }
    }
  }

  // What stands below an entry describes that entry.
  private static Set<Block> nested(List<Outline.PlacedList> lists) {
    var nested = Collections.<Block>newSetFromMap(new IdentityHashMap<>());
    for (Outline.PlacedList placed : lists) {
      for (Block.Item item : placed.list().items()) {
        nested.addAll(item.blocks());
      }
    }
    return nested;
  }

  private static boolean isDescription(Outline.PlacedList placed) {
    return !placed.path().isEmpty()
        && !placed.list().items().isEmpty()
        && description(placed.list().items().getFirst()).isPresent()
        && isTaught(unnumbered(placed.path().getLast()), placed.path());
  }

  private static Block.Item firstItem(Outline.PlacedList placed) {
    return placed.list().items().getFirst();
  }

  // "**What it is:** …", where "**Purpose:** …" may tell of anything.
  private static boolean tellsWhat(Block.Item item) {
    return item.firstText().flatMap(text -> Label.of(text, WHAT_IT_IS)).isPresent();
  }

  private static Optional<Label> description(Block.Item item) {
    return item.firstText()
        .filter(text -> text.startsWith("**") || text.startsWith("__"))
        .flatMap(text -> Label.of(text, DESCRIPTIONS))
        .filter(Label::marked);
  }

  // "## Reef" above "Meaning: …", "Purpose: …" and the like.
  private void addSections(Flow page) {
    var described = new ArrayList<Integer>();
    for (int i = 0; i + 1 < page.size(); i++) {
      if (page.get(i).isHeading() && meaning(page.get(i + 1)).isPresent()) {
        described.add(i);
      }
    }
    long told =
        described.stream()
            .filter(at -> Label.of(page.get(at + 1).text(), WHAT_IT_IS).isPresent())
            .count();
    if (described.size() < MIN_DESCRIBED && told < MIN_TOLD) {
      return;
    }
    for (int heading : described) {
      String name = bare(page.get(heading).text());
      if (isTaught(name, page.get(heading + 1).path())) {
        addSection(page, heading, name);
      }
    }
  }

  private void addSection(Flow page, int heading, String name) {
    var body = page.below(heading);
    body = body.subList(0, Math.max(1, Trailing.trimmedSize(body)));
    // The rows of a table are asked by themselves.
    int end = 1;
    while (end < body.size() && !(body.get(end).block() instanceof Block.Table)) {
      end++;
    }
    body = body.subList(0, end);
    Unit first = body.getFirst();
    String meaning = meaning(first).map(Label::rest).orElse("").strip();
    String more = UnitWriter.joined(body.subList(1, body.size()));
    var lines = page.get(heading).lines().to(body.getLast().lines().last());
    add(name, first.path(), (meaning + "\n\n" + more).strip(), lines);
  }

  private static Optional<Label> meaning(Unit unit) {
    return unit.isParagraph() && unit.item() == 0
        ? Label.of(unit.text(), MEANINGS).filter(Label::marked)
        : Optional.empty();
  }

  // What a guide says of its exam or of its author is nothing to learn.
  private static boolean isTaught(String title, List<String> path) {
    return isName(title) && !Apparatus.titled(path);
  }

  // "Exercise 3" and "2. Tie a knot" are no names of things; "T1" is.
  private static boolean isName(String title) {
    return title.length() <= MAX_TERM
        && !isNumbered(title)
        && !QuestionText.asks(title)
        && Label.of(title, Words.QUESTION).isEmpty()
        && !TermWords.isLabel(title);
  }

  private static boolean isNumbered(String title) {
    for (int i = 0; i < title.length(); i++) {
      if (Character.isDigit(title.charAt(i))
          && (i == 0 || !Character.isLetterOrDigit(title.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  // "2. Bowline" names a thing, "2. Tie a bowline" a step.
  private static String unnumbered(String title) {
    String bare = bare(title);
    return Procedures.isAction(bare) || Demands.begin(Plain.of(bare)) ? title : bare;
  }

  private static String bare(String title) {
    String name = Emphasis.unwrapped(Fronts.clean(QuestionNumbers.withoutNumber(title)));
    return TermWords.withoutEnd(Emphasis.unwrapped(TermWords.withoutEnd(name, " :：")), " :：");
  }

  private void add(String front, List<String> path, String back, Lines lines) {
    if (back.isEmpty() || Placeholders.isPlaceholder(back)) {
      return;
    }
    var source = new Source(guide, path, lines.first(), lines.last());
    var card = new CardContent(CardKind.DEFINITION, front, back, List.of(), source);
    found.add(new Candidate.Found(Convention.DEFINITION, card, lines));
  }
}
