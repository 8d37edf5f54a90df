package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;

/** A line right below a question that tells where it is treated or how hard it is. */
final class LinesBelow {
  private static final WordList FACTS =
      Words.load("question-facts").with(Words.load("source-titles"));

  private static final WordList DEMANDS = Words.load("demands");

  /** A longer line tells more. */
  private static final int MAX_LINE = 120;

  private static final String MARKS = "*_([";

  private LinesBelow() {}

  /** The front without such a last line, which is set off: {@code *(Reference: week 2)*}. */
  static String without(String front) {
    int above = front.lastIndexOf('\n');
    boolean may =
        above > 0
            && above + 1 < front.length()
            && MARKS.indexOf(front.charAt(above + 1)) >= 0
            && front.length() - above <= MAX_LINE;
    return may && isFact(front.substring(above + 1))
        ? front.substring(0, above).stripTrailing()
        : front;
  }

  private static boolean isFact(String line) {
    int from = 0;
    int end = line.stripTrailing().length();
    while (end - from > 2 && closes(line.charAt(from), line.charAt(end - 1))) {
      from++;
      end--;
    }
    return from > 0
        && MARKS.indexOf(line.charAt(from)) < 0
        && !QuestionText.hasAnyMark(line)
        && Label.of(line.substring(from, end), FACTS)
            .filter(label -> label.marked() && !label.rest().isBlank())
            .filter(label -> !DEMANDS.contains(label.word()))
            .isPresent();
  }

  private static boolean closes(char opening, char closing) {
    return switch (opening) {
      case '*', '_' -> closing == opening;
      case '(' -> closing == ')';
      case '[' -> closing == ']';
      default -> false;
    };
  }
}
