/**
 * A {@link app.guidebox.diagram.picture.Picture} is plain geometry and text with theme {@linkplain
 * app.guidebox.diagram.picture.Role roles} instead of colours, so that one picture paints in light
 * and dark, on screen and as SVG. No toolkit is known here; text is measured by an injected {@link
 * app.guidebox.diagram.picture.TextMeasurer}.
 */
@NullMarked
package app.guidebox.diagram.picture;

import org.jspecify.annotations.NullMarked;
