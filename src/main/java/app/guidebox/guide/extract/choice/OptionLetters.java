package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.wording.WordList;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters and digits that stand before options: {@code A.}, {@code (b)}, {@code **C**}. */
public final class OptionLetters {
  private static final Pattern LETTERED =
      Pattern.compile(
          "[\\s*_`>-]*(?:(?i:option|opción|opção|choice|opzione|вариант)\\s+)?[(\\[]?([A-Za-zА-Га-г]|[1-9](?=[:)]))(?:[*_`]{0,3}\\s*(?:[.):：、．）\\]]|\\s-\\s)(?:`(?=\\s))?|\\*\\*(?=\\s))(?!\\s?_{3})[\\s*_]*(?=\\S)");

  private static final WordList WORDS =
      new WordList(Set.of("option", "opción", "opção", "choice", "opzione", "вариант"));

  private OptionLetters() {}

  /** Matches a letter with all around it; its first group is the letter. */
  static Matcher matcher(String text) {
    return LETTERED.matcher(text);
  }

  /** Whether the line is the first of several options. */
  public static boolean begin(String line, String next) {
    if (!mayBegin(line, 0) || !mayBegin(next, 0)) {
      return false;
    }
    Matcher first = LETTERED.matcher(line);
    Matcher second = LETTERED.matcher(next);
    return first.lookingAt()
        && second.lookingAt()
        && isNext(first.group(1), 0)
        && isNext(second.group(1), 1);
  }

  /** Whether the block is several options with letters. */
  public static boolean areOptions(Block block) {
    return switch (block) {
      case Block.ListBlock list ->
          list.items().size() > 2
              && begin(
                  list.items().get(0).firstText().orElse(""),
                  list.items().get(1).firstText().orElse(""));
      case Block.Paragraph(var text, _) when text.markdown().indexOf('\n') > 0 -> {
        var rows = text.markdown().lines().limit(2).toList();
        yield begin(rows.getFirst(), rows.getLast());
      }
      default -> false;
    };
  }

  /** Whether any of the lines may begin with a letter; a quick look before a slow one. */
  static boolean mayBeIn(String text) {
    for (int line = 0; line >= 0; line = text.indexOf('\n', line) + 1) {
      if (mayBegin(text, line)) {
        return true;
      }
      if (text.indexOf('\n', line) < 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a letter or digit by itself, or a word that may stand before it, begins there; a quick
   * look before a slow one.
   */
  static boolean mayBegin(String text, int from) {
    int at = from;
    while (at < text.length() && " \t*_`>-([".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
      return false;
    }
    return Character.isLetterOrDigit(text.charAt(at + 1))
        ? WORDS.mayBeginAt(at, text)
        : isSetOff(text, at + 1);
  }

  // "A sail" begins with a word.
  private static boolean isSetOff(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && ".):：、．）]-*_`".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether the letter or digit is that of the option with that index. */
  static boolean isNext(String letter, int index) {
    int code = letter.charAt(0);
    if (Character.isDigit(code)) {
      return code - '1' == index;
    }
    int latin = Character.toUpperCase(code) - 'A';
    int cyrillic = Character.toUpperCase(code) - 'А';
    return latin == index || cyrillic == index;
  }
}
