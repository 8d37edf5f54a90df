/**
 * A file into a {@link app.guidebox.guide.Guide}: {@link app.guidebox.guide.reader.GuideReader}
 * goes the whole way. It has the bytes decoded, cut into lines and mended ({@code source}, {@code
 * mend}), what the library would misread set apart ({@code island}), and the rest read ({@code
 * block}).
 */
@NullMarked
package app.guidebox.guide.reader;

import org.jspecify.annotations.NullMarked;
