/**
 * What a line, a quotation or a title says by itself: whether it asks, demands, labels or tells,
 * whatever stands around it.
 *
 * <p>{@link app.guidebox.guide.extract.line.AskingLine} tells lines that ask, {@link
 * app.guidebox.guide.extract.line.AskedAndTold} those that answer as well; the others each know one
 * more shape of a line. Nothing here knows how the guide goes about it elsewhere.
 */
@NullMarked
package app.guidebox.guide.extract.line;

import org.jspecify.annotations.NullMarked;
