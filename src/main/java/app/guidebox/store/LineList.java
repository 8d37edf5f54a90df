package app.guidebox.store;

import app.guidebox.deck.Option;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of texts in one column: a line each, with {@code \} and line ends escaped. */
final class LineList {
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

  private LineList() {}

  static String write(List<String> texts) {
    var column = new StringBuilder();
    for (String text : texts) {
      column.append(escape(text)).append('\n');
    }
    return column.toString();
  }

  static List<String> read(String column) {
    return column.lines().map(LineList::unescape).toList();
  }

  static String writeOptions(List<Option> options) {
    var column = new StringBuilder();
    for (Option option : options) {
      column.append(option.correct() ? '+' : '-').append(escape(option.text())).append('\n');
    }
    return column.toString();
  }

  static List<Option> readOptions(String column) {
    return read(column).stream()
        .map(line -> new Option(line.substring(1), line.startsWith("+")))
        .toList();
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescape(String line) {
    if (line.indexOf('\\') < 0) {
      return line;
    }
    return ESCAPED
        .matcher(line)
        .replaceAll(
            escaped ->
                Matcher.quoteReplacement(
                    switch (escaped.group(1)) {
                      case "n" -> "\n";
                      case "r" -> "\r";
                      default -> escaped.group(1);
                    }));
  }
}
