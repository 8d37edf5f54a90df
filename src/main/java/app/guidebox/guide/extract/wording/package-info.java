/**
 * Judges text by what it says: {@link app.guidebox.guide.extract.wording.Term} reads terms, {@link
 * app.guidebox.guide.extract.wording.Apparatus} tells what only serves the guide, and {@link
 * app.guidebox.guide.extract.wording.Fronts} takes off a question what is there only for the page.
 */
@NullMarked
package app.guidebox.guide.extract.wording;

import org.jspecify.annotations.NullMarked;
