/**
 * Drawings within a page: what a fence draws, with what the learner can do to it.
 *
 * <p>{@link app.guidebox.ui.drawing.FenceDrawings} gives the pages their drawings; each can be
 * switched between drawn and as written, enlarged over the whole window, and saved.
 */
@NullMarked
package app.guidebox.ui.drawing;

import org.jspecify.annotations.NullMarked;
