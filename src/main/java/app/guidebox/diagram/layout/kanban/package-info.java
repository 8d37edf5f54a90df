/** Lays kanban boards out. */
@NullMarked
package app.guidebox.diagram.layout.kanban;

import org.jspecify.annotations.NullMarked;
