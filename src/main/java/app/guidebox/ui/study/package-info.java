/** The Study screen: one card at a time, front and back, and a summary at the end. */
@NullMarked
package app.guidebox.ui.study;

import org.jspecify.annotations.NullMarked;
