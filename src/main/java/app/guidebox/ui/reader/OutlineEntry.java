package app.guidebox.ui.reader;

/**
 * A heading of the guide.
 *
 * @param level 1 to 6
 * @param line where it stands, counted from 1
 * @param anchor what links within the guide call it
 */
public record OutlineEntry(int level, String text, int line, String anchor) {}
