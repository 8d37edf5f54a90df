/**
 * The tour: it walks through the real screens, as a learner would, and takes a picture of each.
 *
 * <p>It needs no display: it asks JavaFX for its headless platform.
 */
@NullMarked
package app.guidebox.ui.tour;

import org.jspecify.annotations.NullMarked;
