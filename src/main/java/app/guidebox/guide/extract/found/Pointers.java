package app.guidebox.guide.extract.found;

import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.regex.Pattern;

/**
 * Tells answers that only say where to read them: {@code [Learn from here](…)}, {@code See
 * [Knots](…)}.
 */
final class Pointers {
  private static final WordList WORDS = Words.load("pointers");

  /** A longer text says something. */
  private static final int MAX_LENGTH = 4_000;

  /** A link to another page, with what it shows; some set brackets around it. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?<!!)\\[{1,2}([^\\[\\]\n"
              + "]{1,200})\\]{1,2}\\((?!#)[^()\\s]{1,800}(?:\\([^()\\s]{0,200}\\)[^()\\s]{0,200})?\\)\\]?");

  private static final Pattern ADDRESS = Pattern.compile("<?https?://[^\\s<>]{1,800}>?");

  private static final Pattern BREAK = Pattern.compile("<br ?/?>");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private Pointers() {}

  /** Whether the Markdown has links, and no words but those that lead on to them. */
  static boolean are(String markdown) {
    if (markdown.length() > MAX_LENGTH
        || markdown.contains("![")
        || (markdown.indexOf("](") < 0 && markdown.indexOf("http") < 0)
        || !mayLeadOn(markdown)) {
      return false;
    }
    boolean found = false;
    String broken = markdown.contains("<br") ? BREAK.matcher(markdown).replaceAll("\n") : markdown;
    for (String line : broken.split("\n", -1)) {
      if (!line.isBlank() && !isOne(line)) {
        return false;
      }
      found |= !line.isBlank();
    }
    return found;
  }

  // A quick look before a slow one: the first letters are a link's, a tag's or such a word's.
  private static boolean mayLeadOn(String markdown) {
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c == '[' || c == '<') {
        return true;
      }
      if (Character.isLetter(c)) {
        return markdown.startsWith("http", i) || WORDS.mayBeginAt(i, markdown);
      }
    }
    return false;
  }

  private static boolean isOne(String line) {
    if (line.indexOf("](") < 0 && line.indexOf("http") < 0) {
      return false;
    }
    var link = LINK.matcher(line);
    var around = new StringBuilder();
    boolean named = false;
    int links = 0;
    int from = 0;
    while (link.find()) {
      around.append(line, from, link.start()).append(' ');
      named |= !leadOn(link.group(1));
      from = link.end();
      links++;
    }
    String rest = around.append(line, from, line.length()).toString();
    String bare = ADDRESS.matcher(rest).replaceAll(" ");
    boolean leads = bare.codePoints().anyMatch(Character::isLetter);
    return (links > 0 || bare.length() < rest.length()) && leadOn(bare) && (!named || leads);
  }

  /** Whether the Markdown is one link that shows what it leads to, and no more. */
  static boolean isLink(String markdown) {
    return markdown.startsWith("[") && LINK.matcher(markdown.strip()).matches();
  }

  /** Whether the text leads to an answer: {@code See the full answer}. */
  static boolean leadsToAnswer(String text) {
    return leadOn(text)
        && (NO_LETTERS.splitAsStream(Words.lower(text)).anyMatch(Words.ANSWER::contains)
            || text.endsWith("答案")
            || text.endsWith("答え"));
  }

  // Whether it holds no words but such; blanks part them, where a language has any.
  private static boolean leadOn(String text) {
    String lower = Words.lower(text);
    int from = 0;
    while (from < lower.length()) {
      int to = from;
      while (to < lower.length() && Character.isLetter(lower.codePointAt(to))) {
        to += Character.charCount(lower.codePointAt(to));
      }
      if (to > from && !WORDS.contains(lower.substring(from, to))) {
        return false;
      }
      from = to == lower.length() ? to : to + Character.charCount(lower.codePointAt(to));
    }
    return true;
  }
}
