/** Lays packets out. */
@NullMarked
package app.guidebox.diagram.layout.packet;

import org.jspecify.annotations.NullMarked;
