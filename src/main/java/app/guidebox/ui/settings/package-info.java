/** The Settings screen: intervals, daily limits, when the day begins, colours. */
@NullMarked
package app.guidebox.ui.settings;

import org.jspecify.annotations.NullMarked;
