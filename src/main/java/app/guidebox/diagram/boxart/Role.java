package app.guidebox.diagram.boxart;

/** What a cell turned out to be. */
enum Role {
  BLANK,
  TEXT,
  /** Part of a line that is not (yet) known to border a box. */
  STROKE,
  HEAD,
  /** Part of a box's outline, or of a label that stands in it. */
  BORDER,
  /** Part of the guide lines of a listing such as {@code ├──}. */
  TREE,
  /** Part of a line under a text. */
  RULE
}
