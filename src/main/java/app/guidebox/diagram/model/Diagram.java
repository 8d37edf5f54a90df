package app.guidebox.diagram.model;

/** A diagram of any kind. */
public sealed interface Diagram permits FlowGraph, Sequence, Chart, BoxArt, BoxTable, Tree {
  /** The kind's name in JSON, such as {@code flowchart}. */
  String type();

  /** The author's title; empty if there is none. */
  String title();
}
