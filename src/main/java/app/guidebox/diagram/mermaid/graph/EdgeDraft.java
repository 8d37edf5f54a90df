package app.guidebox.diagram.mermaid.graph;

import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.LineStyle;

/**
 * An edge as it was written, before its ends are known.
 *
 * @param id as the author named it; empty if unnamed
 */
public record EdgeDraft(
    String id,
    Label label,
    Label startLabel,
    Label endLabel,
    LineStyle style,
    ArrowHead start,
    ArrowHead end,
    int length) {
  /** An unnamed edge of ordinary length with a text in its middle only. */
  public EdgeDraft(Label label, LineStyle style, ArrowHead start, ArrowHead end) {
    this("", label, Label.EMPTY, Label.EMPTY, style, start, end, 1);
  }

  /** This edge without the author's name for it. */
  public EdgeDraft unnamed() {
    return new EdgeDraft("", label, startLabel, endLabel, style, start, end, length);
  }

  /** This edge with another text in its middle. */
  public EdgeDraft labelled(Label other) {
    return new EdgeDraft(id, other, startLabel, endLabel, style, start, end, length);
  }
}
