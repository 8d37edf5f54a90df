package app.guidebox.cli;

import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.model.Warning;

/**
 * A diagram in a file.
 *
 * @param file as it was given or found
 * @param line its first line, counted from 1; of a fence the one that opens it
 * @param endLine its last line; of a fence the one that closes it
 * @param textLine the line of the file that line 1 of the diagram's own text stands on
 */
record FoundDiagram(String file, int line, int endLine, int textLine, Reading reading) {
  /** The warning with its line counted in the file. */
  Warning inFile(Warning warning) {
    return new Warning(warning.line() + textLine - 1, warning.column(), warning.message());
  }

  /** The warning as one sentence that says where. */
  String sentence(Warning warning) {
    Warning placed = inFile(warning);
    return "%s:%d:%d: %s".formatted(file, placed.line(), placed.column(), placed.message());
  }

  boolean contains(int fileLine) {
    return line <= fileLine && fileLine <= endLine;
  }
}
