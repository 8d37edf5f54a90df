/**
 * The window: it shows one screen at a time, takes the learner from place to place, and hands keys
 * to the actions of the screen in view. The only screens package that knows all the others.
 */
@NullMarked
package app.guidebox.ui.shell;

import org.jspecify.annotations.NullMarked;
