package app.guidebox.ui.reader;

import app.guidebox.guide.Block;

/**
 * A piece of the page that is laid out as one.
 *
 * @param gapAbove the air between it and the piece above, in pixels
 */
public record PagePiece(Block block, double gapAbove) {}
