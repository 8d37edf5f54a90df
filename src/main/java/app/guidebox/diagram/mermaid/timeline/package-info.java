/** Reads Mermaid's timelines. */
@NullMarked
package app.guidebox.diagram.mermaid.timeline;

import org.jspecify.annotations.NullMarked;
