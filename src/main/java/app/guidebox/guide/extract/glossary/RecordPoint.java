package app.guidebox.guide.extract.glossary;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One point of what is told of a title: {@code **Use**: …}, {@code Use: …} or {@code **Use**} above
 * a list.
 *
 * @param label in lower case; empty if it has none
 * @param line where it begins
 */
record RecordPoint(String label, int line) {
  /** A longer text before a colon is a sentence. */
  private static final int MAX = 40;

  /** More marks than these are no emphasis. */
  private static final int MAX_MARKS = 3;

  /**
   * The points of a list if any has a label, or those of a paragraph's lines that begin with
   * labels.
   */
  static List<RecordPoint> of(Unit unit) {
    if (unit.block() instanceof Block.ListBlock list) {
      var points =
          list.items().stream()
              .map(item -> new RecordPoint(label(item), item.lines().first()))
              .toList();
      return points.stream().allMatch(point -> point.label().isEmpty()) ? List.of() : points;
    }
    if (!unit.isParagraph() || unit.item() == Unit.INSIDE_ITEM) {
      return List.of();
    }
    if (unit.item() > 0) {
      return List.of(new RecordPoint(label(unit.text()), unit.lines().first()));
    }
    String[] rows = unit.text().split("\n", -1);
    return IntStream.range(0, rows.length)
        .mapToObj(i -> new RecordPoint(label(rows[i]), line(unit, i)))
        .filter(point -> !point.label().isEmpty())
        .toList();
  }

  private static int line(Unit unit, int row) {
    return Math.min(unit.lines().first() + row, unit.lines().last());
  }

  // A bare name labels what stands below it.
  private static String label(Block.Item item) {
    String text = item.firstText().orElse("");
    String label = label(text);
    boolean names = label.isEmpty() && item.blocks().size() > 1 && text.length() <= MAX;
    return names ? name(text) : label;
  }

  private static String label(String line) {
    int marks = marks(line);
    if (marks == 0) {
      int colon = colon(line);
      return colon > 0 ? name(line.substring(0, colon)) : "";
    }
    int close = line.indexOf(line.substring(0, marks), marks);
    if (close <= marks || close > MAX + marks) {
      return "";
    }
    boolean set = isColon(line, close - 1) || isSetOff(line, close + marks);
    return set ? name(line.substring(marks, close)) : "";
  }

  private static int marks(String text) {
    int at = 0;
    while (at < text.length() && "*_".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at <= MAX_MARKS && at < text.length() && text.charAt(at) > ' ' ? at : 0;
  }

  // What is neither a letter nor joins words ends the search.
  private static int colon(String text) {
    for (int i = 0; i < Math.min(text.length(), MAX); i++) {
      if (isColon(text, i)) {
        boolean wide = text.charAt(i) == '：' || i + 1 == text.length();
        return wide || text.charAt(i + 1) <= ' ' ? i : -1;
      }
      if (!Character.isLetter(text.charAt(i)) && " '’/&()-".indexOf(text.charAt(i)) < 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isColon(String text, int at) {
    return text.charAt(at) == ':' || text.charAt(at) == '：';
  }

  // ": …", " – …" or nothing at all.
  private static boolean isSetOff(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at == text.length()
        || ":：\n".indexOf(text.charAt(at)) >= 0
        || (at > from && "-–—→=".indexOf(text.charAt(at)) >= 0);
  }

  private static String name(String text) {
    return TermWords.withoutEnd(Words.lower(Plain.of(text)), " :：");
  }
}
