/** Reads Mermaid's text into {@code diagram.model}. */
@NullMarked
package app.guidebox.diagram.mermaid;

import org.jspecify.annotations.NullMarked;
