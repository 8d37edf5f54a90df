/** Reads {@code requirementDiagram}. */
@NullMarked
package app.guidebox.diagram.mermaid.requirement;

import org.jspecify.annotations.NullMarked;
