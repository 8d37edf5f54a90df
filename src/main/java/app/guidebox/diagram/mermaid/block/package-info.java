/** Reads {@code block}. */
@NullMarked
package app.guidebox.diagram.mermaid.block;

import org.jspecify.annotations.NullMarked;
