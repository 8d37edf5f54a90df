package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Trailing;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.termlist.PlainTerms;
import app.guidebox.guide.extract.wording.LinkLines;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Titles that are named again right below them in a link to where more is told, {@code ## Hull
 * Speed} above {@code [Hull Speed on Wikipedia](…)}, and then told of.
 */
final class LinkedTitles {
  /** Fewer may be places to read on. */
  private static final int MIN_TITLES = 3;

  /** What is told of a title has as many words. */
  private static final int MIN_WORDS = 8;

  /** So many letters of a title stand in its link. */
  private static final int MIN_COMMON = 4;

  private LinkedTitles() {}

  /** The names of a guide that is written so. */
  static List<Candidate> of(Outline outline) {
    Flow page = outline.flows().getFirst();
    var found = new ArrayList<Candidate>();
    for (int i = 0; i + 2 < page.size(); i++) {
      if (page.get(i).isHeading() && isLink(page, i) && TitledTexts.isName(page.get(i))) {
        var told = told(page.units().subList(i + 2, end(page, i + 2)));
        if (!told.isEmpty() && tells(told)) {
          found.add(card(outline.guide(), page.get(i), told));
        }
      }
    }
    return found.size() >= MIN_TITLES ? found : List.of();
  }

  // "[Hull Speed on Wikipedia](https://…)" alone
  private static boolean isLink(Flow page, int at) {
    Unit below = page.get(at + 1);
    String text = below.isParagraph() && below.item() == 0 ? below.text().strip() : "";
    int end = text.startsWith("[") ? text.indexOf("](http") : -1;
    if (end < 0 || text.indexOf('\n') >= 0 || !LinkLines.holdsOnlyLinks(text)) {
      return false;
    }
    String linked = Words.lower(Plain.of(text.substring(1, end)));
    String name = Words.lower(TermWords.withoutAside(Plain.of(TitledTexts.name(page.get(at)))));
    String first = name.substring(0, Math.min(name.length(), MIN_COMMON));
    // A link that says no more than the title leads to the thing itself: a course, a book.
    boolean article = linked.length() > name.length() || text.indexOf("wiki", end) > 0;
    return article && linked.startsWith(first) && text.indexOf("](", end + 1) < 0;
  }

  private static int end(Flow page, int from) {
    int end = from;
    while (end < page.size()
        && !page.get(end).isHeading()
        && !(page.get(end).block() instanceof Block.Rule)) {
      end++;
    }
    return end;
  }

  // Without the list of what else there is to see, and the words above it.
  private static List<Unit> told(List<Unit> units) {
    int end = Trailing.trimmedSize(units);
    while (end > 0 && (isLinks(units.get(end - 1)) || leadsOn(units, end))) {
      end--;
    }
    return units.subList(0, end);
  }

  private static boolean isLinks(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        && list.items().stream()
            .allMatch(item -> LinkLines.holdsOnlyLinks(item.firstText().orElse("")));
  }

  private static boolean leadsOn(List<Unit> units, int end) {
    String text = end < units.size() ? units.get(end - 1).text().strip() : "";
    return text.endsWith(":") || text.endsWith("：");
  }

  private static boolean tells(List<Unit> told) {
    return told.stream()
        .map(TitledTexts::firstText)
        .anyMatch(text -> PlainTerms.words(text) >= MIN_WORDS);
  }

  private static Candidate card(String guide, Unit title, List<Unit> told) {
    var lines = title.lines().to(told.getLast().lines().last());
    var source = new Source(guide, title.path(), lines.first(), lines.last());
    String back = UnitWriter.joined(told);
    var card =
        new CardContent(CardKind.DEFINITION, TitledTexts.name(title), back, List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines);
  }
}
