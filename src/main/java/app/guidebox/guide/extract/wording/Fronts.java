package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.asking.Levels;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.label.FormLabels;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.WholeLink;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off a question what its author put around it for the page: signs, tags, links, anchors. */
public final class Fronts {
  /** A longer first line is text, not a question with something around it. */
  private static final int MAX_LINE = 500;

  /** Words in quotation marks that are more than a name have so many blanks between them. */
  private static final int MIN_QUOTED = 3;

  /** Fewer words before a colon may be code. */
  private static final int MIN_STEM = 3;

  private static final int MAX_GRADE = 3;

  private static final String CLOSING = "*_`\"'”’»)";
  private static final String OPENING_QUOTES = "\"“„«「";
  private static final String POINTERS = "→»›•|–—";

  private static final WordList TASKS = Words.load("tasks");
  private static final WordList CASES = Words.load("numbered-cases");
  private static final WordList TOLD_CASES = Words.load("cases").with(Words.load("faults"));

  private static final Pattern ANCHOR = Pattern.compile("<a\\b[^<>]*>(?:\\s*</a>)?\\s*|</a>\\s*");

  /** A line of its own that numbers the question: {@code e1 – id: 1-2-e1}. */
  private static final Pattern ID_LINE =
      Pattern.compile(
          "[*_\\s]*(?:[A-Za-z]{1,4}[-.]?\\d[\\w.]*\\s*[-–—:|]?\\s*)?(?i:id)\\s*[:=#]\\s*\\S+[*_\\s]*");

  private static final Pattern CODE_BEFORE = Pattern.compile(":[a-z0-9_+-]{2,30}:(?=\\s)");
  private static final Pattern CODE_AFTER = Pattern.compile("(?<=\\s):[a-z0-9_+-]{2,30}:$");
  private static final Pattern TAG_BEFORE =
      Pattern.compile(
          "(?:\\*\\*)?[(\\[]([^()\\[\\]\n]{1,40})[)\\]](?:\\*\\*)?\\s*[:：]?\\s+"
              + "|[【［〔（]([^【】［］〔〕（）\n]{1,20})[】］〕）]\\s*");

