package app.guidebox.diagram.picture;

/**
 * A face in a size.
 *
 * @param size in px
 */
public record Font(Face face, double size) {}
