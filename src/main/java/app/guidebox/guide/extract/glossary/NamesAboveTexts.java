package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.termlist.GlossaryTerms;
import app.guidebox.guide.extract.termlist.PlainTerms;
import app.guidebox.guide.extract.verb.DefiningVerbs;
import app.guidebox.guide.extract.verb.Glosses;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.GlossaryTitles;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Paragraphs of a glossary, or many in a row, that each are a name in a line of its own and a text
 * right below it.
 */
final class NamesAboveTexts {
  /** Fewer may look alike by chance. */
  private static final int MIN_TERMS = 3;

  /** So many need no title that announces them. */
  private static final int MANY_TERMS = 6;

  /** So many lists hold one name each. */
  private static final int MIN_LISTS = 4;

  private static final String BOLD = "**";

  private static final int MAX_NAME = 50;
  private static final int MAX_NAME_WORDS = 5;
  private static final int MIN_TEXT_WORDS = 3;

  private NamesAboveTexts() {}

  /** The terms of the page's glossaries. */
  static List<Candidate> of(Outline outline) {
    Flow page = outline.flows().getFirst();
    var found = new ArrayList<Candidate>();
    int end;
    for (int i = 1; i < page.size(); i = end) {
      end = i;
      while (end < page.size() && isTerm(page.get(end))) {
        end++;
      }
      if (end - i >= MANY_TERMS || (end - i >= MIN_TERMS && isAnnounced(page, i))) {
        page.units().subList(i, end).forEach(unit -> found.add(card(outline.guide(), unit)));
      }
      end = Math.max(end, i + 1);
    }
    found.addAll(inBold(outline.guide(), page));
    found.addAll(inLists(outline.guide(), page));
    found.addAll(aboveLists(outline.guide(), page));
    return found;
  }

  // "**Sheet**" above "A rope that …" and a list of what more is said of it, here and there.
  private static List<Candidate> aboveLists(String guide, Flow page) {
    var found = new ArrayList<Candidate>();
    var names = new HashSet<String>();
    int told = 0;
    int lists = 0;
    int others = 0;
    for (int i = 0; i < page.size(); i++) {
      Unit unit = page.get(i);
      if (bold(guide, unit).isEmpty()) {
        continue;
      }
      String name = Emphasis.unwrapped(FirstLine.of(unit.text()).strip());
      String text = FirstLine.below(unit.text()).strip();
      if (!names.add(Words.lower(name)) || Procedures.isAction(name) || TermWords.isLabel(name)) {
        others++;
        continue;
      }
      int end = i + 1;
      while (end < page.size() && page.get(end).block() instanceof Block.ListBlock) {
        end++;
      }
      lists += end > i + 1 ? 1 : 0;
      told += tells(name, text) ? 1 : 0;
      var below = page.units().subList(i + 1, end);
      String back = (text + "\n\n" + UnitWriter.joined(below)).strip();
      if (!Apparatus.titled(unit.path())) {
        var lines = unit.lines().to(page.get(end - 1).lines().last());
        found.add(card(guide, unit.path(), lines, name, back));
      }
    }
    boolean tell = told > 1 && told * 2 >= found.size() && lists > 0 && others * 2 <= found.size();
    return found.size() >= MIN_TERMS && tell ? found : List.of();
  }

  private static boolean tells(String name, String text) {
    return TermWords.isAbbreviated(name)
        || Glosses.is(text)
        || DefiningVerbs.beginsWithKind(text)
        || DefiningVerbs.beginsWithVerb(text)
        || DefiningVerbs.beginsWithName(name, text);
  }

  // "* Flotsam" in a list of its own, with "Goods that float." at the margin below it, and so on.
  private static List<Candidate> inLists(String guide, Flow page) {
    var found = new ArrayList<Candidate>();
    int others = 0;
    for (int i = 0; i < page.size(); i++) {
      if (!(page.get(i).block() instanceof Block.ListBlock list) || page.get(i).item() != 0) {
        continue;
      }
      String name = alone(list);
      var told = i + 1 < page.size() ? page.get(i + 1) : page.get(i);
      boolean entry =
          !name.isEmpty()
              && told.isParagraph()
              && told.item() == 0
              && !told.text().endsWith(":")
              && !QuestionText.hasAnyMark(told.text())
              && isTold(told.text())
              && !Apparatus.titled(told.path());
      if (entry) {
        int end = i + 2;
        while (end < page.size() && page.get(end).isParagraph() && page.get(end).item() == 0) {
          end++;
        }
        found.add(card(guide, page.get(i), name, page.units().subList(i + 1, end)));
      } else {
        others++;
      }
    }
    return found.size() >= MIN_LISTS && others * 2 <= found.size() ? found : List.of();
  }

