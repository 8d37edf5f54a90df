package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Trailing;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.term.OnlyEntries;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names in bold in a line of their own above a text that goes on with them: {@code **Reefing**}
 * above {@code Reefing is a …} or {@code It is a …}.
 */
final class BoldTitles {
  /** One such text may be written in haste. */
  private static final int MIN_BEGUN = 2;

  /** Where so large a part of the names in a section is told so, the others are terms too. */
  private static final double SHARE = 0.6;

  /** Fewer names above one sentence each are titles. */
  private static final int MIN_SINGLE = 3;

  /** A sentence has as many words. */
  private static final int MIN_WORDS = 6;

  private BoldTitles() {}

  /** The names of a guide that stand so. */
  static List<Candidate> of(Outline outline) {
    Flow page = outline.flows().getFirst();
    var begun = new ArrayList<Integer>();
    var row = new ArrayList<Integer>();
    var told = new ArrayList<Integer>();
    var single = new ArrayList<Integer>();
    var commands = new ArrayList<Integer>();
    var shortened = new ArrayList<Integer>();
    var quoted = new ArrayList<Integer>();
    var titles = new ArrayList<Integer>();
    int begunInRow = 0;
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).isHeading()) {
        told.addAll(terms(row, begun, begunInRow));
        row.clear();
        begunInRow = begun.size();
      }
      if (!isTitle(page.get(i))) {
        continue;
      }
      titles.add(i);
      if (isAboveSentence(page, i)) {
        single.add(i);
      } else if (isAboveCode(page, i)) {
        commands.add(i);
      } else if (isAbbreviated(page, i)) {
        shortened.add(i);
      } else if (isAboveQuote(page, i)) {
        quoted.add(i);
      } else if (isAboveText(page, i)) {
        Unit title = title(page.get(i));
        if (TitledTexts.isName(title)) {
          row.add(i);
        }
        if (TitledTexts.isBegun(title, TitledTexts.firstText(page.get(i + 1)), false)) {
          begun.add(i);
        }
      }
    }
    told.addAll(terms(row, begun, begunInRow));
    var all = new ArrayList<Integer>(begun.size() < MIN_BEGUN ? List.of() : told);
    var again = comingAgain(page, titles);
    var quotations =
        quoted.stream()
            .filter(at -> quoted.stream().filter(it -> besides(page, at, it)).count() >= MIN_SINGLE)
            .toList();
    List.of(single, commands, shortened, quotations).stream()
        .map(alike -> alike.stream().filter(at -> !again.contains(name(page, at))).toList())
        .filter(alike -> alike.size() >= MIN_SINGLE)
        .forEach(all::addAll);
    return all.stream().map(at -> card(outline.guide(), page, at)).toList();
  }

  // "**Bugfixes**" below one version after the other labels what stands below it.
  private static Set<String> comingAgain(Flow page, List<Integer> titles) {
    var seen = new HashSet<String>();
    var again = new HashSet<String>();
    for (int at : titles) {
      if (!seen.add(name(page, at))) {
        again.add(name(page, at));
      }
    }
    return again;
  }

  private static String name(Flow page, int at) {
    return Words.lower(title(page.get(at)).text());
  }

  private static boolean besides(Flow page, int at, int other) {
    return page.get(at).path().equals(page.get(other).path());
  }

  // A name right above one sentence that is set as a list.
  private static boolean isAboveSentence(Flow page, int at) {
    if (at + 1 >= page.size()
        || !(page.get(at + 1).block() instanceof Block.ListBlock list)
        || list.items().size() != 1
        || !TitledTexts.isName(title(page.get(at)))
        || TermWords.isAspect(title(page.get(at)).text())) {
      return false;
    }
    Block.Item item = list.items().getFirst();
    String text = item.firstText().orElse("");
    return item.blocks().size() == 1
        && item.task() == Block.Task.NONE
        && Words.areAtLeast(MIN_WORDS, text)
        && !QuestionText.hasAnyMark(text)
        && !Procedures.isAction(text)
        && TermList.term(item).isEmpty();
  }

  // "**Show the log**" right above a command that is set as a list.
  private static boolean isAboveCode(Flow page, int at) {
    if (!isAboveList(page, at) || TermWords.isLabel(title(page.get(at)).text())) {
      return false;
    }
    var items = ((Block.ListBlock) page.get(at + 1).block()).items();
    String code = items.getFirst().firstText().orElse("");
    return items.size() == 1
        && items.getFirst().blocks().size() == 1
        && code.length() > 2
        && code.startsWith("`")
        && code.indexOf('`', 1) == code.length() - 1;
  }

  // "**Global Positioning System (GPS)**" right above what is said of it.
  private static boolean isAbbreviated(Flow page, int at) {
    return isAboveList(page, at)
        && TermWords.isAbbreviated(title(page.get(at)).text())
        && TitledTexts.isName(title(page.get(at)));
  }

  // "**Luff**" above "> The edge of a sail that is in front."
  private static boolean isAboveQuote(Flow page, int at) {
    return at + 1 < page.size()
        && page.get(at + 1).block() instanceof Block.Quote quote
        && quote.callout().isEmpty()
        && quote.blocks().size() == 1
        && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        && Words.areAtLeast(MIN_WORDS, text.markdown())
        && !QuestionText.hasAnyMark(text.markdown())
        && TitledTexts.isName(title(page.get(at)))
        && !TermWords.isAspect(title(page.get(at)).text());
  }

  private static boolean isAboveList(Flow page, int at) {
    return at + 1 < page.size() && page.get(at + 1).block() instanceof Block.ListBlock;
  }

  // All names of a section, or those alone whose text goes on with them.
  private static List<Integer> terms(List<Integer> row, List<Integer> begun, int from) {
    var own = begun.subList(from, begun.size());
    boolean most = own.size() >= MIN_BEGUN && own.size() >= SHARE * row.size();
    return most ? List.copyOf(row) : List.copyOf(own);
  }

  private static boolean isAboveText(Flow page, int at) {
    return at + 1 < page.size()
        && page.get(at + 1).isParagraph()
        && page.get(at + 1).item() == 0
        && !isTitle(page.get(at + 1))
        && !Placeholders.isPlaceholder(page.get(at + 1).text());
  }

  // A line in bold; an emoji may stand before it.
  private static boolean isTitle(Unit unit) {
    return unit.isParagraph()
        && unit.item() == 0
        && Emphasis.isNear(unit.text())
        && unit.text().indexOf('\n') < 0
        && Emphasis.isWhollyBold(withoutSigns(unit.text()));
  }

  private static String withoutSigns(String text) {
    return Fronts.isSigned(text) ? text.substring(Math.max(0, text.indexOf("**"))) : text;
  }

  private static Unit title(Unit unit) {
    String inside = Emphasis.unwrapped(withoutSigns(unit.text()));
    return unit.withText(TermWords.withoutEnd(inside, " :："));
  }

  private static Candidate card(String guide, Flow page, int at) {
    int end = at + 1;
    boolean whole = !page.get(end).isParagraph();
    end++;
    while (end < page.size() && !ends(page.get(end)) && !whole) {
      end++;
    }
    var body = page.units().subList(at + 1, end);
    var told = body.subList(0, Math.max(1, Trailing.trimmedSize(body)));
    Unit title = page.get(at);
    var lines = title.lines().to(told.getLast().lines().last());
    var source = new Source(guide, title.path(), lines.first(), lines.last());
    String front = TitledTexts.name(title(title));
    String back = told(told);
    var card = new CardContent(CardKind.DEFINITION, front, back, List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines);
  }

  // What is set as a list of one entry or as a quotation.
  private static String told(List<Unit> body) {
    return body.size() == 1 && body.getFirst().block() instanceof Block.Quote quote
        ? MarkdownWriter.write(quote.blocks())
        : OnlyEntries.joined(body);
  }

  private static boolean ends(Unit unit) {
    return unit.isHeading() || unit.block() instanceof Block.Rule || isTitle(unit);
  }
}
