package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.words.Dashes;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.GluedDash;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term that text begins with, and what is said about it.
 *
 * @param name the term in Markdown, without emphasis around it
 * @param text the rest, without the separator; may be empty
 */
public record Term(String name, String text) {
  /** Longer bold text is a sentence, not a term. */
  private static final int MAX_LENGTH = 100;

  /** So many letters of a term may be in bold to be remembered. */
  private static final int MAX_INITIALS = 3;

  /** So many words behind the bold may belong to the name. */
  private static final int MAX_QUALIFYING = 3;

  /** The length of {@code → **}. */
  private static final int ARROW = 4;

  /** The length of {@code **}. */
  private static final int MARK = 2;

  /** What joins two terms, with the marks around it. */
  private static final int MAX_JOINT = 9;

  private static final String AND_OR =
      String.join(
          "|", "and", "or", "und", "oder", "bzw\\.", "y", "e", "o", "u", "et", "ou", "of", "en",
          "oppure", "и", "или", "та", "і", "або", "lub", "czyli", "i", "a", "nebo", "och", "eller",
          "ve", "veya", "dan", "atau", "và", "hoặc", "&", "/", "\\+");

  /** {@code **Port** and **starboard**: …}. */
  private static final Pattern JOINT =
      Pattern.compile("(,? (?:" + AND_OR + ") |, |/)\\*\\*(?=\\S)");

  private static final Pattern BREAK = Pattern.compile("^(?:<br ?/?>\\s*)+");
  private static final Pattern CODE = Pattern.compile("`[^`\n]+`(?:\\s*[,/]\\s*`[^`\n]+`){0,10}");
  private static final Pattern WORD =
      Pattern.compile("[^\n:：*()–—]{1,60}?(?=\\s*(?:[:：(–—]|\\s--?\\s))");
  private static final Pattern SEPARATED =
      Pattern.compile(
          "(\\s*[(（][^()（）\n"
              + "]{1,80}[)）])?\\s*(?:[:：＝](?:-(?=\\s))?|(?<=\\s)(?:-{1,2}|[→⇾⟶➜➔➡⇒]|->|=>|=|\\|)(?=\\s)|[—–]{1,2})");

  /** Reads {@code **Term**: text}, {@code **Term:** text}, {@code **Term** - text} and the like. */
  public static Optional<Term> of(String markdown) {
    if (!Emphasis.isNear(markdown)) {
      return Optional.empty();
    }
    int start = decorationEnd(markdown);
    if (markdown.startsWith("***", start)) {
      return ofBoth(markdown, start);
    }
    if (markdown.startsWith("**", start) || markdown.startsWith("__", start)) {
      return bold(markdown, start)
          .map(Term::once)
          .filter(term -> !term.goesOn() && !term.isBracketed());
    }
    Matcher code = CODE.matcher(markdown).region(start, markdown.length());
    return code.lookingAt()
        ? separated(code.group(), markdown.substring(code.end()))
        : Optional.empty();
  }

  /** Reads {@code **Term: text**}, all of it in bold. */
  public static Optional<Term> ofWholeLine(String markdown) {
    String line = markdown.strip();
    int colon = line.startsWith("**") ? line.indexOf(": ") : -1;
    return colon > MARK && colon <= MAX_LENGTH && Emphasis.isWhollyBold(line)
        ? Optional.of(
            new Term(
                line.substring(MARK, colon).strip(),
                line.substring(colon + 1, line.length() - MARK).strip()))
        : Optional.empty();
  }

  /** Reads {@code **Reefing** of sails: …}, where words behind the bold belong to the name. */
  public static Optional<Term> qualified(String markdown) {
    String mark = markdown.startsWith("__") ? "__" : "**";
    int close = markdown.startsWith(mark) ? markdown.indexOf(mark, MARK) : -1;
    int line = markdown.indexOf('\n');
    int colon = close < 0 ? -1 : markdown.indexOf(": ", close + MARK);
    if (colon < 0 || colon > MAX_LENGTH || (line >= 0 && line < colon)) {
      return Optional.empty();
    }
    String behind = markdown.substring(close + MARK, colon);
    boolean words =
        behind.startsWith(" ")
            && behind.chars().allMatch(c -> c == ' ' || c == '$' || Character.isLetter(c))
            && behind.strip().split(" ", MAX_QUALIFYING + 1).length <= MAX_QUALIFYING;
    return words
        ? Optional.of(
            new Term(
                markdown.substring(MARK, close) + behind, markdown.substring(colon + 1).strip()))
        : Optional.empty();
  }

  // "***Reef***: …" is in italics as well; "***Reef**: …" is an entry without its blank.
  private static Optional<Term> ofBoth(String markdown, int start) {
    int closing = markdown.indexOf("**", start + ARROW);
    if (closing < 0) {
      return Optional.empty();
    }
    int end = markdown.startsWith("***", closing) ? closing + 3 : closing + MARK;
    // "***Reefing* (of sails)**" closes its italics inside the bold.
    boolean inside = markdown.substring(start + 3, closing).indexOf('*') > 0;
    int from = inside ? start + MARK : start + 3;
    return bold("**" + markdown.substring(from, closing) + "**" + markdown.substring(end), 0);
  }

