/**
 * Pictures on the screen: {@link app.guidebox.ui.diagram.PicturePainter} turns shapes into JavaFX
 * nodes, {@link app.guidebox.ui.diagram.DiagramView} lets one zoom, pan and walk through them.
 */
@NullMarked
package app.guidebox.ui.diagram;

import org.jspecify.annotations.NullMarked;
