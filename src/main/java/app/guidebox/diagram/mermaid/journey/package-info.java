/** Reads Mermaid's user journeys. */
@NullMarked
package app.guidebox.diagram.mermaid.journey;

import org.jspecify.annotations.NullMarked;
