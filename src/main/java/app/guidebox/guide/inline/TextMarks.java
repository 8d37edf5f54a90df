package app.guidebox.guide.inline;

import app.guidebox.guide.Inline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks within plain text that CommonMark does not know: {@code ==word==}, {@code :bulb:}. */
final class TextMarks {
  // ":x:" and ":100:" may be part of a path or a time.
  private static final Pattern MARK =
      Pattern.compile(
          "(?<![\\w=])==(?=[^\\s=])([^=\n]{1,200})(?<=\\S)==(?![\\w=])"
              + "|:([a-z][a-z0-9_+-]{1,30}|[+-]1|(?<![\\w:]:)(?:x|100)(?=:(?![\\w:]))):");
  private static final Map<String, String> EMOJI = emoji();

  private TextMarks() {}

  private static Map<String, String> emoji() {
    try (var list = TextMarks.class.getResourceAsStream("emoji.txt")) {
      var bytes = Objects.requireNonNull(list, "emoji.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("the names of emoji", e);
    }
  }

  // A quick look before a slow one: what a mark begins with, and something behind it.
  private static boolean mayHaveMarks(String text) {
    for (int i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if ((next >= 'a' && next <= 'z') || "+-1".indexOf(next) >= 0) {
        return true;
      }
    }
    return text.contains("==");
  }

  /** Adds the text to the sink, its marks understood. */
  static void add(String text, InlineSink sink) {
    if (!mayHaveMarks(text)) {
      sink.text(text);
      return;
    }
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      String marked = mark.group(1);
      String emoji = marked == null ? EMOJI.get(mark.group(2)) : "";
      if (emoji != null) {
        sink.text(text.substring(from, mark.start()) + emoji);
        if (marked != null) {
          sink.add(new Inline.Styled(Inline.Style.MARK, List.of(new Inline.Text(marked))));
        }
        from = mark.end();
      }
    }
    sink.text(text.substring(from));
  }
}
