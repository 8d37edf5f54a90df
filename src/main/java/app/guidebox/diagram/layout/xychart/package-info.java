/** Lays XY charts out. */
@NullMarked
package app.guidebox.diagram.layout.xychart;

import org.jspecify.annotations.NullMarked;
