/**
 * Lines that authors write often and CommonMark reads differently, set as it reads them.
 *
 * <p>{@link app.guidebox.guide.mend.LineMender} mends a line by itself, {@link
 * app.guidebox.guide.mend.FreeLines} each line among its neighbours; the others know one such habit
 * each. No line changes its number.
 */
@NullMarked
package app.guidebox.guide.mend;

import org.jspecify.annotations.NullMarked;
