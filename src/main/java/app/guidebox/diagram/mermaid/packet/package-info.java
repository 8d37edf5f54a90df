/** Reads Mermaid's packet diagrams. */
@NullMarked
package app.guidebox.diagram.mermaid.packet;

import org.jspecify.annotations.NullMarked;
