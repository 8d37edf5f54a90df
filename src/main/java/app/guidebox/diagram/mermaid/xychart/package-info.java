/** Reads Mermaid's XY charts. */
@NullMarked
package app.guidebox.diagram.mermaid.xychart;

import org.jspecify.annotations.NullMarked;
