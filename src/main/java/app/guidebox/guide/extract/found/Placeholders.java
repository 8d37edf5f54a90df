package app.guidebox.guide.extract.found;

import app.guidebox.guide.Lines;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells answers that are yet to be written. */
public final class Placeholders {
  /** Why a question without an answer is no card. */
  public static final String UNANSWERED = "This question has no answer.";

  /** Why a question whose answer is yet to be written, or stands elsewhere, is no card. */
  public static final String PLACEHOLDER = "The answer is a placeholder.";

  private static final int MAX_FORM = 500;

  /** A longer text says something. */
  private static final int MAX_LENGTH = 80;

  /** So does a line at the end that leaves the answer to whoever reads. */
  private static final int MAX_LAST = 40;

  /** The last word of brackets in which something will be written. */
  private static final Set<String> HERE =
      Set.of("here", "aquí", "aqui", "ici", "qui", "hier", "tutaj", "тут", "здесь", "burada");

  private static final WordList WORDS = Words.load("placeholders");

  /** The beginning of the text that fills a page before its own is written. */
  private static final String FILLER = "lorem ipsum";

  private static final String LEFT_TO_DO = "TODO";

  private static final String BEFORE = "*_[(（<-";
  private static final String BEHIND = "*_])>.!…-";
  private static final String BLANKS = ".…_?*-";

  /** Who reads is to answer out of their own life. */
  private static final Pattern OF_ONES_OWN = Pattern.compile("请?(?:根据|结合)(?:个人|自己|自身|你|实际)");

  private static final Pattern CROSSES = Pattern.compile("x{3,}");

  /** {@code The answer will be added here}, {@code Tu będzie wyjaśnienie}. */
  private static final Pattern NOT_YET =
      Pattern.compile(
          "(?:the |this |full )?(?:answer|explanation|solution|content|details?) (?:will|is"
              + " to|should|to) be (?:added|written|provided|completed|filled).{0,60}|(?:tu|tutaj)"
              + " (?:znajdzie się|pojawi się|będzie) (?:\\p{L}+"
              + " ){0,2}(?:wyjaśn|odpowied|rozwiąz|treść|opis).{0,60}|(?:тут буде|тут будет|здесь"
              + " будет|здесь появится) (?:\\p{L}+"
              + " ){0,2}(?:поясн|объясн|відпов|ответ|описан|текст).{0,60}|hier"
              + " (?:kommt|folgt|steht)(?: später| noch)? (?:die|eine) (?:\\p{L}+"
              + " )?(?:antwort|erklärung|lösung).{0,60}|aquí (?:irá|va|vendrá|estará) (?:la|una)"
              + " (?:\\p{L}+ )?(?:respuesta|explicación|solución).{0,60}|aqui (?:vai|virá|ficará)"
              + " (?:a|uma) (?:\\p{L}+ )?(?:resposta|explicação|solução).{0,60}|(?:la|une)"
              + " (?:réponse|explication|solution) (?:viendra|sera ajoutée|suivra).{0,60}");

  private static final Pattern EMBEDDED =
      Pattern.compile("!\\[\\[[^\\[\\]\n]{1,200}(?<!\\.(?:png|jpg|jpeg|gif|svg|webp))\\]\\]");

  private Placeholders() {}

  /** Whether the first line is dots and no more, which show how questions are written. */
  public static boolean isEllipsis(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return !line.isEmpty() && line.chars().allMatch(c -> ".… ".indexOf(c) >= 0);
  }

  /** A term of which nothing is said. */
  public static Candidate undefined(String name, Lines lines) {
    var skipped = new Skipped(lines.first(), "This term has no definition.", Plain.of(name));
    return new Candidate.Rejected(Convention.DEFINITION, skipped, lines);
  }

  /** Names that look like terms, and why they are none. */
  public static Candidate noTerms(List<String> names, String reason, Lines lines) {
    String text = String.join(", ", names.stream().map(Plain::of).toList());
    var skipped = new Skipped(lines.first(), reason, text);
    return new Candidate.Rejected(Convention.DEFINITION, skipped, lines);
  }

