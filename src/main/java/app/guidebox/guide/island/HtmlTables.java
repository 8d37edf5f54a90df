package app.guidebox.guide.island;

import app.guidebox.guide.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables written in HTML; those that only set a page are left to the Markdown library. */
final class HtmlTables {
  private static final Pattern ROW_OR_CELL =
      Pattern.compile("<(/?)(tr|th|td)\\b[^<>]{0,500}>", Pattern.CASE_INSENSITIVE);
  private static final Pattern LAYOUT =
      Pattern.compile(
          "<(?:img|pre|ul|ol|details|h[1-6])\\b|colspan|rowspan", Pattern.CASE_INSENSITIVE);
  private static final Pattern WRAPPER =
      Pattern.compile("</?(?:p|div|span|center|font)\\b[^<>]{0,500}>", Pattern.CASE_INSENSITIVE);

  private final List<Island.HtmlRow> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private StringBuilder cell = new StringBuilder();
  private boolean inCell;
  private boolean headed;
  private int rowLine;

  private HtmlTables() {}

  /**
   * The table in these lines; empty if it is not one of equal rows.
   *
   * @param firstLine the source line of the first of them
   */
  static Optional<Island> read(int firstLine, List<String> lines) {
    String all = String.join("\n", lines);
    if (LAYOUT.matcher(all).find() || all.toLowerCase(Locale.ROOT).indexOf("<table", 1) > 0) {
      return Optional.empty();
    }
    var reader = new HtmlTables();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i), firstLine + i);
    }
    return reader.table(new Lines(firstLine, firstLine + lines.size() - 1));
  }

  private void line(String line, int number) {
    Matcher tag = ROW_OR_CELL.matcher(line);
    int from = 0;
    while (tag.find()) {
      text(line.substring(from, tag.start()));
      from = tag.end();
      boolean row = tag.group(2).equalsIgnoreCase("tr");
      endCell();
      if (row) {
        endRow(number);
        rowLine = number;
      } else if (tag.group(1).isEmpty()) {
        inCell = true;
        // A cell without a row begins one.
        rowLine = rowLine == 0 ? number : rowLine;
        headed |= rows.isEmpty() && tag.group(2).equalsIgnoreCase("th");
      }
    }
    text(line.substring(from) + " ");
  }

  private void text(String text) {
    if (inCell) {
      cell.append(text);
    }
  }

  private void endCell() {
    if (inCell) {
      String text = WRAPPER.matcher(cell).replaceAll(" ").strip().replaceAll("\\s+", " ");
      cells.add(text.replace("|", "\\|"));
      cell = new StringBuilder();
      inCell = false;
    }
  }

  private void endRow(int number) {
    if (!cells.isEmpty()) {
      rows.add(new Island.HtmlRow(cells, new Lines(rowLine, number)));
      cells = new ArrayList<>();
    }
  }

  private Optional<Island> table(Lines place) {
    endCell();
    endRow(place.last());
    int width = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
    boolean even = rows.stream().allMatch(row -> row.cells().size() == width);
    return even && width > 1 && rows.size() > 1
        ? Optional.of(new Island.HtmlTable(headed, List.copyOf(rows), place))
        : Optional.empty();
  }
}
