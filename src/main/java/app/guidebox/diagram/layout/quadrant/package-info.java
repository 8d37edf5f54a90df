/** Lays quadrant charts out. */
@NullMarked
package app.guidebox.diagram.layout.quadrant;

import org.jspecify.annotations.NullMarked;