  /** Whether the text does no more than show parts of other notes. */
  public static boolean isElsewhere(String markdown) {
    return markdown.startsWith("![[")
        && EMBEDDED
            .matcher(markdown)
            .replaceAll("")
            .codePoints()
            .noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the text only announces an example that is not there: {@code Example:}. */
  public static boolean leadsOn(String markdown) {
    return markdown.length() <= MAX_LAST
        && (markdown.endsWith(":") || markdown.endsWith("："))
        && Apparatus.isExample(List.of(markdown.substring(0, markdown.length() - 1)));
  }

  /** Whether the Markdown stands where an answer will be and says nothing. */
  public static boolean isPlaceholder(String markdown) {
    return isBlankForm(markdown)
        || endsUnanswered(markdown)
        || Pointers.are(markdown)
        || (markdown.length() < MAX_LENGTH
            && !markdown.contains("![](")
            && saysNothingYet(Plain.of(markdown)));
  }

  // "Answer here" below what the task says besides.
  private static boolean endsUnanswered(String markdown) {
    int line = markdown.lastIndexOf("\n\n");
    String last = line < 0 ? "" : markdown.substring(line + 2);
    return !last.isEmpty()
        && last.length() < MAX_LAST
        && Character.isLetter(last.charAt(0))
        && saysNothingYet(Plain.of(last))
        && Arrays.stream(Words.lower(last).split("[^\\p{L}]+")).anyMatch(Words.ANSWER::contains);
  }

  private static boolean saysNothingYet(String plain) {
    int from = 0;
    while (from < plain.length() && isAround(plain.charAt(from), BEFORE)) {
      from++;
    }
    if (from == plain.length() || BLANKS.indexOf(plain.charAt(from)) >= 0) {
      return plain.chars().allMatch(c -> isAround((char) c, BLANKS));
    }
    if (plain.startsWith(LEFT_TO_DO, from) && isTask(plain, from + LEFT_TO_DO.length())) {
      return true;
    }
    char first = Character.toLowerCase(plain.charAt(from));
    boolean bracketed =
        (plain.charAt(0) == '[' && plain.endsWith("]"))
            || (plain.charAt(0) == '(' && plain.endsWith(")"));
    if (bracketed && endsHere(plain)) {
      return true;
    }
    boolean announced = "tadfeshluc\u0442\u0437".indexOf(first) >= 0;
    if (announced && NOT_YET.matcher(Words.lower(plain.substring(from))).matches()) {
      return true;
    }
    if (first <= 0x7F && first != 'l' && first != 'x' && !WORDS.mayBeginAt(from, plain)) {
      return false;
    }
    int to = plain.length();
    while (to > from && isAround(plain.charAt(to - 1), BEHIND)) {
      to--;
    }
    boolean counted = to > from && Character.isDigit(plain.charAt(to - 1));
    while (to > from
        && counted
        && (Character.isDigit(plain.charAt(to - 1)) || plain.charAt(to - 1) == ' ')) {
      to--;
    }
    String text = Words.lower(plain.substring(from, to));
    int aside = text.indexOf(" (");
    return WORDS.contains(text)
        || (aside > 0 && WORDS.contains(text.substring(0, aside)))
        || text.startsWith(FILLER)
        || CROSSES.matcher(text).matches()
        || (first > 0x7F && OF_ONES_OWN.matcher(text).lookingAt());
  }

  // "[definition goes here]"
  private static boolean endsHere(String plain) {
    return HERE.contains(plain.substring(plain.lastIndexOf(' ') + 1, plain.length() - 1));
  }

  // "TODO explain", "TODO: rewrite"
  private static boolean isTask(String plain, int at) {
    return at == plain.length() || !Character.isLetterOrDigit(plain.charAt(at));
  }

  private static boolean isAround(char c, String signs) {
    return Character.isWhitespace(c) || signs.indexOf(c) >= 0;
  }

  // "**Cause 1:** ______________": a line to be filled in by hand.
  private static boolean isBlankForm(String markdown) {
    if (markdown.length() >= MAX_FORM || markdown.indexOf("__") < 0) {
      return false;
    }
    return markdown.chars().filter(c -> c == '_').count() * 2 > markdown.length();
  }
}
