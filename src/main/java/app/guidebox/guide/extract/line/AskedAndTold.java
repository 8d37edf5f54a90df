package app.guidebox.guide.extract.line;

import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question with its answer behind it in one line: {@code What is a knot? -> A mile an hour.}
 *
 * @param question with its mark, quotation marks around it as written
 * @param answer without the sign or label before it
 * @param labelled whether a label such as {@code A:} stands before the answer
 */
public record AskedAndTold(String question, String answer, boolean labelled) {
  /** A longer line is a text that happens to ask. */
  private static final int MAX_QUESTION = 300;

  /** A label with its emphasis is never longer. */
  private static final int MAX_LABEL = 40;

  private static final WordList VERDICTS = Words.load("verdicts");

  private static final Pattern ARROW =
      Pattern.compile("(?:(?:-{1,3}>){1,4}|={1,2}>|→|⇒|➔|➜)\\s*(?=\\S)");
  private static final Pattern DASH = Pattern.compile("(?:—|–|-{1,2}|:)\\s+(?=\\S)");

  /** Reads the text, if it is of that shape. */
  public static Optional<AskedAndTold> of(String text) {
    int mark = mark(text, 0);
    while (mark >= 0) {
      int end = afterClosing(text, mark + 1);
      var told = at(text, end);
      if (told.isPresent()) {
        return told;
      }
      mark = mark(text, mark + 1);
    }
    return text.indexOf("\n") > 0 ? below(text) : Optional.empty();
  }

  /**
   * Reads an entry of a list, where an arrow behind a question without quotation marks maps one
   * thing to another.
   */
  public static Optional<AskedAndTold> ofEntry(String text) {
    return QuestionText.hasAnyMark(text)
        ? of(text).filter(told -> told.labelled() || told.isQuoted())
        : Optional.empty();
  }

