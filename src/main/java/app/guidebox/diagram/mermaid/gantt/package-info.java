/** Reads Mermaid's Gantt charts. */
@NullMarked
package app.guidebox.diagram.mermaid.gantt;

import org.jspecify.annotations.NullMarked;
