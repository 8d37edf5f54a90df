package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.words.WordList;
import java.util.Set;

/** The letters and digits that stand before options: {@code A.}, {@code (b)}, {@code **C**}. */
public final class OptionLetters {
  private static final WordList WORDS =
      new WordList(Set.of("option", "opción", "opção", "choice", "opzione", "вариант"));

  private OptionLetters() {}

  /** Whether the line is the first of several options. */
  public static boolean begin(String line, String next) {
    return mayBegin(line, 0)
        && mayBegin(next, 0)
        && LetteredText.of(line).filter(first -> first.isNext(0)).isPresent()
        && LetteredText.of(next).filter(second -> second.isNext(1)).isPresent();
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
  public static boolean mayBegin(String text, int from) {
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
}