  // A question of one or more lines above an arrow at the beginning of a line.
  private static Optional<AskedAndTold> below(String text) {
    int limit = Math.min(text.length(), MAX_QUESTION);
    for (int line = text.indexOf('\n');
        line > 0 && line < limit;
        line = text.indexOf('\n', line + 1)) {
      Matcher arrow = ARROW.matcher(text).region(line + 1, text.length());
      String question = text.substring(0, line).strip();
      if (arrow.lookingAt()) {
        return QuestionText.hasMark(Plain.of(question))
            ? Optional.of(new AskedAndTold(question, pointed(text, line + 1, arrow), true))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  // An arrow may lead to each line.
  private static String pointed(String text, int line, Matcher arrow) {
    String told = text.substring(line);
    String bare = AnswerMarks.withoutArrow(told);
    return bare.equals(told) ? text.substring(arrow.end()) : bare;
  }

  private static int mark(String text, int from) {
    int limit = Math.min(text.length(), MAX_QUESTION);
    for (int i = from; i < limit && text.charAt(i) != '\n'; i++) {
      if (QuestionText.isMark(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  // Behind quotation marks and emphasis that close.
  private static int afterClosing(String text, int from) {
    int at = from;
    while (at < text.length() && "\"”“»」’*_)".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static Optional<AskedAndTold> at(String text, int end) {
    int next = end;
    while (next < text.length() && " \t\u3000".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    String question = text.substring(0, end);
    Matcher arrow = ARROW.matcher(text).region(next, text.length());
    // In code an arrow follows right behind the mark.
    boolean drawn = next > end || (next < text.length() && text.charAt(next) > 0x7F);
    if (drawn && arrow.lookingAt()) {
      return Optional.of(new AskedAndTold(question, text.substring(arrow.end()), false));
    }
    String behind = text.substring(next);
    var bold =
        next > end && question.indexOf('*') < 0 && behind.startsWith("**")
            ? toldInBold(question, behind)
            : Optional.<AskedAndTold>empty();
    if (bold.isPresent()) {
      return bold;
    }
    if (next > end && question.indexOf('`') < 0 && isNameInCode(behind)) {
      return Optional.of(new AskedAndTold(question, unmarked(behind), true));
    }
    if (next > end && question.indexOf('*') < 0 && isVerdict(behind)) {
      return Optional.of(new AskedAndTold(question, behind, true));
    }
    Matcher dash = DASH.matcher(text).region(next, text.length());
    // "“Will it hold?” — how do you answer?" asks about what somebody says.
    if (isQuoted(question)
        && dash.lookingAt()
        && !QuestionText.hasMark(Plain.of(text.substring(dash.end())))) {
      return Optional.of(new AskedAndTold(question, text.substring(dash.end()), false));
    }
    String inside = inBrackets(behind);
    if (next > end && !inside.isEmpty()) {
      return Optional.of(new AskedAndTold(question, AnswerLabel.without(inside), true));
    }
    String near = text.substring(next, Math.min(text.length(), next + MAX_LABEL));
    return AnswerLabel.begins(near)
        ? Optional.of(new AskedAndTold(question, AnswerLabel.without(text.substring(next)), true))
        : Optional.empty();
  }

  // "What floats? (Answer: cork)", "What floats? *(Answer: cork)*"; empty for any other text.
  private static String inBrackets(String behind) {
    int open = behind.indexOf('(');
    if (open < 0 || open > 2 || behind.indexOf('\n') >= 0) {
      return "";
    }
    String bare = Emphasis.unwrapped(behind);
    int last = bare.length() - 1;
    boolean whole = last > 1 && bare.charAt(0) == '(' && bare.charAt(last) == ')';
    String inside = whole ? bare.substring(1, last).strip() : "";
    String near = inside.substring(0, Math.min(inside.length(), MAX_LABEL));
    return AnswerLabel.begins(near) ? inside : "";
  }

  // "What floats? **Cork**  It is light."
  private static Optional<AskedAndTold> toldInBold(String question, String behind) {
    if (Demands.begin(Plain.of(behind))) {
      return Optional.empty();
    }
    if (Emphasis.isWhollyBold(behind)) {
      return Optional.of(new AskedAndTold(question, Emphasis.unwrapped(behind), true));
    }
    int close = behind.indexOf("**", 2);
    boolean explained =
        close > 2
            && ":：".indexOf(behind.charAt(close - 1)) < 0
            && close + 3 < behind.length()
            && behind.charAt(close + 2) == ' '
            && !Character.isLowerCase(behind.substring(close + 2).strip().codePointAt(0))
            && !QuestionText.hasAnyMark(behind);
    return explained ? Optional.of(new AskedAndTold(question, behind, true)) : Optional.empty();
  }

  // "Does it float? `Yes`", "Which sail? `Storm jib`"; what is no name may be asked about.
  private static boolean isNameInCode(String behind) {
    if (behind.length() <= 2 || behind.charAt(0) != '`') {
      return false;
    }
    String name = unmarked(behind);
    return name.length() == behind.stripTrailing().length() - 2
        && !name.isEmpty()
        && (Character.isUpperCase(name.charAt(0)) || VERDICTS.contains(name))
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-');
  }

  private static String unmarked(String code) {
    String bare = code.strip();
    return bare.endsWith("`") ? bare.substring(1, bare.length() - 1) : bare;
  }

  // "Does it float? Yes, in salt water."
  private static boolean isVerdict(String behind) {
    int end = 0;
    while (end < behind.length() && Character.isLetter(behind.charAt(end))) {
      end++;
    }
    boolean ended = end == behind.length() || ",.;!。，".indexOf(behind.charAt(end)) >= 0;
    return end > 0
        && (ended || behind.startsWith(" — ", end) || behind.startsWith(" - ", end))
        && VERDICTS.contains(Words.lower(behind.substring(0, end)))
        && !QuestionText.hasAnyMark(behind);
  }

  /** Whether the question stands in quotation marks. */
  boolean isQuoted() {
    return isQuoted(question);
  }

  private static boolean isQuoted(String question) {
    return "\"“„«「".indexOf(question.charAt(0)) >= 0
        && "\"”“»」".indexOf(question.charAt(question.length() - 1)) >= 0;
  }

  private static boolean endsSentence(char c) {
    return ".。!！)）".indexOf(c) >= 0 || QuestionText.isMark(c);
  }

  /** Where a labelled answer begins behind the end of a sentence in the same line; -1 if none. */
  public static int answerBehindSentence(String text) {
    int lineEnd = text.indexOf('\n');
    int limit = lineEnd < 0 ? text.length() : lineEnd;
    for (int i = 0; i < limit; i++) {
      char c = text.charAt(i);
      if (!Words.isLatin(c) && c != ' ' && endsSentence(c)) {
        int next = afterClosing(text, i + 1);
        String near = text.substring(next, Math.min(limit, next + MAX_LABEL));
        if (AnswerLabel.begins(near)) {
          return next;
        }
      }
    }
    return -1;
  }
}
