package app.guidebox.guide.extract.line;

import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes off what only tells that an answer begins, and means it nowhere but at its beginning. */
public final class AnswerMarks {
  private static final Set<String> ARROWS = Set.of("→", "->", "-->", "=>", "⇒", "➜", "➔");

  private static final int MAX_ARROW = 3;

  /** Arrows that may stand right before the text. */
  private static final Phrases DRAWN = Phrases.of("===>", "==>", "=>");

  /** Elsewhere these words name what a program puts out. */
  private static final WordList WORDS = Words.load("responses");

  /** {@code A.} or {@code R.} before an answer, not before the first of several options. */
  private static final Pattern LETTER =
      Pattern.compile("(?:\\*\\*)?[AR]\\s?(?:[.)]|[-–—](?= ))(?:\\*\\*)?\\s+(?=\\S)");

  private static final Pattern NEXT_LETTER = Pattern.compile("(?m)^\\W{0,4}B\\s?[.):–—-]");

  private AnswerMarks() {}

  /** The units of an answer, the first of them without such a mark. */
  public static List<Unit> without(List<Unit> units) {
    if (units.isEmpty() || !units.getFirst().isParagraph()) {
      return units;
    }
    String text = units.getFirst().text();
    String bare = withoutArrow(withoutMarkLine(text));
    bare = mayBeginWithLetter(bare) ? withoutLetter(bare, units) : bare;
    bare = Label.of(bare, WORDS).filter(Label::marked).map(Label::rest).orElse(bare);
    if (bare.equals(text)) {
      return units;
    }
    var all = new ArrayList<>(units);
    all.set(0, units.getFirst().withText(bare));
    return all;
  }

  // "?" or "??" in the first line parts the two sides of a card in some programs.
  private static String withoutMarkLine(String text) {
    int line = text.startsWith("?") ? text.indexOf('\n') : -1;
    return line == 1 || (line == 2 && text.charAt(1) == '?') ? text.substring(line + 1) : text;
  }

  /** The text without an arrow or colon that leads to it, unless one leads to each of its lines. */
  public static String withoutArrow(String text) {
    if (text.startsWith(": ") || text.startsWith(":\n")) {
      return text.substring(1).strip();
    }
    int drawn = text.isEmpty() || text.charAt(0) != '=' ? 0 : DRAWN.beginning(text);
    if (drawn > 0) {
      return text.contains("\n" + text.substring(0, drawn)) ? text : text.substring(drawn).strip();
    }
    if (!text.isEmpty() && "→⇒➜➔".indexOf(text.charAt(0)) >= 0) {
      return withoutEach(text.charAt(0), text);
    }
    int arrow = text.indexOf(' ');
    return arrow > 0 && arrow <= MAX_ARROW && ARROWS.contains(text.substring(0, arrow))
        ? text.substring(arrow).strip()
        : text;
  }

  // An arrow before each line sets the lines apart, and no more.
  private static String withoutEach(char arrow, String text) {
    boolean each = text.lines().allMatch(line -> line.indexOf(arrow) == 0);
    return each
        ? text.lines().map(line -> line.substring(1).strip()).collect(Collectors.joining("\n"))
        : text.substring(1).strip();
  }

  /** The text without {@code A.} before it, if no B follows. */
  public static String withoutLetter(String text) {
    var letter = text.startsWith("A") ? LETTER.matcher(text) : null;
    return letter != null && letter.lookingAt() && !NEXT_LETTER.matcher(text).find()
        ? text.substring(letter.end())
        : text;
  }

  private static boolean mayBeginWithLetter(String text) {
    int at = text.startsWith("**") ? 2 : 0;
    return text.length() > at && "AR".indexOf(text.charAt(at)) >= 0;
  }

  private static String withoutLetter(String text, List<Unit> units) {
    var letter = LETTER.matcher(text);
    return letter.lookingAt()
            && units.stream().noneMatch(unit -> NEXT_LETTER.matcher(unit.text()).find())
        ? text.substring(letter.end())
        : text;
  }
}
