package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Writes units of a flow back to Markdown, entries of a list with their marks and indentation. */
public final class UnitWriter {
  private final List<StringBuilder> parts = new ArrayList<>();

  /** How far in the text of the entry stands that was written last; 0 outside lists. */
  private int indent;

  private UnitWriter() {}

  /** The units, one below the other; the entries of a list that follow one another are one part. */
  public static List<String> parts(List<Unit> units) {
    var writer = new UnitWriter();
    units.forEach(writer::add);
    var texts = new ArrayList<String>(writer.parts.size());
    for (StringBuilder part : writer.parts) {
      texts.add(part.toString());
    }
    return texts;
  }

  /** The units as one text. */
  public static String joined(List<Unit> units) {
    return joinedText(parts(units));
  }

  /** The parts that say anything, with a blank line between them. */
  public static String joinedText(List<String> parts) {
    var text = new StringJoiner("\n\n");
    for (String part : parts) {
      if (!part.isBlank()) {
        text.add(part.strip());
      }
    }
    return text.toString();
  }

  /** The unit by itself, without the mark of a list. */
  public static String text(Unit unit) {
    return unit.isParagraph() ? unit.text() : MarkdownWriter.write(unit.block());
  }

  private void add(Unit unit) {
    String text = text(unit);
    if (!unit.mark().isEmpty()) {
      boolean next = indent > 0;
      indent = unit.mark().indexOf(' ') + 1;
      String entry = unit.mark() + indented(text);
      if (next) {
        parts.getLast().append('\n').append(entry);
      } else {
        parts.add(new StringBuilder(entry));
      }
    } else if (unit.item() == Unit.INSIDE_ITEM && indent > 0) {
      String gap = unit.block() instanceof Block.ListBlock ? "\n" : "\n\n";
      parts.getLast().append(gap).append(" ".repeat(indent)).append(indented(text));
    } else {
      indent = 0;
      parts.add(new StringBuilder(text));
    }
  }

  private String indented(String text) {
    return text.replace("\n", "\n" + " ".repeat(indent));
  }
}
