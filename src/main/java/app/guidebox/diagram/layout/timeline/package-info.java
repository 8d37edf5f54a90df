/** Lays timelines out. */
@NullMarked
package app.guidebox.diagram.layout.timeline;

import org.jspecify.annotations.NullMarked;
