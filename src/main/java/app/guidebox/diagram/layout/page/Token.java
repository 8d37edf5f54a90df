package app.guidebox.diagram.layout.page;

import app.guidebox.diagram.picture.Font;

/**
 * A stretch of text without a space.
 *
 * @param width in px
 * @param space the width of the space before it, in px; 0 if there is none
 * @param mayBegin whether a line may begin with it
 */
record Token(String text, Font font, double width, double space, boolean mayBegin) {}
