/** The use cases: importing, browsing and studying. No toolkit, no SQL. */
@NullMarked
package app.guidebox.study;

import org.jspecify.annotations.NullMarked;
