/** Reads {@code treemap}. */
@NullMarked
package app.guidebox.diagram.mermaid.treemap;

import org.jspecify.annotations.NullMarked;
