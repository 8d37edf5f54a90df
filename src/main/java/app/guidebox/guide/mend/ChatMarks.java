package app.guidebox.guide.mend;

import app.guidebox.guide.source.Excerpt;
import java.util.regex.Pattern;

/**
 * What is left of the sources in a text that was copied from a program one converses with: {@code
 * [cite: 5-6]}, {@code :contentReference[oaicite:0]{index=0}}, {@code 【3†source】}. They lead
 * nowhere.
 */
public final class ChatMarks {
  private static final Pattern MARK =
      Pattern.compile(
          "\\[cite_start\\]\\s?|\\s?\\[cite_end\\]|\\s?\\[cite:\\s?[\\d,\\s–-]{1,60}\\]"
              + "|\\s?:contentReference\\[oaicite:\\d{1,4}\\]\\{index=\\d{1,4}\\}"
              + "|\\s?【\\d{1,4}(?::\\d{1,4})?†[^【】]{0,60}】");

  private ChatMarks() {}

  /** The lines without such marks. */
  public static Excerpt without(Excerpt excerpt) {
    boolean marked = excerpt.lines().stream().anyMatch(ChatMarks::mayHold);
    return marked
        ? new Excerpt(
            excerpt.firstLine(),
            excerpt.lines().stream()
                .map(line -> mayHold(line) ? MARK.matcher(line).replaceAll("") : line)
                .toList())
        : excerpt;
  }

  private static boolean mayHold(String line) {
    return line.length() <= Excerpt.MAX_LINE
        && (line.contains("[cite") || line.contains("[oaicite") || line.indexOf('†') > 0);
  }
}
