package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.mapping.EquatedLines;
import app.guidebox.guide.extract.wording.GlossaryTitles;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.wording.Versus;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A list, and the terms with which its entries begin.
 *
 * @param terms by entry
 * @param names of the entries that begin with a term
 * @param around the headings above the section that it stands in
 * @param section the title of that section
 * @param whole all headings above it
 */
public record TermList(
    Outline.PlacedList placed,
    List<Optional<Term>> terms,
    List<String> names,
    String around,
    String section,
    String whole) {
  /** One title with text below it is no list of terms. */
  private static final int MIN_TITLED = 2;

  /** Fewer names of one form are chance. */
  private static final int MIN_TOLD = 3;

  /** A name before a point has no more words. */
  private static final int MAX_NAME = 4;

  /** A sentence behind it has as many words. */
  private static final int MIN_SENTENCE = 5;

  private static final String MARK = "**";

  /** Before the name of each entry there are no more than a word or two. */
  private static final int MAX_LEAD = 16;

  /** A longer title is a sentence. */
  private static final int MAX_TITLE = 60;

  /** The list with the term of each entry that begins with one. */
  public static TermList of(Outline.PlacedList written) {
    var placed = BoldExamples.outside(written);
    var path = placed.path();
    var items = placed.list().items();
    var terms = items.stream().map(TermList::term).toList();
    if (terms.stream().allMatch(Optional::isEmpty)) {
      terms = unmarked(placed);
    } else {
      terms = ItalicTerms.with(items, terms);
      terms = EquatedLines.with(items, CommaTerms.with(items, terms));
      terms =
          CompletedTerms.withUnparted(
              items,
              withTitled(
                  items,
                  CompletedTerms.withQualified(items, CompletedTerms.withLinked(items, terms))));
    }
    terms = NamedAgain.with(items, terms, path);
    return new TermList(
        placed,
        terms,
        names(terms),
        String.join("\n", path.subList(0, Math.max(0, path.size() - 1))),
        path.isEmpty() ? "" : path.getLast(),
        String.join("\n", path));
  }

  /** The same list with these terms. */
  public TermList with(List<Optional<Term>> found) {
    return new TermList(placed, found, names(found), around, section, whole);
  }

  private static List<String> names(List<Optional<Term>> terms) {
    return terms.stream().flatMap(Optional::stream).map(Term::name).toList();
  }

  // No entry begins with a name that is set off from its text.
  private static List<Optional<Term>> unmarked(Outline.PlacedList placed) {
    var items = placed.list().items();
    var terms = led(items);
    if (terms.isEmpty()) {
      terms = LedTerms.of(items);
    }
    if (terms.isEmpty()) {
      terms = ToldBelow.of(items, placed.path());
    }
    if (terms.isEmpty() && !placed.list().numbered()) {
      terms = coded(items);
    }
    if (terms.isEmpty()) {
      terms = ToldBelow.with(items, CompletedTerms.ofPlain(items, placed.path()));
    }
    if (terms.isEmpty()) {
      terms = pointed(placed);
    }
    if (terms.isEmpty() && !placed.list().numbered()) {
      terms = CommaTerms.of(items);
    }
    if (terms.isEmpty()) {
      terms = CompletedTerms.ofUnparted(items);
    }
    if (terms.isEmpty() && !placed.list().numbered()) {
      terms = CompletedTerms.ofCode(items);
    }
    if (terms.isEmpty() && !placed.list().numbered()) {
      terms = EquatedLines.terms(items);
    }
    if (terms.isEmpty()) {
      terms = ToldBelow.inLines(items);
    }
    if (terms.isEmpty()) {
      terms = BegunBelow.of(items);
    }
    return terms.isEmpty() ? titledOrItalic(items) : terms;
  }

  // "- E11 - low fuel" in every entry.
  private static List<Optional<Term>> coded(List<Block.Item> items) {
    return items.stream().allMatch(item -> item.blocks().size() == 1)
        ? CodedTerms.of(items.stream().map(item -> item.firstText().orElse("")).toList())
        : List.of();
  }

  // "- **Tacking**" with text below it, among entries that are all terms.
  private static List<Optional<Term>> withTitled(
      List<Block.Item> items, List<Optional<Term>> terms) {
    if (terms.stream().allMatch(Optional::isPresent)) {
      return terms;
    }
    var all = new ArrayList<Optional<Term>>();
    for (int i = 0; i < items.size(); i++) {
      var term = terms.get(i);
      var titled = term.isPresent() ? term : titled(items.get(i));
      if ((titled.isEmpty() && !isBare(items.get(i)))
          || (term.isEmpty() && titlesTerms(items.get(i)))) {
        return withUnmarked(items, terms);
      }
      all.add(titled);
    }
    return all;
  }

  // "- **Tacking**" with a list below it, among "- **Gybing:**" and others with theirs.
  private static List<Optional<Term>> withUnmarked(
      List<Block.Item> items, List<Optional<Term>> terms) {
    long alike =
        IntStream.range(0, items.size())
            .filter(i -> terms.get(i).filter(term -> term.text().isEmpty()).isPresent())
            .filter(i -> isAboveList(items.get(i)))
            .count();
    if (alike < MIN_TITLED) {
      return terms;
    }
    var all = new ArrayList<Optional<Term>>();
    for (int i = 0; i < items.size(); i++) {
      Block.Item item = items.get(i);
      boolean titles = terms.get(i).isEmpty() && isAboveList(item) && !titlesTerms(item);
      all.add(titles ? titled(item) : terms.get(i));
    }
    return all;
  }

  /** Whether the entry is a text above a list and no more. */
  public static boolean isAboveList(Block.Item item) {
    return item.blocks().size() == 2 && item.blocks().get(1) instanceof Block.ListBlock;
  }

  // "- *Reef*: …" in every entry.
  private static List<Optional<Term>> titledOrItalic(List<Block.Item> items) {
    var titled = titled(items);
    return titled.stream().allMatch(Optional::isEmpty) ? ItalicTerms.with(items, titled) : titled;
  }

  // "- **Tacking**" in every entry, each with text below it.
  private static List<Optional<Term>> titled(List<Block.Item> items) {
    var titled = items.stream().map(TermList::titled).toList();
    boolean several = items.size() >= MIN_TITLED || isVersus(items.getFirst());
    boolean all = several && titled.stream().allMatch(Optional::isPresent);
    return (all || areMost(items, titled)) && items.stream().noneMatch(TermList::titlesTerms)
        ? titled
        : items.stream().map(_ -> Optional.<Term>empty()).toList();
  }

  // Some of the names have no text yet.
  private static boolean areMost(List<Block.Item> items, List<Optional<Term>> titled) {
    long told = titled.stream().filter(Optional::isPresent).count();
    return told >= MIN_TOLD
        && told * 2 > items.size()
        && IntStream.range(0, items.size())
            .allMatch(i -> titled.get(i).isPresent() || isBare(items.get(i)));
  }

  // "- **Keel**" alone or above a table.
  private static boolean isBare(Block.Item item) {
    String text = item.firstText().orElse("");
    return text.startsWith("**")
        && text.indexOf('\n') < 0
        && isName(withoutAside(text))
        && item.blocks().stream().skip(1).allMatch(Block.Table.class::isInstance);
  }

  // "- **Keel**. The fin below the hull." in every entry; what is numbered may be done in steps.
  private static List<Optional<Term>> pointed(Outline.PlacedList placed) {
    var items = placed.list().items();
    boolean terms = !placed.list().numbered() || GlossaryTitles.announced(placed.path());
    if (!terms || items.size() < MIN_TOLD) {
      return List.of();
    }
    var pointed = items.stream().map(TermList::pointed).toList();
    return pointed.stream().allMatch(Optional::isPresent) ? pointed : List.of();
  }

  private static Optional<Term> pointed(Block.Item item) {
    String text = item.firstText().orElse("");
    int close = text.startsWith(MARK) ? text.indexOf(MARK, MARK.length()) : -1;
    boolean set =
        close > 0 && (text.startsWith("**. ", close) || text.startsWith(".** ", close - 1));
    if (!set) {
      return Optional.empty();
    }
    String inside = Emphasis.unwrapped(text.substring(MARK.length(), close));
    String name = TermWords.withoutEnd(inside, ".");
    String told = text.substring(text.indexOf(' ', close)).strip();
    return name.split(" ", MAX_NAME + 1).length <= MAX_NAME
            && !QuestionText.begins(Plain.of(name))
            && !TermWords.isLabel(name)
            && Words.areAtLeast(MIN_SENTENCE, told)
        ? Optional.of(new Term(name, told))
        : Optional.empty();
  }

  // "- **Sloop vs ketch**" alone, with text below it.
  private static boolean isVersus(Block.Item item) {
    return item.firstText().filter(text -> Versus.isTitle(FirstLine.of(text))).isPresent();
  }

  // "- **Knots**" above "- **Bowline**" and "- **Hitch**", which have text below them.
  private static boolean titlesTerms(Block.Item item) {
    return item.blocks().size() > 1
        && item.blocks().get(1) instanceof Block.ListBlock list
        && titled(list.items()).stream().allMatch(Optional::isPresent);
  }

  private static Optional<Term> titled(Block.Item item) {
    String text = item.firstText().orElse("");
    if (!text.startsWith("**")) {
      return Optional.empty();
    }
    String title = FirstLine.of(text);
    String name = withoutAside(title);
    boolean told =
        title.length() < text.length()
            || (item.blocks().size() > 1
                && (item.blocks().get(1) instanceof Block.Paragraph
                    || item.blocks().get(1) instanceof Block.ListBlock));
    return told && title.length() <= MAX_TITLE && isName(name)
        ? Optional.of(
            new Term(
                Emphasis.unwrapped(name.strip()) + title.strip().substring(name.strip().length()),
                text.substring(title.length()).strip()))
        : Optional.empty();
  }

  // "**Running rigging** (sheets)"
  private static String withoutAside(String title) {
    int aside = title.lastIndexOf("** (");
    return aside > 0 && title.strip().endsWith(")") ? title.substring(0, aside + 2) : title;
  }

  private static boolean isName(String title) {
    return Emphasis.isWhollyBold(
            title.startsWith("***") && title.endsWith("***")
                ? title.substring(1, title.length() - 1)
                : title)
        && !QuestionText.hasAnyMark(title)
        && !QuestionText.begins(Plain.of(title));
  }

  /** The term that the entry defines in its first line, if it does. */
  public static Optional<Term> term(Block.Item item) {
    return item.firstText().flatMap(Term::of).or(() -> opened(item));
  }

  // "- **Reef knots (2)**, which hold well:" above what there is.
  private static Optional<Term> opened(Block.Item item) {
    if (item.blocks().size() < 2 || !(item.blocks().get(1) instanceof Block.ListBlock)) {
      return Optional.empty();
    }
    String text = item.firstText().orElse("");
    int close = text.startsWith(MARK) ? text.indexOf("**, ", MARK.length()) : -1;
    return close > 0 && close <= MAX_TITLE && text.endsWith(":") && text.indexOf('\n') < 0
        ? Optional.of(
            new Term(text.substring(MARK.length(), close), text.substring(close + "**, ".length())))
        : Optional.empty();
  }

  // "- has a **keel** - …" in every entry.
  private static List<Optional<Term>> led(List<Block.Item> items) {
    String first = items.getFirst().firstText().orElse("");
    int at = first.indexOf(MARK);
    String lead = at <= 0 || at > MAX_LEAD ? "" : first.substring(0, at);
    boolean words =
        lead.endsWith(" ") && lead.chars().allMatch(c -> c == ' ' || Character.isLetter(c));
    if (!words || items.size() < MIN_TOLD) {
      return List.of();
    }
    var terms =
        items.stream()
            .map(
                item ->
                    item.firstText()
                        .filter(text -> text.startsWith(lead + MARK))
                        .flatMap(text -> Term.of(text.substring(at))))
            .toList();
    return terms.stream().allMatch(Optional::isPresent) ? terms : List.of();
  }

  /** Whether its entries are to be ticked and say what to do. */
  public boolean isToDo() {
    return items().stream()
        .allMatch(
            item ->
                item.task() != Block.Task.NONE
                    && item.firstText().filter(text -> Demands.begin(Plain.of(text))).isPresent());
  }

  /** Whether sentences stand behind several names, or below them, and a title above. */
  public boolean tells() {
    return !section.isEmpty()
        && names.stream().distinct().count() >= MIN_TOLD
        && PlainTerms.tellEnough(terms);
  }

  /** Its entries. */
  public List<Block.Item> items() {
    return placed.list().items();
  }

  /** The titles above it, the outermost first. */
  public List<String> path() {
    return placed.path();
  }

  /** The name among sections that stand side by side. */
  public String beside(String name) {
    return plain(name) + "\n" + around;
  }

  /** The name among sections with one title. */
  public String below(String name) {
    return plain(name) + "\t" + section;
  }

  /** The name among the lists of one section, where it labels what is said of each. */
  public String within(String name) {
    return Words.lower(name) + "\r" + whole;
  }

  // "Step 2" is said of a thing as "Step" is.
  private static String plain(String name) {
    int end = name.length();
    while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    boolean counted = end > 1 && end < name.length() && name.charAt(end - 1) == ' ';
    return Words.lower(counted ? name.substring(0, end - 1) : name);
  }
}
