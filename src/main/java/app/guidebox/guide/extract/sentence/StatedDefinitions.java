package app.guidebox.guide.extract.sentence;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.verb.DefiningVerbs;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that are announced as definitions: {@code **Definition 2.1 (Ring).** A set with …}, or
 * {@code **Definition**: …} below the title that it defines.
 */
public final class StatedDefinitions {
  /** A longer name is a sentence. */
  private static final int MAX_TERM = 80;

  /** No word that announces a definition is longer. */
  private static final int MAX_LABEL = 16;

  /** {@code Reefing (of sails) is …}. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(\\p{Lu}[^.,:;()*\\v]{0,40}?)(?:\\s\\([^()\\v]{1,80}\\))?"
              + "\\s(?:is|are|ist|sind|es|son|é|são|est|sont|è|sono)\\s");

  /** What stands in bold behind such a word is what something is for. */
  private static final Pattern PURPOSE =
      Pattern.compile("\\s(?:to|for|para|por|zu|für|pour|per|для)\\s$");

  /** So many words in bold are a phrase, not a term. */
  private static final int MAX_WORDS = 5;

  /**
   * So many words stand before the term that a sentence defines; what stands behind more is
   * stressed.
   */
  private static final int MAX_BEFORE = 4;

  private final String guide;
  private final List<Candidate> found = new ArrayList<>();

  /** Lists below a title in bold that is no more, by identity. */
  private final IdentityHashMap<Block, String> titles = new IdentityHashMap<>();

  /** Titles in bold above lists, by the first lines of these. */
  private final Map<Integer, String> bold = new HashMap<>();

  /** Where the first lines of their entries stand. */
  private final Set<Lines> entries = new HashSet<>();

  private StatedDefinitions(String guide) {
    this.guide = guide;
  }

  /** The terms of a guide that are announced so. */
  public static List<Candidate> of(Outline outline) {
    var definitions = new StatedDefinitions(outline.guide());
    outline.lists().forEach(definitions::title);
    definitions.title(outline.flows().getFirst());
    for (Flow flow : outline.flows()) {
      for (Unit unit : flow.units()) {
        if (unit.isParagraph() && !definitions.entries.contains(unit.lines())) {
          String title = definitions.bold.get(unit.lines().first());
          definitions.add(unit.text(), unit.lines(), unit.path(), title);
        }
      }
    }
    outline.lists().forEach(definitions::add);
    var found = EntryNames.named(definitions.found, outline.flows().getFirst());
    return Stream.concat(found.stream(), DescribedTitles.of(outline).stream()).toList();
  }

  /** Whether the unit defines what the title above it names; more labels may follow it. */
  public static boolean isStated(Unit unit) {
    if (!unit.isParagraph() || !unit.text().startsWith("**")) {
      return false;
    }
    String text = unit.text();
    int close = text.indexOf("**", 2);
    return close > 0
        && close <= MAX_TERM
        && TermWords.announces(TermWords.withoutEnd(text.substring(2, close), " \t\n:："));
  }

  // "- **Reef**" above "- **Definition**: …"; where all entries are such they are a list of terms.
  private void title(Outline.PlacedList placed) {
    var items = placed.list().items();
    boolean terms = items.size() > 1 && items.stream().allMatch(item -> !title(item).isEmpty());
    for (Block.Item item : items) {
      String title = title(item);
      if (!title.isEmpty()) {
        var below = (Block.ListBlock) item.blocks().get(1);
        titles.put(below, terms ? "" : title);
        below.items().stream()
            .filter(entry -> !entry.blocks().isEmpty())
            .forEach(entry -> entries.add(entry.blocks().getFirst().lines()));
      }
    }
  }

  // "**3. Reefing**" in a line of its own above "- **Definition**: …"
  private void title(Flow page) {
    for (int i = 1; i < page.size(); i++) {
      Unit above = page.get(i - 1);
      Unit below = page.get(i);
      if ((below.item() > 0 || below.block() instanceof Block.ListBlock)
          && above.isParagraph()
          && above.item() == 0
          && above.text().startsWith("**")
          && Emphasis.isWhollyBold(above.text())) {
        String name = bare(Emphasis.unwrapped(above.text().strip()));
        if (!TermWords.isLabel(name)) {
          bold.put(below.lines().first(), name);
        }
      }
    }
  }

  private static String title(Block.Item item) {
    return item.blocks().size() > 1
            && item.blocks().get(1) instanceof Block.ListBlock
            && item.blocks().getFirst() instanceof Block.Paragraph(var text, _)
            && Emphasis.isWhollyBold(text.markdown())
        ? Emphasis.unwrapped(text.markdown().strip())
        : "";
  }

  private void add(Outline.PlacedList placed) {
    String title = titles.getOrDefault(placed.list(), bold.get(placed.list().lines().first()));
    if (title != null && title.isEmpty()) {
      return;
    }
    for (Block.Item item : placed.list().items()) {
      if (!item.blocks().isEmpty()
          && item.blocks().getFirst() instanceof Block.Paragraph(var text, _)) {
        add(text.markdown(), item.lines(), placed.path(), title);
      }
    }
  }

  private void add(String text, Lines lines, List<String> path, @Nullable String title) {
    if (!text.startsWith("**") && !text.startsWith("__")) {
      addPlain(text, lines, path, title);
      return;
    }
    int close = text.indexOf(text.substring(0, 2), 2);
    if (close < 0 || close > MAX_TERM) {
      return;
    }
    String inside = text.substring(2, close).strip();
    int bracket = inside.indexOf('(');
    var label =
        Label.of(bracket > 0 ? inside.substring(0, bracket).strip() : inside, Words.DEFINITION);
    if (label.isEmpty()) {
      return;
    }
    String behind = text.substring(close + 2).strip();
    String named = bracket > 0 ? bracketed(inside) : named(label.get().rest());
    // A sentence may end in brackets too.
    String aside = named.isEmpty() && sentence(behind).startsWith("(") ? bracketed(behind) : "";
    String back = sentence(aside.isEmpty() ? behind : behind.substring(behind.indexOf(')') + 1));
    String term = named.isEmpty() ? aside : named;
    front(term.isEmpty() && title != null ? title : term, back, path)
        .filter(front -> !back.isBlank() && !Placeholders.isPlaceholder(back))
        .ifPresent(front -> add(front, back, lines, path));
  }

