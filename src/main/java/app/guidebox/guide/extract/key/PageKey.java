package app.guidebox.guide.extract.key;

import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.HashSet;
import java.util.Set;

/**
 * The key at the end of a page.
 *
 * @param line of its title
 * @param numbers of the questions whose answers have titles of their own: {@code ### Answer 2}
 * @param namesOptions whether it names options by letters or places, or the lists below questions
 *     look like options
 */
public record PageKey(int line, Set<String> numbers, boolean namesOptions) {
  /** Fewer are no key. */
  private static final int MIN_TITLES = 2;

  private static final WordList WORDS = Words.QUESTION.with(Words.ANSWER);

  /** The last key of the page; one that answers nothing if there is none. */
  public static PageKey of(Flow page) {
    for (int i = page.size() - 1; i >= 0; i--) {
      if (AnswerTitles.isKey(page.get(i))) {
        var numbers = numbers(page, i);
        return new PageKey(
            page.get(i).lines().first(),
            numbers.size() >= MIN_TITLES ? numbers : Set.of(),
            SharedKeys.namesOptions(page, i) || OfferedLists.areAlike(page));
      }
    }
    return new PageKey(0, Set.of(), OfferedLists.areAlike(page));
  }

  /** Whether such titles stand below the heading at that place. */
  static boolean follow(Flow flow, int at) {
    return numbers(flow, at).size() >= MIN_TITLES;
  }

  private static Set<String> numbers(Flow flow, int at) {
    var numbers = new HashSet<String>();
    int next = flow.nextHeading(at + 1);
    while (next < flow.size() && flow.get(next).headingLevel() > flow.get(at).headingLevel()) {
      Label.of(flow.get(next).text(), WORDS)
          .map(Label::number)
          .filter(number -> !number.isEmpty())
          .ifPresent(numbers::add);
      next = flow.nextHeading(next + 1);
    }
    return numbers;
  }

  /** Whether a title of its own answers the numbered question above the key. */
  public boolean answers(Unit title) {
    return !numbers.isEmpty()
        && title.isHeading()
        && title.lines().first() < line
        && Label.of(title.text(), Words.QUESTION)
            .filter(label -> numbers.contains(label.number()))
            .isPresent();
  }
}
