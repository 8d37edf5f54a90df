/** Reads {@code erDiagram}. */
@NullMarked
package app.guidebox.diagram.mermaid.er;

import org.jspecify.annotations.NullMarked;
