package app.guidebox.guide.extract.choice;

import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.wording.Truths;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The marks by which an author shows which option is right. */
public final class RightMarks {
  /** The white space before a mark is looked at once, from its beginning. */
  private static final String FROM_GAP = "(?:\\G|(?<!\\s))";

  private static final String WORD =
      "correct|right|key|correct"
          + " answer|richtig|correcta|correcto|correta|correto|juste|corretta|верно"
          + "|правильно|正确|正解|정답";

  private static final Pattern MARK =
      Pattern.compile(
          FROM_GAP
              + "(?:\\s*+(?:[✓✔✅☑]\\x{FE0F}?|:white_check_mark:|:heavy_check_mark:|(?i:[*_]{0,3}[(\\[](?:"
              + WORD
              + ")[)\\]][*_]{0,3}))|^\\s*+\\[[xX+✓✔✅]\\](?=\\s)|\\s{2,}+[xX*]$|\\s++\\*$|\\s++(?:<-{1,2}|←|//|--?|–|—|=>)\\s{0,2}(?i:"
              + WORD
              + "|answer|right answer|certa|certo|bonne réponse|giusta|правильный"
              + " ответ)$|\\s++(?:<-{1,2}|←)$)\\s*+");
  private static final Pattern WRONG =
      Pattern.compile(
          FROM_GAP
              + "\\s*+(?:[❌✗✘✖]\\x{FE0F}?|:x:)\\s*+|^\\s*+[⬜☐◻]\\x{FE0F}?\\s++|^\\s*+\\[["
              + " -]?\\]\\s++");

  private static final String BOX = "+- ]";
  private static final String SIGNS = "✓✔✅☑❌✗✘✖⬜☐◻";
  private static final String INITIALS = "crkjвп正정whx";

  private RightMarks() {}

  /**
   * Whether the mark sets "✅ Yes, it can." above what more is told of it: no other entry says yes
   * or no.
   */
  static boolean setVerdict(List<Choice> choices) {
    return choices.stream()
        .allMatch(choice -> choice.marked() != Truths.first(choice.text()).isEmpty());
  }

  /** The option with that letter, its text without the mark that says whether it is right. */
  public static Choice choice(String letter, String written) {
    String text = withoutLetterBelow(letter, written);
    if (!mayBeMarked(text)) {
      return new Choice(letter, text.strip(), false);
    }
    Matcher mark = MARK.matcher(text);
    boolean right = mark.find();
    String bare = right ? mark.replaceAll(" ") : text;
    return new Choice(letter, WRONG.matcher(bare).replaceAll(" ").strip(), right);
  }

  /** Whether an arrow or a star stands before the letter at that place: {@code *B) rain}. */
  static boolean standBefore(String text, int letter) {
    int arrow = text.indexOf('>');
    boolean pointed = arrow > 0 && arrow < letter && text.charAt(arrow - 1) == '-';
    return pointed
        || (letter > 0 && text.charAt(letter - 1) == '*' && text.indexOf('*', letter) < 0);
  }

  // "A. Bug", and below that "A. Bow": the same in two languages.
  private static String withoutLetterBelow(String letter, String text) {
    if (letter.isEmpty() || text.indexOf('\n') < 0) {
      return text;
    }
    return text.lines()
        .map(line -> line.startsWith(letter + ". ") ? line.substring(letter.length() + 2) : line)
        .collect(Collectors.joining("\n"));
  }

  // A quick look before a slow one: a sign, a code for one, or a bracket before a word for "right".
  private static boolean mayBeMarked(String text) {
    if (endsMarked(text)) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F && SIGNS.indexOf(c) >= 0) {
        return true;
      }
      boolean opens = (c == '(' || c == '[' || c == ':') && i + 1 < text.length();
      if (opens
          && (INITIALS.indexOf(Character.toLowerCase(text.charAt(i + 1))) >= 0
              || (c == '[' && BOX.indexOf(text.charAt(i + 1)) >= 0))) {
        return true;
      }
    }
    return false;
  }

  // A mark of its own at the end: "rain      x", "snow *", "hail <- correct".
  private static boolean endsMarked(String text) {
    int end = text.length() - 1;
    if (text.indexOf('←') >= 0 || text.contains("<-")) {
      return true;
    }
    return end > 1
        && ("xX*".indexOf(text.charAt(end)) >= 0
            ? Character.isWhitespace(text.charAt(end - 1))
            : text.regionMatches(true, end - 4, "right", 0, 5)
                || text.regionMatches(true, end - 5, "answer", 0, 6)
                || text.regionMatches(true, end - 6, "correct", 0, 7));
  }
}