  // The name that is all of a list.
  private static String alone(Block.ListBlock list) {
    Block.Item item = list.items().getFirst();
    String text = item.firstText().orElse("").strip();
    boolean one = list.items().size() == 1 && item.blocks().size() == 1 && !list.numbered();
    return one
            && item.task() == Block.Task.NONE
            && isName(text)
            && text.chars().noneMatch(c -> ":：→=[`".indexOf(c) >= 0)
            && !Procedures.isAction(text)
        ? Emphasis.unwrapped(text)
        : "";
  }

  private static Candidate card(String guide, Unit entry, String name, List<Unit> told) {
    var lines = entry.lines().to(told.getLast().lines().last());
    return card(guide, entry.path(), lines, name, UnitWriter.joined(told));
  }

  // "**Keel**" above "the long beam", with "**Mast**" in the line below it, and so on.
  private static List<Candidate> inBold(String guide, Flow page) {
    var found = new ArrayList<Candidate>();
    var run = new ArrayList<Candidate>();
    int below = 0;
    for (Unit unit : page.units()) {
      var term = bold(guide, unit);
      if (term.isEmpty() || unit.lines().first() != below) {
        found.addAll(run.size() >= MIN_TERMS ? run : List.of());
        run.clear();
      }
      term.ifPresent(run::add);
      below = unit.lines().last() + 1;
    }
    found.addAll(run.size() >= MIN_TERMS ? run : List.of());
    return found;
  }

  private static Optional<Candidate> bold(String guide, Unit unit) {
    if (!unit.isParagraph() || unit.item() != 0 || !unit.text().startsWith(BOLD)) {
      return Optional.empty();
    }
    String title = FirstLine.of(unit.text()).strip();
    String name = Emphasis.unwrapped(title);
    String told = FirstLine.below(unit.text()).strip();
    return Emphasis.isWhollyBold(title) && isName(name) && isTold(told)
        ? Optional.of(card(guide, unit, name, told))
        : Optional.empty();
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && Character.isLetter(name.codePointAt(0))
        && ".:,;!".indexOf(name.charAt(name.length() - 1)) < 0
        && !QuestionText.hasAnyMark(name)
        && !TermWords.isAspect(name)
        && TermWords.withoutAside(name).split(" ", MAX_NAME_WORDS + 1).length <= MAX_NAME_WORDS;
  }

  private static boolean isTold(String told) {
    return PlainTerms.words(told) > 1 && !Placeholders.isPlaceholder(told);
  }

  private static boolean isAnnounced(Flow page, int at) {
    Unit above = page.get(at - 1);
    return GlossaryTitles.announced(page.get(at).path())
        || (above.isParagraph() && GlossaryTitles.announced(List.of(above.text())));
  }

  private static boolean isTerm(Unit unit) {
    int line = unit.isParagraph() && unit.item() == 0 ? unit.text().indexOf('\n') : -1;
    if (line <= 0 || line > MAX_NAME) {
      return false;
    }
    String name = FirstLine.of(unit.text()).strip();
    String text = FirstLine.below(unit.text());
    return Character.isLetter(name.codePointAt(0))
        && ".:,;?!".indexOf(name.charAt(name.length() - 1)) < 0
        && TermWords.withoutAside(name).split(" ", MAX_NAME_WORDS + 1).length <= MAX_NAME_WORDS
        && GlossaryTerms.plain(unit.text()).isEmpty()
        && !QuestionText.hasAnyMark(unit.text())
        && Words.areAtLeast(MIN_TEXT_WORDS, text)
        && beginsWithLetter(text);
  }

  // What it is may be set in bold.
  private static boolean beginsWithLetter(String text) {
    int at = 0;
    while (at < text.length() && "*_".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && Character.isLetter(text.codePointAt(at));
  }

  private static Candidate card(String guide, Unit unit) {
    String name = FirstLine.of(unit.text()).strip();
    return card(guide, unit, name, FirstLine.below(unit.text()).strip());
  }

  private static Candidate card(String guide, Unit unit, String name, String text) {
    return card(guide, unit.path(), unit.lines(), name, text);
  }

  private static Candidate card(
      String guide, List<String> path, Lines lines, String name, String text) {
    var source = new Source(guide, path, lines.first(), lines.last());
    var card = new CardContent(CardKind.DEFINITION, name, text, List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines);
  }
}
