/** Reads {@code architecture}. */
@NullMarked
package app.guidebox.diagram.mermaid.architecture;

import org.jspecify.annotations.NullMarked;
