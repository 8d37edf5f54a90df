/**
 * The use cases: importing, browsing and studying. No toolkit, no SQL.
 *
 * <p>A {@link app.guidebox.study.Library} is the learner's one file. It imports guides, says what
 * is due and begins a {@link app.guidebox.study.Session}; whatever it does can be undone. The
 * command line and the screens both stand on it.
 */
@NullMarked
package app.guidebox.study;

import org.jspecify.annotations.NullMarked;
