/** Reads {@code stateDiagram}. */
@NullMarked
package app.guidebox.diagram.mermaid.state;

import org.jspecify.annotations.NullMarked;