  /** Reads {@code *Term*: text}, in italics alone, which may stress any word elsewhere. */
  public static Optional<Term> ofItalic(String markdown) {
    int start = decorationEnd(markdown);
    boolean italic =
        start + 2 < markdown.length()
            && "*_".indexOf(markdown.charAt(start)) >= 0
            && Character.isLetterOrDigit(markdown.charAt(start + 1));
    int closing = italic ? markdown.indexOf(markdown.charAt(start), start + 1) : -1;
    return closing > 0 && closing - start <= MAX_LENGTH
        ? bold(
                "**"
                    + markdown.substring(start + 1, closing)
                    + "**"
                    + markdown.substring(closing + 1),
                0)
            .filter(term -> !term.text().isEmpty())
        : Optional.empty();
  }

  /** Whether its name is set in brackets, as what tells of a question: {@code (Spring exam)}. */
  public boolean isBracketed() {
    int close = name.isEmpty() || name.charAt(0) != '(' ? -1 : name.indexOf(')');
    return close > 0 && close == name.length() - 1;
  }

  // "**Level**: easy | **Time**: an hour" names several things in a row.
  private boolean goesOn() {
    int bar = text.indexOf(" | **");
    return bar >= 0 && text.indexOf("**", bar + " | **".length()) > 0;
  }

  // "**Reef**: **Reef**: to make …"
  private Term once() {
    return text.startsWith("**") && text.startsWith(name, MARK)
        ? bold(text, 0).filter(again -> again.name.equals(name)).orElse(this)
        : this;
  }

