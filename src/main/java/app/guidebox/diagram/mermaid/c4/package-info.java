/** Reads {@code C4Context} and its kin {@code C4Container}. */
@NullMarked
package app.guidebox.diagram.mermaid.c4;

import org.jspecify.annotations.NullMarked;
