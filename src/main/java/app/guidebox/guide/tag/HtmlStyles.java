package app.guidebox.guide.tag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns code and underlined labels that are set in HTML within a line into Markdown. */
public final class HtmlStyles {
  private static final Pattern CODE =
      Pattern.compile("<code(?:\\s[^<>]{0,500})?>([^<>`]{1,500})</code>", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNDERLINE = Pattern.compile("</?u>", Pattern.CASE_INSENSITIVE);

  /** Underlined where it is bold anyway. */
  private static final Pattern BOLD_UNDERLINE =
      Pattern.compile(
          "(?<![^\\s>])(?:\\*\\*|<(?:b|strong)>)\\s?<u>|<u>\\s?(?:\\*\\*|<(?:b|strong)>)",
          Pattern.CASE_INSENSITIVE);

  /** {@code <u>Answer</u>: …}, {@code - <u>Answer:</u> …}. */
  private static final Pattern UNDERLINED_LABEL =
      Pattern.compile(
          "(\\s{0,20}(?:[-*+] |\\d{1,4}[.)]"
              + " )?)<u>([^<>*`]{1,80})</u>(?=\\s{0,3}[:：]|(?<=[:：]</u>))",
          Pattern.CASE_INSENSITIVE);

  /** Colour on what is bold anyway. */
  private static final Pattern COLOURED =
      Pattern.compile(
          "<(mark|span|font)(?:\\s[^<>]{0,200})?>(\\*\\*[^<>*\n]{1,200}\\*\\*[:：]?)</\\1>");

  private static final Pattern LOW_OR_HIGH = Pattern.compile("<su[bp]>");

  /** {@code 2. <font color="green">A jib</font>}: an entry that colour sets off from the others. */
  private static final Pattern COLOURED_ENTRY =
      Pattern.compile(
          "(\\s*(?:[-*+]|\\d{1,3}[.)]|[A-Za-z][.)])\\s+)<(mark|font|span)(?:\\s[^<>]{0,100}\\bcolor\\b[^<>]{0,100})?>\\s*([^<>*]{1,400}?)\\s*</\\2>\\s*",
          Pattern.CASE_INSENSITIVE);

  /** {@code <a id="reefs"></a>}, which nobody sees. */
  private static final Pattern ANCHOR =
      Pattern.compile("<a(?:\\s[^<>]{0,500})?>\\s{0,5}</a>", Pattern.CASE_INSENSITIVE);

  private HtmlStyles() {}

  /** The line without the places that links lead to, but for those in code. */
  public static String withoutAnchors(String line) {
    if (!line.contains("</a>")) {
      return line;
    }
    int code = line.indexOf('`');
    int behind = line.lastIndexOf('`');
    return ANCHOR
        .matcher(line)
        .replaceAll(
            anchor ->
                code < 0 || anchor.end() <= code || anchor.start() > behind
                    ? ""
                    : Matcher.quoteReplacement(anchor.group()));
  }

  /** The line without tags that set text low or high and are never closed. */
  public static String withoutOpenTags(String line) {
    boolean open =
        line.contains("<sub>")
            ? !line.contains("</sub>")
            : line.contains("<sup>") && !line.contains("</sup>");
    return open ? LOW_OR_HIGH.matcher(line).replaceAll("") : line;
  }

  /** The line without colours of what is bold, and an entry in colour in bold. */
  public static String withoutColour(String line) {
    if (line.contains(">**") && line.contains("</")) {
      return COLOURED.matcher(line).replaceAll("$2");
    }
    boolean mayBe =
        line.contains("</font>") || line.contains("</mark>") || line.contains("</span>");
    Matcher entry = COLOURED_ENTRY.matcher(mayBe ? line : "");
    return entry.matches() ? entry.group(1) + "**" + entry.group(3) + "**" : line;
  }

  /** The line without underlining of what is bold or a label. */
  public static String withoutUnderline(String line) {
    if (!line.contains("<u>") && !line.contains("<U>")) {
      return line;
    }
    if (BOLD_UNDERLINE.matcher(line).find()) {
      return UNDERLINE.matcher(line).replaceAll("");
    }
    Matcher label = UNDERLINED_LABEL.matcher(line);
    return label.lookingAt()
        ? "%s**%s**%s"
            .formatted(label.group(1), label.group(2).strip(), line.substring(label.end()))
        : line;
  }

  /** The line with code in HTML as code in Markdown. */
  public static String coded(String line) {
    if (!line.contains("</code>") || line.indexOf('`') >= 0) {
      return line;
    }
    return CODE.matcher(line)
        .replaceAll(code -> Matcher.quoteReplacement("`" + unescaped(code.group(1)) + "`"));
  }

  private static String unescaped(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&nbsp;", " ")
            .replace("&amp;", "&");
  }
}
