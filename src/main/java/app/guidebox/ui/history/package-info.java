/** The History screen: what was done to the library, and the way back. */
@NullMarked
package app.guidebox.ui.history;

import org.jspecify.annotations.NullMarked;
