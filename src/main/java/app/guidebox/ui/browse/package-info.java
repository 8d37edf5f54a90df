/**
 * The Browse screen: finding cards, looking at them, and putting them aside, flagging or resetting
 * them.
 */
@NullMarked
package app.guidebox.ui.browse;

import org.jspecify.annotations.NullMarked;
