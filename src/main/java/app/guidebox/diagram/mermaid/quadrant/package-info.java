/** Reads Mermaid's quadrant charts. */
@NullMarked
package app.guidebox.diagram.mermaid.quadrant;

import org.jspecify.annotations.NullMarked;
