package app.guidebox.ui.reader;

import app.guidebox.guide.Block;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headings of a guide, and the anchors that links find them by. */
public final class Outline {
  private final List<OutlineEntry> entries;

  private Outline(List<OutlineEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The headings among a guide's blocks, with anchors as GitHub makes them. */
  public static Outline of(List<Block> blocks) {
    var entries = new ArrayList<OutlineEntry>();
    var seen = new HashMap<String, Integer>();
    for (var block : blocks) {
      if (!(block instanceof Block.Heading heading)) {
        continue;
      }
      var text = heading.text().plain().strip();
      var anchor = anchor(text);
      int before = seen.merge(anchor, 1, Integer::sum) - 1;
      var unique = before == 0 ? anchor : anchor + "-" + before;
      entries.add(new OutlineEntry(heading.level(), text, heading.lines().first(), unique));
    }
    return new Outline(entries);
  }

  /** The headings from top to bottom. */
  public List<OutlineEntry> entries() {
    return entries;
  }

  /**
   * How many of these lines lie in each section, those below it included; sections without any are
   * left out.
   */
  Map<OutlineEntry, Integer> count(List<Integer> lines) {
    var counts = new HashMap<OutlineEntry, Integer>();
    for (int line : lines) {
      int level = Integer.MAX_VALUE;
      for (var entry : entries.reversed()) {
        if (entry.line() <= line && entry.level() < level) {
          counts.merge(entry, 1, Integer::sum);
          level = entry.level();
        }
      }
    }
    return counts;
  }

  /** The last heading at or above a line. */
  public Optional<OutlineEntry> at(int line) {
    Optional<OutlineEntry> found = Optional.empty();
    for (var entry : entries) {
      if (entry.line() > line) {
        break;
      }
      found = Optional.of(entry);
    }
    return found;
  }

  /** The first heading below a line. */
  public Optional<OutlineEntry> after(int line) {
    return entries.stream().filter(entry -> entry.line() > line).findFirst();
  }

  /** The last heading above a line. */
  public Optional<OutlineEntry> before(int line) {
    return entries.reversed().stream().filter(entry -> entry.line() < line).findFirst();
  }

  /**
   * The heading that a link within the guide means.
   *
   * @param target as written, such as {@code #first-steps}
   */
  public Optional<OutlineEntry> target(String target) {
    if (!target.startsWith("#")) {
      return Optional.empty();
    }
    var wanted = decoded(target.substring(1)).toLowerCase(Locale.ROOT);
    return entries.stream().filter(entry -> entry.anchor().equals(wanted)).findFirst();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  // As github-slugger does: lower case, no punctuation, a hyphen for each space.
  private static String anchor(String heading) {
    var anchor = new StringBuilder();
    heading
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            letter -> {
              if (letter == ' ') {
                anchor.append('-');
              } else if (Character.isLetterOrDigit(letter) || letter == '-' || letter == '_') {
                anchor.appendCodePoint(letter);
              }
            });
    return anchor.toString();
  }
}
