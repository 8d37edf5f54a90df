/** Lays Gantt charts out. */
@NullMarked
package app.guidebox.diagram.layout.gantt;

import org.jspecify.annotations.NullMarked;