  // "Definition: a …" below the title that it defines.
  private void addPlain(String text, Lines lines, List<String> path, @Nullable String title) {
    int colon = Words.DEFINITION.mayBeginAt(0, text) ? text.indexOf(':') : -1;
    if (colon < 0 || colon > MAX_LABEL || !TermWords.announces(text.substring(0, colon))) {
      return;
    }
    String back = sentence(text.substring(colon));
    (title == null ? titled(path) : Optional.of(title))
        .filter(_ -> !back.isBlank() && !Placeholders.isPlaceholder(back))
        .ifPresent(front -> add(front, back, lines, path));
  }

  private static Optional<String> front(String term, String back, List<String> path) {
    if (!term.isEmpty()) {
      String title = path.isEmpty() ? "" : bare(path.getLast());
      // "Definition (Harbour glossary): A reef is …" below "Reef" tells who says so.
      boolean said = !title.isEmpty() && DefiningVerbs.beginsWithName(title, back);
      return Optional.of(said && !isNear(term, title) ? title : term);
    }
    String said = beforeLabels(back);
    String marked = DefinitionCallouts.marked(said);
    Matcher subject = SUBJECT.matcher(said);
    // Before a phrase in bold that follows a comma stands its subject.
    boolean phrase = marked.indexOf(',') >= 0 || marked.split(" ", MAX_WORDS).length == MAX_WORDS;
    boolean told = phrase && subject.lookingAt();
    String before = phrase ? back.substring(0, back.indexOf("**")).strip() : "";
    if (before.endsWith(",") && !Words.areAtLeast(MAX_BEFORE, before)) {
      return Optional.of(TermWords.withoutEnd(before, ","));
    }
    // "A sail that **is set in light winds**" only stresses what the title names.
    boolean within = phrase && !told && !path.isEmpty() && !TermWords.announces(path.getLast());
    if (!marked.isEmpty() && !within && (told || path.isEmpty() || !isStressed(back, marked))) {
      if (!PURPOSE.matcher(back.substring(0, back.indexOf("**"))).find()) {
        return Optional.of(told ? subject.group(1) : marked);
      }
      if (subject.lookingAt()) {
        return Optional.of(subject.group(1));
      }
    }
    return titled(path);
  }

  // "An iron hook.\n**Use**: …" says more of the hook under a label of its own.
  private static String beforeLabels(String back) {
    int line = back.indexOf("\n**");
    while (line >= 0) {
      int close = back.indexOf("**", line + 3);
      if (close < 0) {
        return back;
      }
      char last = back.charAt(close - 1);
      char next = close + 2 < back.length() ? back.charAt(close + 2) : ' ';
      if (":：".indexOf(last) >= 0 || ":：".indexOf(next) >= 0) {
        return back.substring(0, line);
      }
      line = back.indexOf("\n**", close);
    }
    return back;
  }

  // "## Concept" below "# Reef" says no more than that.
  private static Optional<String> titled(List<String> path) {
    return Apparatus.titled(path)
        ? Optional.empty()
        : path.reversed().stream()
            .map(StatedDefinitions::bare)
            .filter(title -> TermWords.announces(title) || !TermWords.isLabel(title))
            .findFirst()
            .filter(title -> !TermWords.announces(title));
  }

  private static String bare(String title) {
    return TermWords.withoutEnd(Emphasis.unwrapped(QuestionNumbers.withoutNumber(title)), " :：");
  }

  private static boolean isNear(String term, String title) {
    String named = Words.lower(Plain.of(term));
    String above = Words.lower(Plain.of(title));
    return named.contains(above) || above.contains(named);
  }

  // "The time from **arrival** to …"; a term stands near the beginning or at the end.
  private static boolean isStressed(String back, String marked) {
    int open = back.indexOf("**");
    boolean ends = TermWords.withoutEnd(back, " .。").endsWith(marked + "**");
    boolean last = back.lastIndexOf("**") == back.indexOf("**", open + 2);
    return open > 0 && Words.areAtLeast(MAX_BEFORE + 1, back.substring(0, open)) && !(ends && last);
  }

  // "Ring." behind "Definition 2.1:".
  private static String named(String rest) {
    return rest.endsWith(".") || rest.endsWith(":")
        ? rest.substring(0, rest.length() - 1).strip()
        : rest;
  }

  private static String bracketed(String text) {
    int open = text.indexOf('(');
    int end = text.indexOf(')');
    boolean first = open >= 0 && (open == 0 || !Character.isWhitespace(text.charAt(0)));
    return first && end > open + 1 && open < MAX_TERM && (open == 0 || end >= text.length() - 3)
        ? text.substring(open + 1, end).strip()
        : "";
  }

  // Without the mark between the label and the sentence.
  private static String sentence(String text) {
    int at = 0;
    while (at < text.length() && ".:：-–— ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(at).strip();
  }

  private void add(String front, String back, Lines lines, List<String> path) {
    var source = new Source(guide, path, lines.first(), lines.last());
    var card = new CardContent(CardKind.DEFINITION, front, back, List.of(), source);
    found.add(new Candidate.Found(Convention.DEFINITION, card, lines));
  }
}
