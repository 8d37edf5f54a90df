package app.guidebox.guide.island;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import java.util.List;

/** A part of a guide that is understood before the Markdown library sees the rest. */
public sealed interface Island {
  /** A fence. */
  record Fenced(Block.Fence fence) implements Island {}

  /** A part that holds prepared text of its own. */
  sealed interface Enclosing extends Island {
    /** What it holds. */
    Prepared body();

    /** Its source lines. */
    Lines lines();
  }

  /**
   * A folded part.
   *
   * @param summary its summary in Markdown
   * @param body what is folded away
   */
  record Folded(boolean open, String summary, Prepared body, Lines lines) implements Enclosing {}

  /**
   * A part that another dialect marks off as Obsidian does with a callout.
   *
   * @param title its title in Markdown
   */
  record Callout(String kind, String title, Prepared body, Lines lines) implements Enclosing {}

  /**
   * A table written in HTML.
   *
   * @param headed whether its first row names the columns
   */
  record HtmlTable(boolean headed, List<HtmlRow> rows, Lines lines) implements Island {}

  /** A row of such a table, its cells in Markdown. */
  record HtmlRow(List<String> cells, Lines lines) {
    public HtmlRow {
      cells = List.copyOf(cells);
    }
  }

  /** A line that is too long to look for marks in. */
  record LongLine(String text, Lines lines) implements Island {}

  /**
   * Lines that are ready for the Markdown library.
   *
   * @param firstLine the source line of the first of them
   * @param text one line for each source line; where an island was, a placeholder and empty lines
   * @param islands what the placeholders stand for, by number
   */
  record Prepared(int firstLine, String text, List<Island> islands) {}
}
