/** Reads {@code gitGraph}. */
@NullMarked
package app.guidebox.diagram.mermaid.git;

import org.jspecify.annotations.NullMarked;
