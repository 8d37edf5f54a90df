package app.guidebox.diagram.boxart;

/** What an edge's end touches. */
sealed interface End {
  /** The outline of a box. */
  record AtFrame(Frame frame) implements End {}

  /** A text that stands in no box of its own. */
  record AtText(TextBlock text) implements End {}

  /** Nothing. */
  record Nowhere() implements End {}
}
