/** Lays histories of commits out. */
@NullMarked
package app.guidebox.diagram.layout.git;

import org.jspecify.annotations.NullMarked;
