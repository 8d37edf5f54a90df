package app.guidebox.guide.extract.label;

import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/** The label that an answer begins with, such as {@code **Answer:**} or {@code A.}. */
public final class AnswerLabel {
  private static final WordList WORDS = Words.ANSWER.with(Words.CORRECT);

  /** Words for an answer that mean no solution of a task. */
  private static final WordList REPLIES = Words.load("replies");

  /** What a title says after the answer label, such as the letters of the right options. */
  public static final int MAX_KEY = 30;

  private static final Pattern OPTION_B =
      Pattern.compile("(?s).*(?:\n\\s*[-*+]?\\s*\\W{0,2}| \\| )[Bb][*_]{0,2}\\s*[:.)].*");

  /** The first letter of the scripts that set no space between words. */
  private static final char WIDE = '\u2e80';

  /** Words of them are no longer. */
  private static final int MAX_WORD = 6;

  /** Where the number of a part ends: {@code **2}. */
  private static final int PLACE = 3;

  /** Where the text goes on behind {@code **A** }. */
  private static final int TERM = 6;

  /** A letter in brackets. */
  private static final int PART = 3;

  /** Behind it stand a colon, the end of the bold and a blank. */
  private static final int MAX_END = 4;

  private AnswerLabel() {}

  /** The answer label that the text begins with. */
  public static Optional<Label> of(String written) {
    String text = withoutPoint(withoutPlace(written));
    return Label.of(text, WORDS)
        .filter(found -> found.marked() || found.rest().isEmpty())
        .map(found -> ofPart(ofNumber(found, text), text))
        .or(() -> beforePart(text))
        .or(() -> beforeLetters(text))
        .or(() -> beforeWideLetter(text))
        .filter(found -> !found.word().equals("a") || !OPTION_B.matcher(text).matches())
        .filter(_ -> !isTerm(text))
        .filter(_ -> !FormLabels.asksForShort(text));
  }

  /** The answer label that is a title, whatever a bracket says behind it: {@code Answer (2 p)}. */
  public static Optional<Label> ofTitle(String title) {
    int bracket = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
    return of(title)
        .or(() -> bracket > 0 ? of(title.substring(0, bracket)) : Optional.<Label>empty());
  }

  // "A.2" names the second option.
  private static Label ofNumber(Label label, String text) {
    boolean named =
        label.rest().isEmpty()
            && label.number().length() == 1
            && text.length() == label.word().length() + 2
            && text.charAt(label.word().length()) == '.';
    // "Right answer 2" names it too.
    named |=
        label.rest().isEmpty()
            && label.number().length() == 1
            && label.word().indexOf(' ') > 0
            && Words.CORRECT.contains(label.word())
            && text.endsWith(" " + label.number());
    return named ? new Label(label.word(), "", label.number(), true) : label;
  }

  // "**Solution (b):** …" tells which part of a question it answers.
  private static Label ofPart(Label label, String text) {
    int open = label.word().length() > 1 && label.number().isEmpty() ? text.indexOf(" (") + 1 : 0;
    int rest = text.stripTrailing().length() - label.rest().length();
    boolean part =
        open > 0 && isPart(text, open) && rest >= open + PART && rest <= open + PART + MAX_END;
    String told = part ? text.substring(open, open + PART) + " " + label.rest() : label.rest();
    return part ? new Label(label.word(), "", told.strip(), label.marked()) : label;
  }

  // "Solution (a)"
  private static Optional<Label> beforePart(String text) {
    int open = text.length() - PART;
    return text.length() <= MAX_KEY
            && open > 1
            && text.charAt(open - 1) == ' '
            && isPart(text, open)
            && WORDS.contains(Words.lower(text.substring(0, open - 1)))
        ? Optional.of(
            new Label(Words.lower(text.substring(0, open - 1)), "", text.substring(open), true))
        : Optional.empty();
  }

  // "(b)"
  private static boolean isPart(String text, int open) {
    return text.length() >= open + PART
        && text.charAt(open) == '('
        && text.charAt(open + 1) >= 'a'
        && text.charAt(open + 1) <= 'h'
        && text.charAt(open + 2) == ')';
  }

  // "**A** — the record of an address"
  private static boolean isTerm(String text) {
    return text.startsWith("**A** ")
        && text.length() > TERM
        && "—–".indexOf(text.charAt(TERM)) >= 0;
  }

