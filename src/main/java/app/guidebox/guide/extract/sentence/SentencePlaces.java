package app.guidebox.guide.extract.sentence;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Set;

/** Tells by its place and its first words whether a sentence teaches or tells of the guide. */
final class SentencePlaces {
  /** Articles before one of many. */
  private static final Set<String> ANY =
      Set.of("a", "an", "un", "una", "une", "um", "uma", "ein", "eine", "en", "et", "ett", "een");

  private static final int MAX_ANY = 5;

  private static final String MARK = "**";

  private SentencePlaces() {}

  /** Whether the sentence tells of any such thing, of what the title names, or stands deeper. */
  static boolean isTaught(Unit unit, int depth) {
    return isTaught(unit.path(), isAny(unit.text()) || namesTitle(unit) ? 0 : depth);
  }

  /** What stands below no more than a guide's one title tells of the guide. */
  static boolean isTaught(List<String> path, int depth) {
    return path.size() > depth && !Apparatus.titled(path);
  }

  /** {@code A **sheet** is …} tells of all sheets, and not of the guide. */
  static boolean isAny(String text) {
    int open = text.indexOf(MARK);
    return open > 1 && open <= MAX_ANY && ANY.contains(Words.lower(text.substring(0, open - 1)));
  }

  // "3.2 - Reefing"
  private static String title(String written) {
    String title = Plain.of(QuestionNumbers.withoutNumber(written));
    int at = 0;
    while (at < title.length() && " -–—.:".indexOf(title.charAt(at)) >= 0) {
      at++;
    }
    return title.substring(at);
  }

  /** Whether it begins with the title: {@code **Reefing** is hard to …} below "Reefing". */
  static boolean namesTitle(Unit unit) {
    String text = unit.text();
    int open = unit.path().isEmpty() ? -1 : text.indexOf(MARK);
    if (open < 0 || open != DefiningSentences.afterArticle(text)) {
      return false;
    }
    int close = text.indexOf(MARK, open + MARK.length());
    String title = title(unit.path().getLast());
    return close > 0
        && (title.equalsIgnoreCase(text.substring(open + MARK.length(), close))
            || title.equalsIgnoreCase(Plain.of(text.substring(0, close + MARK.length()))));
  }

  /** The text without the sentence at its end that leads on to what stands below it. */
  static Unit withoutLead(Unit unit) {
    String text = unit.text();
    boolean leads = text.endsWith(":") || text.endsWith("：");
    int end = leads ? Math.max(text.lastIndexOf(". "), text.lastIndexOf(".\n")) : -1;
    return end > 0 ? unit.withText(text.substring(0, end + 1)) : unit;
  }
}
