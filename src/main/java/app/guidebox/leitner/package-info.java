/** Boxes, intervals, verdicts and day arithmetic: pure functions. */
@NullMarked
package app.guidebox.leitner;

import org.jspecify.annotations.NullMarked;
