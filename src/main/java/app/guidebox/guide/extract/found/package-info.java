/**
 * What the extractors make of a guide: {@link app.guidebox.guide.extract.found.Candidate}s, each by
 * a {@link app.guidebox.guide.extract.found.Convention}, and {@link
 * app.guidebox.guide.extract.found.Claims}, which settles whose a line is.
 */
@NullMarked
package app.guidebox.guide.extract.found;

import org.jspecify.annotations.NullMarked;
