/** Reads Mermaid's pie charts. */
@NullMarked
package app.guidebox.diagram.mermaid.pie;

import org.jspecify.annotations.NullMarked;
