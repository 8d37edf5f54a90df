/** Reads {@code kanban}. */
@NullMarked
package app.guidebox.diagram.mermaid.kanban;

import org.jspecify.annotations.NullMarked;
