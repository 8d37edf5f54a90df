package app.guidebox.guide.extract.key;

import app.guidebox.guide.extract.found.Choice;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Letters by themselves in an entry of an answer that is one list: {@code - **B, C**}. */
public final class LoneKey {
  private static final String LETTERS = "[A-H](?:\\s?(?:,|&|/|\\+|and)\\s?[A-H]){0,5}";

  private static final Pattern ALONE = Pattern.compile("- " + LETTERS);

  /** Among remarks only letters in bold are the key. */
  private static final Pattern BOLD = Pattern.compile("- (\\*\\*|__)" + LETTERS + "\\.?\\1");

  private LoneKey() {}

  /** The answer with such a key at its beginning and the remarks below it; else as it is. */
  public static String first(String answer, List<Choice> choices) {
    if (!answer.startsWith("- ") || choices.getFirst().letter().isEmpty()) {
      return answer;
    }
    var rows = answer.lines().filter(row -> !row.isBlank()).toList();
    var keys = rows.stream().filter(row -> isKey(row, rows.size() == 1)).toList();
    if (keys.size() != 1 || !rows.stream().allMatch(row -> row.startsWith("- "))) {
      return answer;
    }
    String key = keys.getFirst();
    String remarks =
        rows.stream().filter(row -> !row.equals(key)).collect(Collectors.joining("\n"));
    return (key.substring(2) + "\n\n" + remarks).strip();
  }

  private static boolean isKey(String row, boolean only) {
    return BOLD.matcher(row).matches() || (only && ALONE.matcher(row).matches());
  }
}
