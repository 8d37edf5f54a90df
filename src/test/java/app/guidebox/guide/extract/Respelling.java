package app.guidebox.guide.extract;

import java.util.ArrayList;
import java.util.List;

/** A way to spell the same guide otherwise. What stands in fences and front matter stays. */
enum Respelling {
  LINE_ENDS_OF_WINDOWS,
  A_BLANK_AT_THE_END,
  EMPTY_LINES_DOUBLED,
  BULLETS_AS_STARS,
  NUMBERS_WITH_BRACKETS,
  TABS_BEHIND_MARKS,
  BOLD_BY_UNDERSCORES,
  BOLD_IN_ITALICS,
  SIGNS_BEFORE_TITLES,
  SIGNS_BEFORE_BOLD_ENTRIES,
  ANCHORS_IN_TITLES,
  NAMES_BEHIND_TITLES,
  CLOSED_TITLES,
  EMPTY_LINE_BELOW_TITLES,
  COMMENTS_ABOVE_TITLES,
  WAYS_BACK_ABOVE_TITLES,
  OPEN_FOLDS,
  SUMMARIES_IN_BOLD,
  A_LICENCE_AT_THE_END,
  LINKS_TO_OTHER_PAGES_AT_THE_END;

  /** The guide spelled so. */
  String of(String markdown) {
    var lines = new ArrayList<String>();
    boolean kept = markdown.startsWith("---\n");
    boolean matter = kept;
    for (String line : List.of(markdown.split("\n", -1))) {
      boolean edge =
          matter
              ? line.equals("---") && !lines.isEmpty()
              : line.replaceFirst("^[\\s>]*(?:[-*+]\\s+|\\d+[.)]\\s+)?", "").startsWith("```");
      lines.add(kept || edge ? line : changed(line));
      kept = edge != kept;
      matter &= kept;
    }
    return String.join("\n", lines) + end();
  }

  private String end() {
    return switch (this) {
      case A_LICENCE_AT_THE_END -> "\n\n## License\n\nWhoever likes it may copy it.\n";
      case LINKS_TO_OTHER_PAGES_AT_THE_END -> "\n\n[← Previous](01.md) | [Next →](03.md)\n";
      default -> "";
    };
  }

  private String changed(String line) {
    boolean title = line.matches("#{2,6} .*");
    return switch (this) {
      case LINE_ENDS_OF_WINDOWS -> line + "\r";
      case A_BLANK_AT_THE_END -> line.isBlank() ? line : line + " ";
      case EMPTY_LINES_DOUBLED -> line.isBlank() ? line + "\n" : line;
      case BULLETS_AS_STARS -> line.replaceFirst("^(\\s*)- (?!\\s*-)", "$1* ");
      case NUMBERS_WITH_BRACKETS -> line.replaceFirst("^(\\s*\\d+)\\. ", "$1) ");
      case TABS_BEHIND_MARKS -> line.replaceFirst("^(\\s*(?:[-*+]|\\d+[.)])) (?=\\S)", "$1\t");
      case BOLD_BY_UNDERSCORES ->
          line.replaceAll("\\*\\*([^*\\n]+)\\*\\*(?![\\p{L}\\p{N}])", "__$1__");
      case BOLD_IN_ITALICS ->
          line.replaceFirst("^(\\W{0,6})(?<!\\*)\\*\\*([^*\\n]+)\\*\\*(?!\\*)", "$1***$2***");
      case SIGNS_BEFORE_TITLES -> line.replaceFirst("^(#{2,6}) (?=[\\p{L}\\p{N}])", "$1 📌 ");
      case SIGNS_BEFORE_BOLD_ENTRIES ->
          line.replaceFirst("^(\\s*[-*+] )(?=\\*\\*[\\p{L}\\p{N}])", "$1📌 ");
      case ANCHORS_IN_TITLES ->
          title && line.indexOf('<') < 0
              ? line.replaceFirst("^(#+) ", "$1 <a id=\"here\"></a>")
              : line;
      case NAMES_BEHIND_TITLES -> title && line.indexOf('{') < 0 ? line.strip() + " {#here}" : line;
      case CLOSED_TITLES ->
          title && !line.endsWith("#") ? line + " " + line.replaceAll("[^#].*", "") : line;
      case EMPTY_LINE_BELOW_TITLES -> title ? line + "\n" : line;
      case COMMENTS_ABOVE_TITLES -> title ? "\n<!-- a remark -->\n\n" + line : line;
      case WAYS_BACK_ABOVE_TITLES -> title ? "\n**[⬆ Back to top](#top)**\n\n" + line : line;
      case OPEN_FOLDS -> line.replace("<details>", "<details open class=\"fold\">");
      case SUMMARIES_IN_BOLD ->
          line.replaceAll("<summary>([^<]+)</summary>", "<summary><b>$1</b></summary>");
      case A_LICENCE_AT_THE_END, LINKS_TO_OTHER_PAGES_AT_THE_END -> line;
    };
  }
}
