package app.guidebox.diagram.mermaid.gantt;

import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.GanttChart.Tag;
import app.guidebox.diagram.model.Label;
import java.util.Set;

/**
 * A task as it was written.
 *
 * @param start when it begins: a time, {@code after …}, or nothing
 * @param end when it ends: a time, a length, {@code until …}, or nothing
 */
record DraftTask(
    String id,
    Label label,
    String section,
    Set<Tag> tags,
    String start,
    String end,
    TextLine line) {}