  /** {@code #3}, {@code 3.} or {@code 3} above its full stop, set as code. */
  private static final Pattern NUMBER_IN_CODE =
      Pattern.compile(
          "`(?:(?:Q|#|№|No\\.? ?)\\d{1,4}[.):]?`|\\d{1,4}[.):]`|\\d{1,4}`[.)])[\\s:.)-]*(?=\\S)");

  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\[\\]]{1,40})\\]\\(\\S+\\)");

  /** What stands behind a question and is none of it, the last thing first. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:`\\(\\d[^`()\n]{0,20}\\)`|<(su[bp]|kbd|small)>[^<>\n]*</\\1>"
              + "|!\\[[^\\[\\]\n]*\\]\\([^()\n]*(?:shields\\.io|badge)[^()\n]*\\)"
              + "|\\[+[^\\[\\]\n]*\\]+(?:\\([^()\n]*\\))?"
              + "|\\[\\[[^\\[\\]\n]{1,20}\\]\\([^()\n]*\\)\\]"
              + "|\\*\\*\\[[^\\[\\]\n]{1,40}\\]\\*\\*"
              + "|[\\^|\\\\~#]+)$");

  /** {@code - Acme, Initech Interview Question}. */
  private static final Pattern ASKED_BY =
      Pattern.compile(
          "\\s+[-–—|]\\s+[^-–—|?]{2,80}\\bInterview Questions?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG_BEHIND =
      Pattern.compile(
          "[\\p{So}\\x{FE0F}\\s]*(?:[-–—|:]\\s+)?(?:[*_`]{1,3})?[(\\[]?[\\p{So}\\x{FE0F}\\s]*((?:\\p{L}|\\d)[^()\\[\\]*_`\n"
              + "?？]{1,30})[)\\]]?(?:[*_`]{1,3})?$");

  private Fronts() {}

  /** The front of a card without what stands around the question in its first line. */
  public static String clean(String written) {
    String whole = LinesBelow.without(written);
    String front =
        Label.of(whole, TASKS).or(() -> toldCase(whole)).flatMap(Fronts::demand).orElse(whole);
    int lineEnd = front.indexOf('\n');
    String line = lineEnd < 0 ? front : front.substring(0, lineEnd);
    if (lineEnd > 0 && ID_LINE.matcher(line).matches() && !front.substring(lineEnd).isBlank()) {
      return clean(front.substring(lineEnd + 1).strip());
    }
    if (line.length() > MAX_LINE) {
      return front;
    }
    if (lineEnd > 0 && LinesAbove.isAside(line) && !front.substring(lineEnd).isBlank()) {
      return clean(front.substring(lineEnd + 1).strip());
    }
    if (lineEnd > 0 && LinesAbove.isTitle(line, front.substring(lineEnd + 1))) {
      return clean(QuestionNumbers.withoutNumber(front.substring(lineEnd + 1)).strip());
    }
    if (lineEnd > 0 && isBadge(front.substring(lineEnd).strip())) {
      return clean(line);
    }
    String asked =
        QuestionText.withoutColon(
            withoutTail(WholeLink.textOf(withoutHead(withoutBullet(line.strip(), lineEnd < 0)))));
    String clean = withoutStar(Emphasis.balanced(Emphasis.unwrapped(WholeLink.textOf(asked))));
    clean = lineEnd < 0 || front.startsWith("\n\n```", lineEnd) ? unquoted(clean) : clean;
    return clean.isEmpty() ? front : clean + (lineEnd < 0 ? "" : front.substring(lineEnd));
  }

  // "- Why reef?" by itself, as it stands behind some numbers.
  private static String withoutBullet(String line, boolean only) {
    return only && line.startsWith("- ") && hasQuestionMark(line)
        ? line.substring(2).strip()
        : line;
  }

  // "Scenario: The wind drops. What now?", unlike "Scenario-matching: …"; in bold also a demand.
  private static Optional<Label> toldCase(String written) {
    return hasQuestionMark(written) || written.startsWith("**")
        ? Label.of(written, TOLD_CASES)
            .filter(_ -> written.lastIndexOf('-', Math.max(0, written.indexOf(':'))) < 0)
        : Optional.empty();
  }

  // "Task: Tie a knot."
  private static Optional<String> demand(Label label) {
    boolean behind = label.marked() && !label.rest().isBlank() && label.number().isEmpty();
    return behind ? Optional.of(Emphasis.balanced(label.rest())) : Optional.empty();
  }

  // A picture below the question that grades it.
  private static boolean isBadge(String text) {
    if (!text.startsWith("![") || text.indexOf('\n') >= 0 || text.length() > MAX_LINE) {
      return false;
    }
    Matcher picture = PICTURE.matcher(text);
    return picture.matches() && !picture.group(1).isBlank() && isTag(picture.group(1));
  }

  // A whole sentence as someone says it.
  private static String unquoted(String text) {
    int last = text.length() - 1;
    if (last > 2 && text.charAt(0) == '`' && text.indexOf('`', 1) == last) {
      String code = text.substring(1, last);
      boolean said = QuestionText.hasMark(code) && (code.indexOf(' ') > 0 || Words.isForeign(code));
      return said || (code.endsWith(".") && Words.isForeign(code)) || isStem(code)
          ? code.strip()
          : text;
    }
    int pair = last > 2 ? OPENING_QUOTES.indexOf(text.charAt(0)) : -1;
    boolean sentence = pair >= 0 && ".!…。".indexOf(text.charAt(last - 1)) >= 0;
    sentence |= pair >= 0 && (QuestionText.isMark(text.charAt(last - 1)) || hasWords(text));
    if (!sentence || "\"”“»」".indexOf(text.charAt(last)) < 0) {
      return text;
    }
    String inside = text.substring(1, last);
    boolean whole = inside.chars().noneMatch(c -> "\"“”„«»「」".indexOf(c) >= 0);
    return whole ? inside.strip() : text;
  }

  // "A stay is:", but no "for sail in sails:"
  private static boolean isStem(String code) {
    return code.endsWith(":")
        && Character.isUpperCase(code.codePointAt(0))
        && Words.areAtLeast(MIN_STEM, code)
        && code.chars().noneMatch(c -> "=(){}<>;_".indexOf(c) >= 0);
  }

  // Fewer words may be a name.
  private static boolean hasWords(String text) {
    return text.chars().filter(c -> c == ' ').count() >= MIN_QUOTED;
  }

  // "What is a buoy?*" calls for a note below the list.
  private static String withoutStar(String text) {
    int star = text.length() - 1;
    return text.endsWith("?*") && text.indexOf('*') == star ? text.substring(0, star) : text;
  }

  /** The line without what stands before the question: signs, tags, labels and numbers. */
  public static String withoutHead(String line) {
    String text = line;
    while (true) {
      String next = withoutSigns(text);
      if (next.isEmpty()) {
        return text;
      }
      next = next.startsWith("<") ? without(ANCHOR, next) : next;
      next = next.startsWith(":") ? without(CODE_BEFORE, next) : next;
      next = next.startsWith("`") ? without(NUMBER_IN_CODE, next) : next;
      next = withoutTag(next);
      if (next.isEmpty()) {
        return text;
      }
      next = Character.isLetter(next.codePointAt(0)) ? FrontLabels.without(next) : next;
      next = next.startsWith("**") ? FrontLabels.withoutBold(next) : next;
      next = withoutCase(next);
      if (next.length() == text.length()) {
        return text;
      }
      text = QuestionNumbers.withoutNumber(next.stripLeading());
    }
  }

  private static String without(Pattern beginning, String text) {
    Matcher matcher = beginning.matcher(text);
    return matcher.lookingAt() ? text.substring(matcher.end()) : text;
  }

  private static String withoutTag(String text) {
    var behindForm = FormLabels.behind(text);
    if (behindForm.isPresent()) {
      return behindForm.get();
    }
    if (text.isEmpty() || "([*【［〔（".indexOf(text.charAt(0)) < 0) {
      return text;
    }
    Matcher tag = TAG_BEFORE.matcher(text);
    if (!tag.lookingAt()) {
      return text;
    }
    String inside = tag.group(1) == null ? tag.group(2) : tag.group(1);
    return isTag(inside) || isGrade(inside, text) ? text.substring(tag.end()) : text;
  }

  // "(M) Why …?" is a question of medium difficulty; "(A) … (B) …" are parts of one.
  private static boolean isGrade(String tag, String text) {
    return tag.length() == 1
        && Character.isUpperCase(tag.charAt(0))
        && text.indexOf("(" + (char) (tag.charAt(0) + 1) + ")") < 0;
  }

  /** Whether the text begins with a label such as {@code Scenario 3:}. */
  public static boolean isCase(String text) {
    return !withoutCase(text).equals(text);
  }

  private static String withoutCase(String text) {
    return Label.of(text, CASES)
        .filter(label -> !label.number().isEmpty() && label.marked() && !label.rest().isBlank())
        .map(Label::rest)
        .orElse(text);
  }

  /** The text without the emoji or arrow before it, if it says anything else. */
  public static String withoutSigns(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean pointer =
          POINTERS.indexOf(c) >= 0 && next < text.length() && text.charAt(next) == ' ';
      if (!isSign(c) && !pointer && !Character.isWhitespace(c)) {
        break;
      }
      at = next;
    }
    return at == text.length() ? text : text.substring(at);
  }

  /** Whether the text begins with an emoji or the like. */
  public static boolean isSigned(String text) {
    return !text.isEmpty() && isSign(text.codePointAt(0));
  }

  private static boolean isSign(int c) {
    if (c < 0x80) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL
        || (type == Character.MODIFIER_SYMBOL && c > 0xFFFF)
        || c == 0xFE0F
        || c == 0x200D
        || c == 0x20E3;
  }

  private static String withoutTail(String line) {
    String text = line;
    while (true) {
      String next = Companies.without(withoutTagBehind(withoutSignsBehind(text)));
      if (next.endsWith("uestion") || next.endsWith("uestions")) {
        next = ASKED_BY.matcher(next).replaceFirst("");
      }
      if (hasQuestionMark(next)) {
        next = behind(Tags.withoutLast(next));
      }
      next = LinkLines.withoutSource(next);
      if (next.endsWith(":")) {
        Matcher code = CODE_AFTER.matcher(next);
        next = code.find() ? next.substring(0, code.start()) : next;
      }
      if (next.endsWith(">")) {
        next = withoutAnchorBehind(next);
      }
      // "Why reef? *" leads to a note somewhere.
      if (next.endsWith(" *") && next.indexOf('*') == next.length() - 1) {
        next = next.substring(0, next.length() - 1);
      }
      next = next.stripTrailing();
      if (next.isEmpty() || next.length() == text.length()) {
        return text;
      }
      text = next;
    }
  }

  private static String withoutAnchorBehind(String text) {
    int open = text.lastIndexOf("<a ");
    if (open < 0 && text.endsWith("</a>")) {
      return text.substring(0, text.length() - "</a>".length());
    }
    return open > 0 && ANCHOR.matcher(text.substring(open)).matches()
        ? text.substring(0, open)
        : text;
  }

  private static boolean hasQuestionMark(String text) {
    return text.indexOf('?') >= 0 || text.indexOf('？') >= 0;
  }

  // Only what stands behind the last question mark.
  private static String behind(String text) {
    int from = afterQuestion(text);
    int link = text.indexOf('[', from);
    if (link > 0 && text.indexOf("](#", link) > 0 && text.endsWith(")")) {
      return text.substring(0, link);
    }
    Matcher behind = BEHIND.matcher(text).region(from, text.length());
    return behind.find() ? text.substring(0, behind.start()) : text;
  }

  // The index behind the last question mark and what closes there.
  private static int afterQuestion(String text) {
    int at = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？')) + 1;
    while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static String withoutSignsBehind(String text) {
    int end = text.length();
    while (end > 0) {
      int c = text.codePointBefore(end);
      if (!isSign(c) && !Character.isWhitespace(c)) {
        break;
      }
      end -= Character.charCount(c);
    }
    int graded = end;
    while (graded > 0 && end - graded < MAX_GRADE && "IVX".indexOf(text.charAt(graded - 1)) >= 0) {
      graded--;
    }
    // "What is a reef? ⭐I" is of the first grade.
    boolean starred = graded < end && graded > 0 && isSign(text.codePointBefore(graded));
    return starred ? withoutSignsBehind(text.substring(0, graded)) : text.substring(0, end);
  }

  private static String withoutTagBehind(String text) {
    int bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
    boolean closes = text.endsWith(")") || text.endsWith("]");
    int from =
        hasQuestionMark(text) ? Math.max(afterQuestion(text), closes ? bracket : 0) : bracket;
    while (from > 1 && "*_`".indexOf(text.charAt(from - 1)) >= 0 && text.indexOf(' ', from) < 0) {
      from--;
    }
    if (from <= 0 || from >= text.length()) {
      return text;
    }
    Matcher tag = TAG_BEHIND.matcher(text).region(from, text.length());
    // "… True or false" is how to answer, and no tag.
    boolean offers = !closes && tag.lookingAt() && TruthWords.announced(tag.group(1)).isPresent();
    return !offers && tag.lookingAt() && isTag(tag.group(1))
        ? text.substring(0, tag.start())
        : text;
  }

  private static boolean isTag(String text) {
    return QuestionText.withoutType(text).isEmpty()
        || Words.lower(text).startsWith("asked ")
        || Levels.areAll(text);
  }
}
