/** Reads Mermaid's radar charts. */
@NullMarked
package app.guidebox.diagram.mermaid.radar;

import org.jspecify.annotations.NullMarked;
