/** What the readers of all graph-like kinds share: collecting nodes, groups, edges and styles. */
@NullMarked
package app.guidebox.diagram.mermaid.graph;

import org.jspecify.annotations.NullMarked;
