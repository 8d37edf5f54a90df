/** Reads {@code mindmap}. */
@NullMarked
package app.guidebox.diagram.mermaid.mindmap;

import org.jspecify.annotations.NullMarked;
