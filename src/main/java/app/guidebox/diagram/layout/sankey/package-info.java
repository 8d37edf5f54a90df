/** Lays Sankey diagrams out. */
@NullMarked
package app.guidebox.diagram.layout.sankey;

import org.jspecify.annotations.NullMarked;
