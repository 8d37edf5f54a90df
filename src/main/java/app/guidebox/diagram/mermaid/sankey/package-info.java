/** Reads {@code sankey}. */
@NullMarked
package app.guidebox.diagram.mermaid.sankey;

import org.jspecify.annotations.NullMarked;
