/**
 * Graph to places: turns a {@code Diagram} into a {@code Picture}. The only package that knows the
 * layout engine.
 */
@NullMarked
package app.guidebox.diagram.layout;

import org.jspecify.annotations.NullMarked;
