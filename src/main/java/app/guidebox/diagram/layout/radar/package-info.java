/** Lays radar charts out. */
@NullMarked
package app.guidebox.diagram.layout.radar;

import org.jspecify.annotations.NullMarked;
