package app.guidebox.guide.extract.choice;

import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.FirstLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an answer says behind the letters that it begins with, {@code A – it holds any load}: it is
 * told with the right options, since a letter alone recalls nothing.
 */
final class KeyRemark {
  /** What stands between a letter and the remark. */
  private static final String SEPARATORS = ".:：,-–—→=>(（，。";

  /** With these a remark that is no sentence goes on in the line of the option. */
  private static final Set<String> JOINING = Set.of("-", "--", "–", "—", "→", "->", "=>", "(", ":");

  /** A longer option is no part of a clause. */
  private static final int MAX_CLAUSE = 40;

  /** An article with its blank is shorter. */
  private static final int MAX_ARTICLE = 5;

  private KeyRemark() {}

  /**
   * The right options and the remark behind their letters; empty if there is none, or if it tells
   * the text of an option itself.
   *
   * @param letters where the last letter ends in the answer
   */
  static Optional<String> told(
      String answer, int letters, List<Choice> choices, Set<Integer> right) {
    int marks = end(answer, letters, " *_`)]");
    int from = end(answer, marks, SEPARATORS);
    // "**A** – it holds", "**A:** it holds"
    boolean closed = marks(answer, letters, marks) >= marks(answer, 0, letters);
    int begin = end(answer, from, closed ? " " : " *_");
    String remark = answer.substring(begin).strip();
    boolean separated = from > marks || answer.substring(letters, marks).contains(")");
    boolean whole = closed || marks(answer, 0, letters) == marks(answer, letters, begin);
    if (!separated
        || !whole
        || remark.isEmpty()
        || !AnswerTexts.repeated(answer, choices).isEmpty()
        || right.stream().anyMatch(i -> beginsAlike(remark, choices.get(i).text()))) {
      return Optional.empty();
    }
    String spelled =
        right.stream()
            .sorted(Comparator.naturalOrder())
            .map(i -> choices.get(i).spelledOut())
            .collect(Collectors.joining("\n\n"));
    String sign = answer.substring(marks, from);
    String opened = sign.equals("(") ? "(" : "";
    boolean inLine =
        right.size() == 1
            && spelled.indexOf('\n') < 0
            && (JOINING.contains(sign) || (sign.equals(",") && spelled.length() <= MAX_CLAUSE))
            && Character.isLowerCase(answer.codePointAt(begin));
    return Optional.of(
        inLine
            ? TermWords.withoutEnd(spelled, ".") + joint(sign) + remark
            : spelled + "\n\n" + opened + remark);
  }

  private static String joint(String sign) {
    return sign.equals("(") ? " (" : (":,".contains(sign) ? "" : " ") + sign + " ";
  }

  private static int end(String text, int from, String signs) {
    int at = from;
    while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static long marks(String text, int from, int to) {
    return text.substring(from, to).chars().filter(c -> "*_`".indexOf(c) >= 0).count();
  }

  // "B. The halyard" shortens "The halyard, which hoists a sail".
  private static boolean beginsAlike(String remark, String option) {
    String told = AnswerTexts.comparable(FirstLine.of(remark));
    String text = AnswerTexts.comparable(option);
    int second = text.indexOf(' ', text.indexOf(' ') + 1);
    String first = second > 0 ? text.substring(0, second) : text;
    int again = told.indexOf(text);
    return first.isEmpty()
        || told.equals(first)
        || told.startsWith(first + " ")
        || (again >= 0 && again <= MAX_ARTICLE);
  }
}
