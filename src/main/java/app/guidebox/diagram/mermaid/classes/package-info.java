/** Reads {@code classDiagram}. */
@NullMarked
package app.guidebox.diagram.mermaid.classes;

import org.jspecify.annotations.NullMarked;
