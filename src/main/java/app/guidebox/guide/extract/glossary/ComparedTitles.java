package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Trailing;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.term.OnlyEntries;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.wording.LinkLines;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.wording.Versus;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Titles that the title above them names: {@code ## Sloop vs ketch} above {@code ### Sloop} and
 * {@code ### Ketch}, or {@code ## Port, starboard and stern} above one title for each.
 */
final class ComparedTitles {
  /** Two things are compared; what is only listed may be a chapter and its parts. */
  private static final int MIN_COMPARED = 2;

  private static final int MIN_LISTED = 3;

  /** Shorter names stand in any title. */
  private static final int MIN_NAME = 3;

  /** So much of a name is the same in the plural. */
  private static final int MIN_STEM = 4;

  /** Who writes more writes a chapter. */
  private static final int MAX_TEXT = 800;

  private static final int MAX_UNITS = 5;

  private static final int MIN_WORDS = 2;

  private final String guide;
  private final Flow page;

  private ComparedTitles(String guide, Flow page) {
    this.guide = guide;
    this.page = page;
  }

  /** What stands below such titles. */
  static List<Candidate> of(Outline outline) {
    var titles = new ComparedTitles(outline.guide(), outline.flows().getFirst());
    var found = new ArrayList<Candidate>();
    for (int at = 0; at + 1 < titles.page.size(); at++) {
      if (titles.page.get(at).isHeading() && mayName(titles.page.get(at).text())) {
        found.addAll(titles.below(at));
      }
    }
    return found;
  }

  // A quick look before a slow one.
  private static boolean mayName(String title) {
    return title.indexOf(' ') > 0 && title.indexOf('?') < 0;
  }

  private List<Candidate> below(int above) {
    var children = children(above);
    String title = page.get(above).text();
    var named = children.stream().filter(at -> isNamed(page.get(at), title)).toList();
    boolean compared = Versus.isTitle(title) || isCrossed(title);
    int least = compared ? MIN_COMPARED : MIN_LISTED;
    boolean all = named.size() == children.size() || compared;
    return named.size() >= least && all && named.stream().allMatch(this::isTold)
        ? named.stream().map(this::card).toList()
        : List.of();
  }

  // "Sloop x ketch"
  private static boolean isCrossed(String title) {
    return title.contains(" x ") || title.contains(" × ");
  }

  private List<Integer> children(int above) {
    var children = new ArrayList<Integer>();
    int level = page.get(above).headingLevel();
    int first = 0;
    for (int at = above + 1; at < page.size(); at++) {
      int own = page.get(at).headingLevel();
      if (!page.get(at).isHeading()) {
        continue;
      }
      if (own <= level) {
        break;
      }
      first = first == 0 ? own : first;
      if (own == first) {
        children.add(at);
      }
    }
    return children;
  }

  private static boolean isNamed(Unit child, String title) {
    String name = Words.lower(Plain.of(TermWords.withoutAside(TitledTexts.name(child))));
    String stem = name.length() > MIN_STEM ? TermWords.withoutEnd(name, "s") : name;
    String above = " " + Words.lower(Plain.of(title)) + " ";
    int at = name.length() < MIN_NAME ? -1 : above.indexOf(stem);
    return at > 0
        && !Character.isLetterOrDigit(above.charAt(at - 1))
        && endsWord(above, at + stem.length())
        && !TermWords.isAspect(name)
        && TitledTexts.isName(child.withText(TitledTexts.name(child)));
  }

  // "sloop" in "sloops".
  private static boolean endsWord(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - at <= 2;
  }

  private List<Unit> body(int at) {
    var body = page.below(at);
    return body.subList(0, Trailing.trimmedSize(body));
  }

  private boolean isTold(int at) {
    var body = body(at);
    if (page.isParted(at)
        || body.isEmpty()
        || body.size() > MAX_UNITS
        || !body.stream().allMatch(ComparedTitles::tells)) {
      return false;
    }
    String text = OnlyEntries.joined(body);
    return text.length() <= MAX_TEXT
        && Words.areAtLeast(MIN_WORDS, text)
        && !QuestionText.hasAnyMark(text)
        && !Placeholders.isPlaceholder(text);
  }

  // Text and lists of what there is to know, and no terms of their own.
  private static boolean tells(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        ? !list.numbered()
            && list.items().stream()
                .allMatch(item -> item.task() == Block.Task.NONE && TermList.term(item).isEmpty())
        : unit.isParagraph()
            && !unit.text().startsWith("**")
            && !unit.text().startsWith("!")
            && !LinkLines.holdsOnlyLinks(unit.text());
  }

  private Candidate card(int at) {
    Unit title = page.get(at);
    var body = body(at);
    var lines = title.lines().to(body.getLast().lines().last());
    var source = new Source(guide, title.path(), lines.first(), lines.last());
    String front = TitledTexts.name(title);
    var card =
        new CardContent(CardKind.DEFINITION, front, OnlyEntries.joined(body), List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines);
  }
}
