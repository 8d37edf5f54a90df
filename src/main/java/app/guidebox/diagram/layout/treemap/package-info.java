/** Lays treemaps out. */
@NullMarked
package app.guidebox.diagram.layout.treemap;

import org.jspecify.annotations.NullMarked;
