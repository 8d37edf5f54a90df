package app.guidebox.diagram.model;

import java.util.List;

/** What came of reading a diagram's text. */
public sealed interface Reading {
  /** A diagram, and what of its text could not be used. */
  record Read(Diagram diagram, List<Warning> warnings) implements Reading {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /** Nothing could be read; why. */
  record Unreadable(Warning error) implements Reading {}
}