  // "Answer B", "**Resposta A, C**"
  private static Optional<Label> beforeLetters(String text) {
    if (text.length() > MAX_KEY || !mayEndInLetter(text)) {
      return Optional.empty();
    }
    String line = Emphasis.unwrapped(text);
    int end = line.length();
    while (end > 0 && "ABCDEFGH, ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean letters = end > 0 && end + 1 < line.length() && line.charAt(end) == ' ';
    String word = letters ? Words.lower(line.substring(0, end)) : "";
    return REPLIES.contains(word) || Words.CORRECT.contains(word)
        ? Optional.of(new Label(word, "", line.substring(end).strip(), true))
        : Optional.empty();
  }

  // "答案C。…", in a script that sets no space between the two
  private static Optional<Label> beforeWideLetter(String text) {
    int at = 0;
    while (at < text.length() && at <= MAX_WORD && text.charAt(at) >= WIDE) {
      at++;
    }
    boolean letter =
        at > 1
            && at + 1 < text.length()
            && "ABCDEFGH".indexOf(text.charAt(at)) >= 0
            && "。．，,.:：".indexOf(text.charAt(at + 1)) >= 0;
    return letter && WORDS.contains(text.substring(0, at))
        ? Optional.of(new Label(text.substring(0, at), "", text.substring(at), true))
        : Optional.empty();
  }

  // A quick look before a slow one.
  private static boolean mayEndInLetter(String text) {
    int last = text.length() - 1;
    while (last > 0 && !Character.isLetterOrDigit(text.charAt(last))) {
      last--;
    }
    return last > 0 && text.charAt(last) >= 'A' && text.charAt(last) <= 'H';
  }

  // "Right answer B.", "Right answer 2."
  private static String withoutPoint(String text) {
    int last = text.length() - 1;
    boolean named =
        last > 2
            && last < MAX_KEY
            && text.charAt(last) == '.'
            && text.charAt(last - 2) == ' '
            && "ABCDEFGH123456789".indexOf(text.charAt(last - 1)) >= 0
            && text.indexOf(':') < 0;
    return named ? text.substring(0, last) : text;
  }

  // "**2. The answer:** …" names the second part of what is told of a question.
  private static String withoutPlace(String text) {
    boolean placed =
        text.length() > PLACE + 1
            && text.startsWith("**")
            && Character.isDigit(text.charAt(2))
            && text.startsWith(". ", PLACE);
    String bare = placed ? "**" + text.substring(PLACE + 2) : text;
    return placed && Label.of(bare, WORDS).filter(l -> l.word().indexOf(' ') > 0).isPresent()
        ? bare
        : text;
  }

  /** Whether the text begins with a label such as {@code **Answer:**}, set off and with text. */
  public static boolean begins(String text) {
    return Label.of(text, WORDS).filter(Label::marked).filter(l -> !l.rest().isEmpty()).isPresent()
        && !FormLabels.asksForShort(text)
        && !isTerm(text);
  }

  /** Whether the text is labelled as an answer, not only as correct. */
  public static boolean isAnswer(String text) {
    return begins(text) && Label.of(text, Words.ANSWER).isPresent();
  }

  /** The text without the answer label at its beginning. */
  public static String without(String text) {
    return of(text).map(Label::rest).map(AnswerLabel::withoutBullet).orElse(text);
  }

  // "**Answer:** * **A** is for anchor", where the first entry of a list stands behind the label.
  private static String withoutBullet(String rest) {
    boolean bullet =
        rest.length() > 2 && "*-•".indexOf(rest.charAt(0)) >= 0 && rest.charAt(1) == ' ';
    return bullet && rest.indexOf('\n') < 0 && !Character.isDigit(rest.charAt(2))
        ? rest.substring(2)
        : rest;
  }

  /** Whether the text, all of it in italics, tells what a question is asked for. */
  public static boolean isAside(String text) {
    String bare = text.strip();
    int end = bare.length() - 1;
    return end > 1
        && "*_".indexOf(bare.charAt(0)) >= 0
        && bare.charAt(1) != bare.charAt(0)
        && bare.indexOf(bare.charAt(0), 1) == end
        && Label.of(bare.substring(1, end), Words.INTENTS).filter(Label::marked).isPresent();
  }
}
