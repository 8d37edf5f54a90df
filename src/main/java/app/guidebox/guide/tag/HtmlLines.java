package app.guidebox.guide.tag;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns single lines of HTML that set headings and entries of lists into Markdown. */
public final class HtmlLines {
  /** Breaks and rules may stand before a heading, a remark in brackets or breaks behind it. */
  private static final Pattern HEADING =
      Pattern.compile(
          "\\s*(?:<[bh]r\\s?/?>\\s*){0,9}<h([1-6])(?:\\s[^<>]{0,500})?>(.*?)</h\\1>\\s*(\\([^()<>]{1,60}\\)\\s*)?(?:<br\\s?/?>\\s*){0,9}",
          Pattern.CASE_INSENSITIVE);

  /** A heading that is closed in a line of its own. */
  private static final Pattern OPEN_HEADING =
      Pattern.compile("\\s*<h([1-6])(?:\\s[^<>]{0,500})?>(.*)", Pattern.CASE_INSENSITIVE);

  /** Rules, and the breaks around them. */
  private static final Pattern RULE =
      Pattern.compile(
          "\\s*(?:</?br\\s?/?>\\s*){0,9}<hr\\s?/?>\\s*(?:</?[bh]r\\s?/?>\\s*){0,9}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLOSED_HEADING =
      Pattern.compile("\\s*</h[1-6]>\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTRY =
      Pattern.compile("\\s*<li(?:\\s[^<>]{0,500})?>(.*?)(?:</li>)?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIST =
      Pattern.compile("\\s*(?:</?[uo]l(?:\\s[^<>]{0,500})?>|</li>)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern BOLD =
      Pattern.compile(
          "<(b|strong)(?:\\s{1,5}[a-z-]{1,20}=[^<>]{0,500})?>\\s*((?:</?code>|[^<>*\\s])(?:[^<>*]*?</?code>){0,20}[^<>*]*?)\\s*</\\1>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BOLD_LINE =
      Pattern.compile(
          "\\s*<(b|strong)(?:\\s{1,5}[a-z-]{1,20}=[^<>]{0,500})?>\\s*((?:</?code>|[^<>*\\s])(?:[^<>*]*?</?code>){0,20}[^<>*]*?)\\s*</\\1>\\s*(?:<br\\s?/?>\\s*)?",
          Pattern.CASE_INSENSITIVE);

  /** An option of a quiz: {@code <div data-correct="true">A jib</div>}. */
  private static final Pattern OPTION =
      Pattern.compile(
          "\\s*<(div|li|p|label|button|option)\\s[^<>]{0,300}?data-(?:is-)?correct=[\"']?(true|false|1|0)\\b[^<>]{0,500}>(.*?)</\\1>\\s*",
          Pattern.CASE_INSENSITIVE);

  /** A box or button of a form: {@code - <input type="checkbox"> A jib}, also within a label. */
  private static final Pattern BOX =
      Pattern.compile(
          "(\\s*)(?:[-*+]\\s+)?(<label\\b[^<>]{0,200}>\\s*)?<input\\b([^<>]{0,300})>\\s*(?=[^\\s<])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL_END =
      Pattern.compile("\\s*</label>\\s*(?:<br\\s?/?>\\s*)?$", Pattern.CASE_INSENSITIVE);

  /**
   * How the program behind a form tells the right one: {@code onclick="check(this, 'correct')"}.
   */
  private static final Pattern RIGHT =
      Pattern.compile(
          "\\bchecked\\b|['\"]correct['\"]|[(,]\\s?true\\b|correct=[\"']?(?:true|1)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CHOSEN =
      Pattern.compile("type\\s*=\\s*[\"']?(?:checkbox|radio)", Pattern.CASE_INSENSITIVE);

  /** What a form says of an answer: {@code <div class="feedback wrong">No, a jib.</div>}. */
  private static final Pattern FEEDBACK =
      Pattern.compile(
          "\\s*<(div|p)\\s[^<>]{0,300}?\\b(?:feedback|explanation|rationale)\\b[^<>]{0,300}>(?=[^\\s<])(.*?)</\\1>\\s*",
          Pattern.CASE_INSENSITIVE);

  private HtmlLines() {}

  /** The line with a box of Markdown in place of one of HTML at its beginning. */
  public static String withBox(String line) {
    if (!line.contains("<input")) {
      return line;
    }
    Matcher box = BOX.matcher(line);
    if (!box.lookingAt() || !CHOSEN.matcher(box.group(3)).find()) {
      return line;
    }
    boolean labelled = box.group(2) != null;
    String set =
        RIGHT.matcher(labelled ? box.group(2) + box.group(3) : box.group(3)).find()
            ? "- [x] "
            : "- [ ] ";
    String text = line.substring(box.end());
    return labelled ? set + LABEL_END.matcher(text).replaceFirst("") : box.group(1) + set + text;
  }

  /** The line in Markdown if it is nothing but a heading, an entry or the edge of a list. */
  public static String asMarkdown(String line) {
    int start = 0;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    if (!mayBeSet(line, start)) {
      return line;
    }
    Matcher heading = HEADING.matcher(line);
    if (heading.matches() && !heading.group(2).isBlank()) {
      String remark = Optional.ofNullable(heading.group(3)).map(it -> " " + it.strip()).orElse("");
      return heading(heading, remark);
    }
    if (CLOSED_HEADING.matcher(line).matches()) {
      return "";
    }
    if (RULE.matcher(line).matches()) {
      return "***";
    }
    Matcher open = OPEN_HEADING.matcher(line);
    if (open.matches() && !open.group(2).isBlank() && !line.contains("</h")) {
      return heading(open, "");
    }
    Matcher bold = BOLD_LINE.matcher(line);
    if (bold.matches()) {
      return "**" + HtmlStyles.coded(bold.group(2)) + "**  ";
    }
    if (LIST.matcher(line).matches()) {
      return "";
    }
    if (line.contains("correct=")) {
      Matcher option = OPTION.matcher(line);
      if (option.matches()) {
        boolean right = "true1".contains(option.group(2).toLowerCase(Locale.ROOT));
        String text = bold(option.group(3));
        boolean lettered = text.length() > 2 && ").".indexOf(text.charAt(1)) >= 0;
        if (lettered) {
          return right ? text + " ✅" : text;
        }
        return (right ? "- [x] " : "- [ ] ") + text;
      }
    }
    Matcher feedback = FEEDBACK.matcher(line);
    if (feedback.matches()) {
      return "> " + bold(feedback.group(2)).strip();
    }
    Matcher entry = ENTRY.matcher(line);
    return entry.matches() && !entry.group(1).isBlank() ? "- " + bold(entry.group(1)) : line;
  }

  private static String heading(Matcher heading, String remark) {
    return "#".repeat(Integer.parseInt(heading.group(1)))
        + " "
        + bold(heading.group(2)).strip()
        + remark;
  }

  // A quick look before a slow one.
  private static boolean mayBeSet(String line, int start) {
    if (start + 2 >= line.length() || line.charAt(start) != '<') {
      return false;
    }
    int at = line.charAt(start + 1) == '/' ? start + 2 : start + 1;
    return "hHlLuUoObBsSdDpP".indexOf(line.charAt(at)) >= 0;
  }

  /** The line with what is bold in HTML bold in Markdown, where Markdown would see that. */
  public static String withBold(String line) {
    Matcher bold = BOLD.matcher(line);
    var text = new StringBuilder();
    while (bold.find()) {
      String inside = bold.group(2);
      String space = Character.isWhitespace(line.charAt(bold.end(2))) ? " " : "";
      boolean sees =
          mayMeet(line, bold.start() - 1, inside.codePointAt(0))
              && mayMeet(
                  line, space.isEmpty() ? bold.end() : -1, inside.codePointBefore(inside.length()));
      bold.appendReplacement(
          text,
          Matcher.quoteReplacement(
              sees ? "**" + HtmlStyles.coded(inside) + "**" + space : bold.group()));
    }
    return bold.appendTail(text).toString();
  }

  // Between a letter and a sign such marks are none.
  private static boolean mayMeet(String line, int outside, int inside) {
    return outside < 0
        || outside >= line.length()
        || Character.isLetterOrDigit(inside)
        || !Character.isLetterOrDigit(line.charAt(outside));
  }

  /** The text with what is bold in HTML bold in Markdown. */
  static String bold(String text) {
    return text.indexOf('<') < 0 ? text.strip() : BOLD.matcher(text).replaceAll("**$2**").strip();
  }
}
