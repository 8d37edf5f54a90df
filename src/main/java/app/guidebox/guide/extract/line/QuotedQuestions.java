package app.guidebox.guide.extract.line;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Emphasis;
import java.util.List;
import java.util.Optional;

/** Lines that quote a question and answer it: {@code **In the exam:** "What is …?" → A …}. */
public final class QuotedQuestions {
  private static final String OPENING = "\"“„«「";
  private static final String CLOSING = "\"”“»」";

  private static final List<String> ARROWS = List.of("→", "->", "=>", "⇒", "➜", "➔", "➡");

  private QuotedQuestions() {}

  /** A quick look before a slow one. */
  public static boolean mayBe(String text) {
    return QuestionText.hasAnyMark(text) && arrow(text, 0) > 0;
  }

  /** The question by itself, and its answer. */
  static Optional<Term> of(String row) {
    if (!mayBe(row)) {
      return Optional.empty();
    }
    int open = open(row);
    int close = open < 0 ? -1 : close(row, open + 1);
    int arrow = close < 0 ? -1 : arrow(row, close);
    boolean joined = arrow > 0 && row.substring(close + 1, arrow).isBlank();
    String answer = joined ? row.substring(arrow + width(row, arrow)).strip() : "";
    return answer.isEmpty()
        ? Optional.empty()
        : Optional.of(new Term(row.substring(open + 1, close).strip(), answer));
  }

  // At the beginning, or behind a label in bold.
  private static int open(String row) {
    int at = row.startsWith("**") ? row.indexOf("**", 2) + 2 : 0;
    if (at > 2 && !Emphasis.isWhollyBold(row.substring(0, at))) {
      return -1;
    }
    while (at < row.length() && " :：-–—*".indexOf(row.charAt(at)) >= 0) {
      at++;
    }
    return at < row.length() && OPENING.indexOf(row.charAt(at)) >= 0 ? at : -1;
  }

  // Where the first quotation ends, if with a question mark.
  private static int close(String row, int from) {
    int at = from;
    while (at < row.length() && CLOSING.indexOf(row.charAt(at)) < 0) {
      at++;
    }
    boolean asks = at < row.length() && at > from + 1 && QuestionText.isMark(row.charAt(at - 1));
    return asks ? at : -1;
  }

  private static int arrow(String text, int from) {
    int first = -1;
    for (String arrow : ARROWS) {
      int at = text.indexOf(arrow, from);
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return first;
  }

  private static int width(String text, int at) {
    return ARROWS.stream()
        .filter(arrow -> text.startsWith(arrow, at))
        .findFirst()
        .orElse("")
        .length();
  }
}
