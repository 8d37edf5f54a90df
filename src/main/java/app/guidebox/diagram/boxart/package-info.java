/**
 * Reads drawings made of characters into {@code diagram.model}.
 *
 * <p>{@link app.guidebox.diagram.boxart.BoxArtReader} cuts a text into parts and reads each. The
 * way of a drawing is: {@code Cells} (characters on a grid, wide ones included) → {@code Ink}
 * (which cells are strokes, heads, text) → {@code FrameFinder} and {@code Partition} (boxes, from
 * their borders, however they drift) → {@code Sheet} (who owns which cell) → {@code EdgeTracer}
 * (what the remaining strokes connect) → {@code Assembly} (labels, titles, nodes, groups).
 *
 * <p>Rows and columns count from 0 in here; the model's lines count from 1.
 */
@NullMarked
package app.guidebox.diagram.boxart;

import org.jspecify.annotations.NullMarked;
