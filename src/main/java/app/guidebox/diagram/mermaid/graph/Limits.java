package app.guidebox.diagram.mermaid.graph;

/** How much a graph may hold. */
final class Limits {
  /** Ten times what can still be looked at; layout needs time for each. */
  static final int NODES = 20_000;

  /** As for nodes; {@code a & b --> c & d} could ask for millions in one line. */
  static final int EDGES = 20_000;

  /** Deeper frames would leave no room for what is inside; layout works down them recursively. */
  static final int DEPTH = 32;

  /** As in Mermaid; more ranks would only push the rest of the picture away. */
  static final int EDGE_LENGTH = 10;

  private Limits() {}
}
