package app.guidebox.guide.block;

import app.guidebox.guide.island.Island;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a prepared text before some of its headings, so that its sections can be read side by side,
 * and what the library makes of one can be let go before the next.
 */
final class Sections {
  /** Shorter sections are not worth a reading of their own. */
  private static final int LENGTH = 12_000;

  /** Ends the name in the definition of a link, which may be used in any section. */
  private static final String DEFINES = "]:";

  private final Island.Prepared whole;
  private final List<Section> sections = new ArrayList<>();
  private final List<Island.Enclosing> within;
  private int next;

  /**
   * Part of a prepared text.
   *
   * @param body its lines; the placeholders in it have the numbers of the whole text
   * @param within the parts in it that hold text of their own
   */
  record Section(Island.Prepared body, List<Island.Enclosing> within) {
    Section {
      within = List.copyOf(within);
    }
  }

  private Sections(Island.Prepared whole) {
    this.whole = whole;
    this.within = within(whole);
  }

  /** The sections from top to bottom; a single one where the text cannot be cut. */
  static List<Section> of(Island.Prepared whole) {
    if (definesLinks(whole)) {
      return List.of(new Section(whole, within(whole)));
    }
    var sections = new Sections(whole);
    sections.cut();
    return sections.sections;
  }

  /** The parts of the text itself that hold text of their own, from top to bottom. */
  static List<Island.Enclosing> within(Island.Prepared prepared) {
    return prepared.islands().stream()
        .filter(Island.Enclosing.class::isInstance)
        .map(Island.Enclosing.class::cast)
        .toList();
  }

  /** Whether there may be definitions of links in the text. */
  static boolean definesLinks(String text) {
    return text.contains(DEFINES);
  }

  private static boolean definesLinks(Island.Prepared prepared) {
    return definesLinks(prepared.text())
        || within(prepared).stream().anyMatch(part -> definesLinks(part.body()));
  }

  // A heading below an empty line ends whatever stands above it.
  private void cut() {
    String text = whole.text();
    int from = 0;
    int firstLine = whole.firstLine();
    int line = firstLine;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      line++;
      boolean heading = text.startsWith("\n#", i) && i > 0 && text.charAt(i - 1) == '\n';
      if (heading && i + 1 - from >= LENGTH) {
        add(firstLine, text.substring(from, i), line);
        from = i + 1;
        firstLine = line;
      }
    }
    add(firstLine, text.substring(from), Integer.MAX_VALUE);
  }

  private void add(int firstLine, String text, int nextLine) {
    int from = next;
    while (next < within.size() && within.get(next).lines().first() < nextLine) {
      next++;
    }
    var body = new Island.Prepared(firstLine, text, whole.islands());
    sections.add(new Section(body, within.subList(from, next)));
  }
}
