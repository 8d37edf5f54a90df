/** Lays pie charts out. */
@NullMarked
package app.guidebox.diagram.layout.pie;

import org.jspecify.annotations.NullMarked;
