/**
 * Judges text by its words and marks, in the larger languages.
 *
 * <p>{@link app.guidebox.guide.extract.wording.QuestionText} tells what asks, {@link
 * app.guidebox.guide.extract.wording.Label} reads labels, {@link
 * app.guidebox.guide.extract.wording.Term} terms, and {@link
 * app.guidebox.guide.extract.wording.Fronts} takes off a question what is there only for the page.
 * The words themselves are {@link app.guidebox.guide.extract.wording.WordList}s, which lie beside
 * these classes among the resources; what each holds is told where it is loaded.
 */
@NullMarked
package app.guidebox.guide.extract.wording;

import org.jspecify.annotations.NullMarked;
