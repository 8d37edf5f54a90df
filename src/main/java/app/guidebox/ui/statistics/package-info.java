/** The Statistics screen: what was learned, what was studied, and what the next weeks bring. */
@NullMarked
package app.guidebox.ui.statistics;

import org.jspecify.annotations.NullMarked;
