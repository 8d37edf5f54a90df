package app.guidebox.deck;

import java.util.List;

/**
 * Where a card's text stands.
 *
 * @param guide the guide's file name
 * @param headingPath the headings above the text, outermost first
 * @param line the first line of the text, counted from 1
 * @param endLine the last line of the text
 */
public record Source(String guide, List<String> headingPath, int line, int endLine) {
  public Source {
    headingPath = List.copyOf(headingPath);
    if (line < 1 || endLine < line) {
      throw new IllegalArgumentException("lines %d to %d".formatted(line, endLine));
    }
  }
}
