package app.guidebox.diagram.mermaid.packet;

import app.guidebox.diagram.mermaid.text.Entries;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.Statements;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Packet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads one packet: its fields from the first bit to the last. */
public final class PacketReader {
  private static final int ORDINARY_ROW = 32;
  private static final int LONGEST_ROW = 128;

  /** A megabyte of bits; more would only be empty rows. */
  private static final int MOST_BITS = 8_000_000;

  private static final Pattern FIELD =
      Pattern.compile(
          "(?:\\+\\s*(\\d{1,7})|(\\d{1,7})(?:\\s*-\\s*(\\d{1,7}))?)\\s*:\\s*"
              + "(?:\"([^\"]*)\"|'([^']*)')");

  private final Problems problems;
  private final Entries<Packet.Field> fields;
  private String title;
  private int next;

  private PacketReader(Source source, Problems problems) {
    this.problems = problems;
    this.fields = new Entries<>(problems);
    this.title = source.title();
  }

  /** Reads a whole packet. */
  public static Diagram read(Source source, Problems problems) {
    return new PacketReader(source, problems).read(source);
  }

  private Diagram read(Source source) {
    Statements.of(source).forEach(this::read);
    int row =
        source
            .setting("bitsPerRow")
            .filter(text -> text.matches("\\d{1,3}"))
            .map(Integer::parseInt)
            .orElse(ORDINARY_ROW);
    boolean bits = source.setting("showBits").filter("false"::equals).isEmpty();
    boolean descending = source.setting("bitOrder").filter("descending"::equals).isPresent();
    return new Packet(title, Math.clamp(row, 1, LONGEST_ROW), bits, descending, fields.all());
  }

  private void read(TextLine line) {
    Optional<TextLine> heading = line.behind("title");
    var field = FIELD.matcher(line.text());
    if (heading.isPresent()) {
      title = heading.get().text();
    } else if (field.matches()) {
      field(field.toMatchResult(), line);
    } else {
      line.report(
          problems,
          "Expected bits and a name such as 0-15: \"name\", found \""
              + Problems.shown(line.text())
              + "\".");
    }
  }

  private void field(MatchResult field, TextLine line) {
    int start = field.group(1) == null ? Integer.parseInt(field.group(2)) : next;
    int end =
        field.group(1) != null
            ? next + Integer.parseInt(field.group(1)) - 1
            : field.group(3) == null ? start : Integer.parseInt(field.group(3));
    if (end < start || start < next || end >= MOST_BITS) {
      line.report(
          problems,
          "Bits %d to %d do not lie behind bit %d; the field was left out."
              .formatted(start, end, next - 1));
      return;
    }
    if (start > next) {
      line.report(problems, "Nothing is said of bits %d to %d.".formatted(next, start - 1));
    }
    String name = field.group(4) == null ? field.group(5) : field.group(4);
    var label = LabelText.plain(name);
    fields.add(
        new Packet.Field(fields.unused(label.text()), label, start, end, line.number()), line);
    next = end + 1;
  }
}
