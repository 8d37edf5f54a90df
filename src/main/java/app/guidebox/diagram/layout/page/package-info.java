/**
 * What the layouts of all kinds share: setting text, drawing outlines, and putting shapes on a
 * canvas with a title.
 */
@NullMarked
package app.guidebox.diagram.layout.page;

import org.jspecify.annotations.NullMarked;
