package app.guidebox.guide.mend;

import app.guidebox.guide.tag.HtmlLines;
import app.guidebox.guide.tag.HtmlMedia;
import app.guidebox.guide.tag.HtmlStyles;
import app.guidebox.guide.tag.IconBoxes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends single lines that authors write often and CommonMark reads differently. */
final class LineMender {
  private static final Pattern HEADING_WITHOUT_SPACE =
      Pattern.compile("( {0,3}(?:\\d{1,9}[.)] +)?#{2,6})(?=[^#\\s])");
  private static final Pattern HEADING_NAME = Pattern.compile("\\s\\{#[^{}\\s]{1,200}\\}$");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\s<]{1,60})\\]:");

  /** {@code *[VHF]: very high frequency} explains what the text uses and is no part of it. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\*\\[[^\\[\\]]{1,60}\\]:.*(?<![*\\s])\\s*");

  private static final Pattern LAYOUT =
      Pattern.compile(
          "</?(?:div|p|center|blockquote|section|article|header|footer|main|font|span|details|summary)\\b[^>]{0,500}>|</li>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STYLE =
      Pattern.compile(
          "<(/?)(b|strong|i|em|u)(?:\\s{1,5}[a-z-]{1,20}=[^<>]{0,500})?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAK_AT_END =
      Pattern.compile("(?<=\\S)\\s{0,5}</?br\\s{0,5}/?>\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAK =
      Pattern.compile("</?br\\s{0,5}/?>|</?a(?:\\s[^>]{0,500})?>", Pattern.CASE_INSENSITIVE);

  /** {@code ![sail](sail.png){: width="800"}}, as makers of sites have it. */
  private static final Pattern ATTRIBUTES = Pattern.compile("\\)\\{:[^{}]{0,200}\\}");

  /** {@code ===== Answer =====} sets a label off. */
  private static final Pattern BANNER =
      Pattern.compile("={3,80}\\s*([^=\\s][^=]{0,60}?)\\s*={3,80}\\s*");

  /** A dash of the width of a line, set as a rule; as Markdown's own it would underline a title. */
  private static final char WIDE_DASH = '\u2E3A';

  private static final char WIDER_DASH = '\u2E3B';

  /**
   * {@code [[page|what is shown]]}, {@code [[page#title]]} or {@code [[#title]]}; a flashcard's tag
   * and columns of a frame, {@code df[["port", "tide"]]}, look alike.
   */
  private static final Pattern WIKI_LINK =
      Pattern.compile(
          "(?<![!\\w)\\]])\\[\\[(?!(?:flash)?card\\]\\]|[\"'])(?=[^\\s\\[\\]])(?:[^\\[\\]|]{1,200}\\|)?"
              + "(?:[^\\[\\]|#]{1,200}#{1,6}+(?=[^\\s\\[\\]|#^][^\\[\\]|#]{1,200}\\]\\]))?#{0,6}+([^\\[\\]|]{1,200})(?<!\\s)\\]\\](?!\\()");

  /** {@code [[term|how it is said|what it is]]}, which a glossary's plugin shows by its term. */
  private static final Pattern GLOSSED =
      Pattern.compile("\\[\\[([^\\[\\]|]{1,200})\\|[^\\[\\]|]{0,200}\\|[^\\[\\]]{0,500}\\]\\]");

  /** A power has fewer signs. */
  private static final int MIN_ANCHOR = 3;

  /** {@code **Answer:** ||rain||} hides rain until it is touched. */
  private static final Pattern SPOILER =
      Pattern.compile(
          "([^|]{1,40}[:：][*_]{0,2}\\s{1,3}|[^|]{2,400}[?？][*_]{0,2}\\s{1,3}|\\s{0,3})"
              + "\\|\\|(?=[^\\s|])([^|`]{1,2000})(?<!\\s)\\|\\|\\s*");

  /** What is hidden behind or below a question without a label. */
  private static final String HIDDEN = "**Answer:** ";

  private static final String OPEN_BOLD = "** ";

  private static final String BOLD = "**";

  /** A longer text in bold is a sentence. */
  private static final int MAX_NAME = 60;

  private static final String ESCAPED_BOLD = "\\*\\*";

  private static final char NO_BREAK = '\u00A0';
  private static final Pattern SPACES =
      Pattern.compile("(?:&(?:nbsp|ensp|emsp);|\\u00A0|\\s){1,100}");

  /** What some editors make of a blank at the end of a line, and what closes a title. */
  private static final Pattern LAST_SPACES =
      Pattern.compile("(?:\\s{0,5}&#x20;){1,5}[\\s#]{0,20}$");

  private LineMender() {}

  /** The line as CommonMark should see it. */
  static String mend(String written) {
    if (CardTags.isProperty(written)
        || CardTags.isComponent(written)
        || HtmlMedia.isExcuse(written)
        || (written.startsWith("*[") && ABBREVIATION.matcher(written).matches())) {
      return "";
    }
    String line =
        withoutAnchor(
            CardTags.asMarkdown(
                withoutBlank(
                    withBold(
                        CountingMarks.mend(
                            Bullets.withBox(
                                Bullets.asMarkdown(
                                    withoutSpaces(
                                        BoldMarks.asAsterisks(
                                            HighlightedOptions.inBold(
                                                LineBreaks.spaced(written)))))))))));
    if (line.indexOf('#') >= 0) {
      if (isEmptyHeading(line)) {
        return "***";
      }
      Matcher name = HEADING_NAME.matcher(line);
      if (line.endsWith("}") && line.startsWith("#") && name.find()) {
        return mend(line.substring(0, name.start()));
      }
      Matcher heading = HEADING_WITHOUT_SPACE.matcher(line);
      if (heading.lookingAt()) {
        return heading.group(1) + " " + line.substring(heading.end());
      }
    }
    int bars = line.indexOf("||");
    if (bars >= 0 && bars < line.lastIndexOf("||") && line.stripTrailing().endsWith("||")) {
      Matcher spoiler = SPOILER.matcher(line.stripTrailing());
      return spoiler.matches() ? mend(revealed(spoiler)) : mendHtml(line);
    }
    if (isWideRule(line)) {
      return "***";
    }
    if (line.startsWith("===")) {
      Matcher banner = BANNER.matcher(line);
      return banner.matches() ? "**" + banner.group(1) + "**" : line;
    }
    if (line.indexOf('{') >= 0 && isDirective(line.strip())) {
      return "";
    }
    String bare = line.contains("){:") ? ATTRIBUTES.matcher(line).replaceAll(")") : line;
    if (bare.length() < line.length()) {
      return mend(bare);
    }
    if (line.startsWith("[^")) {
      Matcher note = FOOTNOTE.matcher(line);
      if (note.lookingAt()) {
        return "<sup>%s</sup>%s  ".formatted(note.group(1), line.substring(note.end()));
      }
    }
    if (line.contains("[[") && line.indexOf('`') < 0) {
      return mendHtml(WIKI_LINK.matcher(GLOSSED.matcher(line).replaceAll("$1")).replaceAll("$1"));
    }
    return mendHtml(line);
  }

  // "#" alone parts what stands above it from what stands below.
  private static boolean isEmptyHeading(String line) {
    return line.startsWith("#") && line.chars().allMatch(c -> c == '#' || c == ' ');
  }

  // "A reef is a smaller sail. ^reef-1" names the paragraph for links to it.
  private static String withoutAnchor(String line) {
    int at = line.indexOf('^') < 0 ? -1 : line.lastIndexOf(" ^");
    if (at < 0) {
      return line;
    }
    String name = line.substring(at + 2).stripTrailing();
    boolean anchor =
        name.length() >= MIN_ANCHOR
            && Character.isLetter(name.charAt(0))
            && line.chars().limit(at).filter(Character::isLetter).count() > 1
            && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    return anchor ? line.substring(0, at).stripTrailing() : line;
  }

  // Spaces that HTML would not fold set a line off on the page: "&nbsp;&nbsp;A. snow".
  private static String withoutSpaces(String written) {
    String line =
        written.contains("&#x20;") ? LAST_SPACES.matcher(written).replaceFirst("") : written;
    if (line.isEmpty() || (line.charAt(0) != '&' && line.charAt(0) != NO_BREAK)) {
      return line;
    }
    Matcher spaces = SPACES.matcher(line);
    return spaces.lookingAt() ? line.substring(spaces.end()) : line;
  }

  // "\\*\\*Reefing:\\*\\* to …", as such programs write it, is meant to be in bold.
  private static String withBold(String line) {
    int open = line.indexOf(ESCAPED_BOLD);
    if (open < 0 || line.chars().limit(open).anyMatch(c -> "-*+ ".indexOf(c) < 0)) {
      return line;
    }
    int from = open + ESCAPED_BOLD.length();
    int close = line.indexOf(ESCAPED_BOLD, from);
    boolean bold = close > from && line.charAt(from) != ' ' && line.charAt(close - 1) != ' ';
    return bold
        ? line.substring(0, open)
            + "**"
            + line.substring(from, close)
            + "**"
            + line.substring(close + ESCAPED_BOLD.length())
        : line;
  }

  // Whether nothing but blanks and bullets stands before it.
  private static boolean beginsItem(String line, int end) {
    for (int i = 0; i < end; i++) {
      if ("-+ ".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  // "** Reefing**: to …" is meant to be in bold from its first letter on.
  private static String withoutBlank(String line) {
    int open = line.indexOf(OPEN_BOLD);
    int from = open + OPEN_BOLD.length();
    if (open < 0
        || from >= line.length()
        || !Character.isLetter(line.charAt(from))
        || !beginsItem(line, open)) {
      return line;
    }
    int close = line.indexOf("**", from);
    boolean named = close > 0 && close - open <= MAX_NAME && line.indexOf("**", close + 2) < 0;
    return named
        ? line.substring(0, open + 2) + line.substring(from, close).strip() + line.substring(close)
        : line;
  }

  private static boolean isWideRule(String line) {
    boolean may = line.indexOf(WIDE_DASH) >= 0 || line.indexOf(WIDER_DASH) >= 0;
    return may
        && line.chars()
            .allMatch(c -> c == WIDE_DASH || c == WIDER_DASH || Character.isWhitespace(c));
  }

  // "<br>**Jib**: …" begins a line by itself.
  private static String withoutBreak(String line) {
    int close = line.startsWith("<br") ? line.indexOf('>') : -1;
    return close > 0 && line.startsWith(BOLD, close + 1) ? line.substring(close + 1) : line;
  }

  private static String mendHtml(String line) {
    return line.indexOf('<') >= 0
        ? HtmlStyles.coded(
            withoutLayout(
                HtmlLines.asMarkdown(
                    HtmlStyles.withoutUnderline(
                        HtmlStyles.withoutColour(
                            HtmlStyles.withoutAnchors(
                                HtmlStyles.withoutOpenTags(
                                    HtmlMedia.linked(
                                        IconBoxes.asMarkdown(
                                            HtmlLines.withBox(withoutBreak(line)))))))))))
        : line;
  }

  // A line for the program that makes a site of the page: "{{< quiz >}}", "{% hint %}", "{:
  // .answer}".
  private static boolean isDirective(String text) {
    return (text.startsWith("{{<") && text.endsWith(">}}"))
        || (text.startsWith("{{%") && text.endsWith("%}}"))
        || (text.startsWith("{%") && text.endsWith("%}"))
        || (text.startsWith("{:") && text.endsWith("}"));
  }

  // HTML that sets text on a page says nothing here; what it wraps is Markdown to the author.
  private static String withoutLayout(String written) {
    String parted = written.startsWith("|") ? written.replace("</p><p>", "<br>") : written;
    String line = BREAK_AT_END.matcher(parted).replaceFirst("  ");
    int code = line.indexOf('`');
    if (code >= 0) {
      return withoutLayoutAround(boldBefore(code, line));
    }
    Matcher layout = LAYOUT.matcher(line);
    boolean found = layout.find();
    String text = withoutLoneStyles(found ? layout.replaceAll("") : line);
    if (BREAK.matcher(text).replaceAll("").isBlank()) {
      return "";
    }
    boolean indented = text.startsWith("    ") && line.strip().startsWith("<");
    return indented ? text.strip() : text;
  }

  // "<b>C</b>. `reef()` makes it smaller."
  private static String boldBefore(int code, String line) {
    return line.lastIndexOf("</", code) > 0
        ? HtmlLines.withBold(line.substring(0, code)) + line.substring(code)
        : line;
  }

  // "<p>What is `reef()`?</p>": code is left alone.
  private static String withoutLayoutAround(String line) {
    Matcher layout = LAYOUT.matcher(line);
    int start = 0;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    boolean wraps =
        start + 1 < line.length()
            && line.charAt(start) == '<'
            && line.stripTrailing().endsWith(">");
    if (!wraps || !layout.find(start) || layout.start() != start) {
      return line;
    }
    int from = layout.end();
    int close = line.lastIndexOf("</");
    boolean closes =
        close > line.lastIndexOf('`') && from <= line.indexOf('`') && layout.find(close);
    return closes && layout.end() == line.stripTrailing().length()
        ? HtmlLines.withBold(line.substring(from, close).strip())
        : line;
  }

  private static String withoutLoneStyles(String text) {
    Matcher style = STYLE.matcher(text);
    int open = 0;
    boolean styled = false;
    while (style.find()) {
      open += style.group(1).isEmpty() ? 1 : -1;
      styled = true;
    }
    if (!styled) {
      return text.isBlank() ? "" : text;
    }
    String kept = open == 0 ? HtmlLines.withBold(text) : style.replaceAll("");
    return STYLE.matcher(kept).replaceAll("").isBlank() ? "" : kept;
  }

  private static String revealed(Matcher spoiler) {
    String before = spoiler.group(1);
    boolean labelled = before.indexOf(':') > 0 || before.indexOf('：') > 0;
    return before + (labelled ? "" : HIDDEN) + spoiler.group(2);
  }
}
