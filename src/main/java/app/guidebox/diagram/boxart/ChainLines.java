package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which lines make up a chain: names joined by arrows, along or down the page. */
final class ChainLines {
  private static final String ALONG = "[→►▶⇒➔➜➝➞➡⟶⟹←◄◀⇐⟵↔⇔]";
  private static final Pattern ARROW =
      Pattern.compile("\\s+(?:" + ALONG + "|<?-{1,}>|<-{1,}|<?={2,}>|─+" + ALONG + "?)\\s+");
  private static final Pattern DOWN =
      Pattern.compile("[\\s│┃|┌┐└┘├┤┬┴┼─]*[↓▼⬇⇓↑▲v^│|](?:[\\s│|↓▼v]*)(?:\\s\\(?[^→]{1,40}\\)?)?");
  private static final Pattern SENTENCE = Pattern.compile(".*[a-z]{2}[.!?;]\\s*|.*[{};=\"].*");

  /** A name in a chain is at most so long. */
  private static final int LONGEST_NAME = 44;

  private static final int MOST_WORDS = 6;

  private ChainLines() {}

  /** How many of the first lines are a chain; 0 if they are none. */
  static int count(List<String> lines) {
    int end = 0;
    int down = 0;
    int along = 0;
    while (end < lines.size()) {
      String line = lines.get(end);
      if (DOWN.matcher(line).matches() && !line.isBlank()) {
        down++;
      } else if (along(line)) {
        along++;
      } else if (!(name(line.strip()) && besideDown(lines, end)) && !LineKind.twig(line)) {
        break;
      }
      end++;
    }
    if (down == 0) {
      boolean single = end == 1 && (end == lines.size() || LineKind.bullet(lines.get(end)));
      boolean long_ = end > 0 && parts(lines.getFirst()).size() > 2;
      return along == end && (single || long_) ? end : 0;
    }
    return end >= 3 ? end : 0;
  }

  private static boolean besideDown(List<String> lines, int index) {
    return (index > 0 && !LineKind.bullet(lines.get(index)) && !along(lines.get(index - 1)))
        || (index + 1 < lines.size() && DOWN.matcher(lines.get(index + 1)).matches());
  }

  private static boolean along(String line) {
    var parts = parts(line);
    return parts.size() > 1
        && !LineKind.bullet(line)
        && !LineKind.twig(line)
        && parts.stream().allMatch(ChainLines::name);
  }

  private static List<String> parts(String line) {
    var parts = new ArrayList<String>();
    for (String part : ARROW.splitAsStream(line.strip()).toList()) {
      parts.add(part.strip());
    }
    return parts;
  }

  private static boolean name(String part) {
    return !part.isEmpty()
        && part.length() <= LONGEST_NAME
        && part.split("\\s+").length <= MOST_WORDS
        && Character.isLetterOrDigit(
            part.codePoints().filter(c -> c != '[' && c != '(' && c != '"').findFirst().orElse(' '))
        && !part.endsWith(":")
        && !part.contains(": ")
        && !part.contains("  ")
        && !part.endsWith(",")
        && !SENTENCE.matcher(part).matches();
  }
}
