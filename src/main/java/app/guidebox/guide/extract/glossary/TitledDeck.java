package app.guidebox.guide.extract.glossary;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import java.util.ArrayList;
import java.util.List;

/**
 * A deck that is written in titles: below the guide's own, titles of one level, each with a line or
 * a short list or a few of them, and nothing else.
 */
final class TitledDeck {
  /** Fewer titles are the parts of a text. */
  private static final int MIN_TITLES = 8;

  /** So few of them may be told at length. */
  private static final int OTHERS = 10;

  /** The back of a card is shorter. */
  private static final int MAX_TEXT = 160;

  private static final int MAX_ENTRIES = 8;

  /** So many texts and lists stand on it. */
  private static final int MAX_UNITS = 5;

  /** A guide says so much of itself above its first card. */
  private static final int MAX_ABOVE = 3;

  private TitledDeck() {}

  /** Where the fronts of the cards stand; empty if the page is no deck. */
  static List<Integer> of(Flow page) {
    int from = page.units().isEmpty() ? 0 : first(page);
    if (page.size() < from + 2 * MIN_TITLES || !page.get(from).isHeading()) {
      return List.of();
    }
    int level = page.get(from).headingLevel();
    var fronts = new ArrayList<Integer>();
    int titles = 0;
    for (int i = from; i < page.size(); i++) {
      if (!page.get(i).isHeading()) {
        continue;
      }
      if (page.get(i).headingLevel() != level) {
        return List.of();
      }
      titles++;
      if (isCard(page, i)) {
        fronts.add(i);
      }
      if (titles - fronts.size() > page.size() / OTHERS) {
        return List.of();
      }
    }
    return fronts.size() >= MIN_TITLES && fronts.size() * OTHERS >= titles * (OTHERS - 1)
        ? fronts
        : List.of();
  }

  // Below the guide's title and what it says of itself.
  private static int first(Flow page) {
    int at = page.get(0).headingLevel() == 1 ? 1 : 0;
    while (at > 0 && at < page.size() && at <= MAX_ABOVE && !page.get(at).isHeading()) {
      at++;
    }
    return at;
  }

  private static boolean isCard(Flow page, int at) {
    String title = Plain.of(page.get(at).text());
    return at + 1 < page.size()
        && !title.isEmpty()
        && !Apparatus.isTitle(title)
        && !TermWords.isLabel(title)
        && ((at + 2 == page.size() || page.get(at + 2).isHeading())
            ? isBack(page.get(at + 1))
            : TitledTexts.isName(page.get(at)) && isTold(page, at));
  }

  // A few short texts and lists below a name.
  private static boolean isTold(Flow page, int at) {
    var told = page.below(at);
    return !told.isEmpty()
        && told.size() <= MAX_UNITS
        && told.getFirst().isParagraph()
        && told.stream().allMatch(unit -> isBack(unit) && !endsOpen(unit));
  }

  // "There are:" leads on.
  private static boolean endsOpen(Unit unit) {
    return unit.isParagraph() && (unit.text().endsWith(":") || unit.text().endsWith("："));
  }

  private static boolean isBack(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        ? list.items().size() <= MAX_ENTRIES && list.items().stream().allMatch(TitledDeck::isShort)
        : unit.isParagraph()
            && unit.item() == 0
            && unit.text().length() <= MAX_TEXT
            && unit.text().indexOf("](") < 0
            && !Placeholders.isPlaceholder(unit.text());
  }

  private static boolean isShort(Block.Item item) {
    String text = item.firstText().orElse("");
    return item.blocks().size() == 1
        && item.task() == Block.Task.NONE
        && !text.isEmpty()
        && text.length() <= MAX_TEXT
        && text.indexOf("](") < 0;
  }
}
