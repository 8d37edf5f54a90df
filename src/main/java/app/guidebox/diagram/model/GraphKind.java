package app.guidebox.diagram.model;

import java.util.Locale;

/** What a {@link FlowGraph} was drawn to show. */
public enum GraphKind {
  FLOWCHART,
  CLASS,
  STATE,
  ER,
  REQUIREMENT,
  C4,
  ARCHITECTURE,
  MINDMAP,
  BLOCK,
  GITGRAPH,
  KANBAN,
  TREEMAP,
  SANKEY;

  /** The kind's name in JSON, such as {@code flowchart}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
