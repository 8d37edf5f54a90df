/** Reads {@code sequenceDiagram}. */
@NullMarked
package app.guidebox.diagram.mermaid.sequence;

import org.jspecify.annotations.NullMarked;
