/**
 * What a diagram means, whatever it was written in: a sealed {@link
 * app.guidebox.diagram.model.Diagram} with one record for each kind.
 *
 * <p>A reader ({@code diagram.mermaid}, {@code diagram.boxart}) turns text into one of these and
 * reports what it could not read as {@link app.guidebox.diagram.model.Warning}s; {@code
 * diagram.layout} turns it into a picture. There are no coordinates and no colours of a theme here,
 * only what the author said.
 *
 * <p>Everything is immutable. Elements are named by ids that are unique within their diagram; a
 * node's {@code parent} is a group's id, or the empty string at the top level.
 */
@NullMarked
package app.guidebox.diagram.model;

import org.jspecify.annotations.NullMarked;
