package app.guidebox.guide.mend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two sides of a card in HTML, each in a line of its own: {@code <div class="card-front">Reef
 * </div>} above {@code <div class="card-back">…</div>}.
 */
public final class CardSides {
  private static final Map<String, String> NAMES =
      Map.of("front", "back", "question", "answer", "term", "definition");

  private static final Pattern SIDE =
      Pattern.compile(
          "\\s*<(div|p|span)\\s+class=[\"'](?:[\\w-]{1,40}[\\s_-])?(front|back|question|answer|term|definition)(?:[\\s_-][\\w\\s-]{1,40})?[\"'][^<>]{0,200}>(.{1,2000}?)</\\1>\\s*");

  private static final Pattern ONLY_TAGS =
      Pattern.compile("\\s*(?:</?(?:div|p|span|section|article)\\b[^<>]{0,300}>\\s*){1,6}");

  private record Side(String name, String text) {}

  private CardSides() {}

  /** The lines to be read in place of those with that index. */
  public static Map<Integer, String> of(List<String> lines) {
    var written = new HashMap<Integer, String>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      var front = side(lines.get(i));
      var back = front.isEmpty() ? front : side(lines.get(i + 1));
      if (back.isPresent() && back.get().name().equals(NAMES.get(front.get().name()))) {
        written.put(i, "**Q:** " + front.get().text());
        written.put(i + 1, "**A:** " + back.get().text());
        unwrap(lines, i - 1, -1, written);
        unwrap(lines, i + 2, 1, written);
      }
    }
    return written;
  }

  private static Optional<Side> side(String line) {
    Matcher side = line.contains(" class=") ? SIDE.matcher(line) : null;
    return side != null && side.matches()
        ? Optional.of(new Side(side.group(2), side.group(3).strip()))
        : Optional.empty();
  }

  // What only encloses the card would make text of it.
  private static void unwrap(List<String> lines, int from, int step, Map<Integer, String> written) {
    int at = from;
    while (at >= 0
        && at < lines.size()
        && lines.get(at).stripLeading().startsWith("<")
        && !written.containsKey(at)
        && ONLY_TAGS.matcher(lines.get(at)).matches()) {
      written.put(at, "");
      at += step;
    }
  }
}
