package app.guidebox.diagram.model;

/**
 * What a reader could not use, in one sentence.
 *
 * @param line within the diagram's own text, counted from 1
 * @param column counted from 1
 */
public record Warning(int line, int column, String message) {}
