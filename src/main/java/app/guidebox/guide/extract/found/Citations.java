package app.guidebox.guide.extract.found;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes off links in brackets to numbered sources, which lead nowhere from a card, and those that
 * say no more than that they are one: {@code [[src]](https://…)}.
 */
public final class Citations {
  private static final Pattern CITED =
      Pattern.compile(
          "(?:^|[ \\t]+|(?<=[.!?,;:*。]))[(（](?:\\[[^\\[\\]]{1,80}\\]\\[\\d{1,3}\\][,;\\s]*)+[)）]");

  private static final Pattern SOURCE =
      Pattern.compile(
          "\\s*(?:\\[\\[(?:src|source|ref|link|\\d{1,3})\\]\\]\\(https?://[^()\\s]{1,500}\\)|\\[\\[(?:src|source|ref|link)\\]\\(https?://[^()\\s]{1,500}\\)\\])");

  private static final String FENCE = "```";

  private Citations() {}

  /** The cards, each without them. */
  public static List<Candidate> without(List<Candidate> candidates) {
    return candidates.stream().map(Citations::without).toList();
  }

  private static Candidate without(Candidate candidate) {
    if (!(candidate instanceof Candidate.Found found) || !mayCite(found.card().back())) {
      return candidate;
    }
    String back = without(found.card().back());
    return back.isBlank() ? candidate : found.withBack(back);
  }

  private static String without(String markdown) {
    return markdown.contains(FENCE)
        ? markdown
        : markdown.lines().map(Citations::line).collect(Collectors.joining("\n"));
  }

  private static String line(String line) {
    String bare = line.contains("[[") ? SOURCE.matcher(line).replaceAll("") : line;
    return bare.contains("][") ? CITED.matcher(bare).replaceAll("") : bare;
  }

  // A quick look before a slow one.
  private static boolean mayCite(String back) {
    return back.contains("][") || back.contains("[[");
  }
}