  // White space and symbols such as emoji.
  private static int decorationEnd(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean symbol = c == 0xFE0F || (c > 0x7F && Character.getType(c) == Character.OTHER_SYMBOL);
      if (!symbol && !Character.isWhitespace(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static Optional<Term> bold(String markdown, int start) {
    return bold(markdown, start, MAX_LENGTH);
  }

  // Names that belong together share the room of one.
  private static Optional<Term> bold(String markdown, int start, int room) {
    int from = start + MARK;
    int closing = markdown.indexOf(markdown.substring(start, from), from);
    if (closing <= from || Character.isWhitespace(markdown.charAt(from))) {
      return Optional.empty();
    }
    int end = signsEnd(markdown, closing + MARK);
    String inside =
        outside(
            (markdown.substring(from, closing) + markdown.substring(closing + MARK, end)).strip());
    String rest = markdown.substring(end);
    boolean begins = inside.length() <= MAX_INITIALS && beginsWithLetter(rest, 0);
    if (begins || (rest.startsWith("/") && beginsWithLetter(rest, 1))) {
      return begun(inside, rest);
    }
    int parted = partedAt(inside);
    boolean colon = parted < inside.length();
    String name = inside.substring(0, parted).strip();
    if (name.isEmpty() || lengthWithoutAsides(name) > MAX_LENGTH) {
      return Optional.empty();
    }
    if (!colon && mayGoOn(rest)) {
      Matcher joint = JOINT.matcher(rest);
      if (joint.lookingAt()) {
        if (name.length() > room) {
          return Optional.empty();
        }
        return bold(rest, joint.end() - MARK, room - name.length())
            .map(last -> new Term(name + joint.group(1) + last.name(), last.text()))
            .filter(both -> both.name().length() <= MAX_LENGTH);
      }
    }
    if (!colon) {
      return separated(name, opened(rest));
    }
    return isBarred(rest) ? Optional.empty() : Optional.of(new Term(name, withoutDash(rest)));
  }

  // "Reef:", "Reef →": where the separator stands that the marks enclose with the name, or the end.
  private static int partedAt(String inside) {
    int last = inside.length() - 1;
    if (last > 0 && ":：".indexOf(inside.charAt(last)) >= 0) {
      return last;
    }
    int sign = last;
    while (sign > 0 && "-–—=>→⇒➜➔".indexOf(inside.charAt(sign)) >= 0) {
      sign--;
    }
    boolean spaced = sign > 0 && sign < last && inside.charAt(sign) == ' ' && last - sign <= MARK;
    return spaced ? sign : inside.length();
  }

  private static boolean beginsWithLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  // What stands in brackets is no part of a name.
  private static int lengthWithoutAsides(String name) {
    int length = 0;
    int open = 0;
    for (int i = 0; i < name.length(); i++) {
      open += name.charAt(i) == '(' ? 1 : 0;
      length += open > 0 ? 0 : 1;
      open -= name.charAt(i) == ')' && open > 0 ? 1 : 0;
    }
    return length;
  }

  // "**_Reef:_**": the colon behind the inner marks.
  private static String outside(String inside) {
    int last = inside.length() - 1;
    boolean colon =
        last > 2
            && inside.charAt(0) == inside.charAt(last)
            && "*_`".indexOf(inside.charAt(0)) >= 0
            && ":：".indexOf(inside.charAt(last - 1)) >= 0;
    return colon ? inside.substring(0, last - 1) + inside.charAt(0) + ":" : inside;
  }

  // "**Reef:** - to make a sail smaller"
  private static String withoutDash(String rest) {
    String text = told(rest);
    return rest.startsWith("\n") ? text : Dashes.behind(text);
  }

  // "**Reef:**<br>To make …"
  private static String told(String rest) {
    String text = rest.strip();
    return text.startsWith("<br") ? BREAK.matcher(text).replaceFirst("") : text;
  }

  // "**Reef** *- to make a sail smaller*": the separator stands inside the emphasis of the text.
  private static String opened(String rest) {
    boolean emphasis =
        rest.length() > 3
            && rest.charAt(0) == ' '
            && "*_".indexOf(rest.charAt(1)) >= 0
            && "-–—:".indexOf(rest.charAt(2)) >= 0;
    if (!emphasis) {
      return rest;
    }
    String text = Emphasis.unwrapped(rest);
    return text.length() < rest.strip().length() ? " " + text : rest;
  }

  // "**C**++ (a language): …"
  private static int signsEnd(String markdown, int from) {
    int end = from;
    while (end < markdown.length() && "+#".indexOf(markdown.charAt(end)) >= 0) {
      end++;
    }
    boolean parted = end < markdown.length() && " :：".indexOf(markdown.charAt(end)) >= 0;
    return parted ? end : from;
  }

  // A quick look before a slow one.
  private static boolean mayGoOn(String rest) {
    boolean near = !rest.isEmpty() && ", /".indexOf(rest.charAt(0)) >= 0;
    int mark = rest.indexOf(near ? "**" : "\n");
    return mark > 0 && mark <= MAX_JOINT;
  }

  // "**P**reventive - …", "**keel**/fin - …": the bold letters begin the term.
  private static Optional<Term> begun(String initials, String rest) {
    Matcher word = WORD.matcher(rest);
    return word.lookingAt()
        ? separated(initials + word.group(), rest.substring(word.end()))
        : Optional.empty();
  }

  // A quick look before a slow one.
  private static boolean mayBeSeparated(String rest) {
    int at = 0;
    while (at < rest.length() && Character.isWhitespace(rest.charAt(at))) {
      at++;
    }
    return at < rest.length() && "(（:：＝-→⇾⟶➜➔➡⇒=—–|".indexOf(rest.charAt(at)) >= 0;
  }

  // "**Reef** 🧵: …": what stands behind the emoji; empty if no separator does.
  private static String withoutSymbols(String rest) {
    int end = rest.isEmpty() || rest.charAt(0) == '\n' ? 0 : decorationEnd(rest);
    if (end == 0 || end == rest.length()) {
      return "";
    }
    String behind = rest.substring(rest.charAt(end - 1) == ' ' ? end - 1 : end);
    return mayBeSeparated(behind) ? behind : "";
  }

  private static boolean leadsToTerm(String rest) {
    return leadsToTerm(rest, "→ **") || isBarred(rest);
  }

  // "**Time**: five minutes | **Level**: easy" are facts in a row.
  private static boolean isBarred(String rest) {
    return rest.indexOf('|') >= 0 && leadsToTerm(rest, "| **");
  }

  private static boolean leadsToTerm(String rest, String mark) {
    int next = rest.indexOf(mark);
    int close = next < 0 ? -1 : rest.indexOf("**", next + mark.length());
    return close > 0 && (rest.startsWith(":", close + MARK) || rest.charAt(close - 1) == ':');
  }

  private static Optional<Term> separated(String name, String rest) {
    // "**one** · **two**" names terms in a row, and so does "**one**: this → **two**: that".
    String behind = rest.stripLeading();
    boolean barred = behind.startsWith("|") && (behind.contains("**") || behind.contains("]("));
    if (behind.startsWith("·") || barred || leadsToTerm(rest)) {
      return Optional.empty();
    }
    if (behind.startsWith("<br")) {
      return Optional.of(new Term(name, told(behind)));
    }
    String next = mayBeSeparated(rest) ? rest : withoutSymbols(rest);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    if (next.startsWith(":") || GluedDash.isAt(0, next)) {
      return Optional.of(new Term(name, told(next.substring(next.startsWith(":- ") ? 2 : 1))));
    }
    Matcher separated = SEPARATED.matcher(next);
    if (!separated.lookingAt()) {
      return Optional.empty();
    }
    String aside = separated.group(1);
    String text = told(next.substring(separated.end()));
    boolean named = aside == null || text.isEmpty();
    return Optional.of(new Term(name, named ? text : aside.strip() + " " + text));
  }
}
