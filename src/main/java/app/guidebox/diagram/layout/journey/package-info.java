/** Lays user journeys out. */
@NullMarked
package app.guidebox.diagram.layout.journey;

import org.jspecify.annotations.NullMarked;
