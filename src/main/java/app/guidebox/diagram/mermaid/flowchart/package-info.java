/** Reads {@code flowchart} and {@code graph}. */
@NullMarked
package app.guidebox.diagram.mermaid.flowchart;

import org.jspecify.annotations.NullMarked;
