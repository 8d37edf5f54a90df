package app.guidebox.diagram.mermaid.text;

import app.guidebox.diagram.model.Diagram;

/** Reads diagrams of one kind. */
@FunctionalInterface
public interface KindReader {
  /**
   * Reads a whole diagram.
   *
   * @param source its text, without comments, directives and front matter
   * @param problems takes what could not be read
   */
  Diagram read(Source source, Problems problems);
}
